/// A short name for bytes, for telling one version of a file from another; no protection against forgery.
enum Fingerprint {
    /// Sixteen hexadecimal digits that depend on all bytes (FNV-1a, 64 bits).
    static func of(_ parts: [[UInt8]]) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            for byte in part { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        }
        let digits = String(hash, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
