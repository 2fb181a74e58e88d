import CNettle

/// The SHA-256 of bytes, by which anybody can tell whether a copy is whole.
///
/// This is the only file that knows nettle.
public struct SHA256Digest: Hashable, Sendable, CustomStringConvertible {
    /// Sixty-four hexadecimal digits in lower case.
    public let description: String

    /// The same as thirty-two bytes.
    var bytes: [UInt8] {
        let digits = description.utf8.map { UInt8($0 < 0x3A ? $0 - 0x30 : $0 - 0x57) }
        return stride(from: 0, to: digits.count - 1, by: 2).map { digits[$0] << 4 | digits[$0 + 1] }
    }

    /// Computes the digest.
    public init(of bytes: [UInt8]) {
        var context = sha256_ctx()
        nettle_sha256_init(&context)
        nettle_sha256_update(&context, bytes.count, bytes)
        var digest = [UInt8](repeating: 0, count: Int(SHA256_DIGEST_SIZE))
        nettle_sha256_digest(&context, digest.count, &digest)
        description = digest.map { byte in
            let digits = String(byte, radix: 16)
            return digits.count == 1 ? "0" + digits : digits
        }.joined()
    }

    /// Reads the digits of a digest; nothing when they are none.
    init?(_ text: some StringProtocol) {
        let isDigest =
            text.utf8.count == 64
            && text.utf8.allSatisfy { byte in
                (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
                    || (UInt8(ascii: "a")...UInt8(ascii: "f")).contains(byte)
            }
        guard isDigest else { return nil }
        description = String(text)
    }
}
