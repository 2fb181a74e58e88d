/// A short sign of a text: FNV-1a over 64 bits, enough to tell two versions of one file apart.
struct TextSign {
    /// The sign.
    let value: UInt64

    /// The sign of a text.
    init(_ text: String) {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x0000_0100_0000_01B3 }
        value = hash
    }

    /// Sixteen hexadecimal digits.
    var digits: String { Self.padded(String(value, radix: 16), to: 16) }

    /// Five small letters and digits, a name on any disk.
    var name: String { Self.padded(String(value % 60_466_176, radix: 36), to: 5) }

    /// Whether it is one of the one in `chance` that end a part: the same text always is or never is.
    func ends(oneIn chance: Int) -> Bool { (value ^ value >> 32) % UInt64(Swift.max(1, chance)) == 0 }

    private static func padded(_ digits: String, to length: Int) -> String {
        String(repeating: "0", count: Swift.max(0, length - digits.count)) + digits
    }
}
