/// Finds short words in long texts, by their bytes, without regard to the case of Latin letters.
enum ByteSearch {
    /// Words in small letters, as they are looked for.
    static func needles(_ words: [String]) -> [[UInt8]] { words.map { Array($0.utf8) } }

    /// Whether one of some words is in a text.
    static func finds(_ needles: [[UInt8]], in text: String) -> Bool {
        var text = text
        return text.withUTF8 { bytes in
            for start in bytes.indices {
                let first = small(bytes[start])
                for needle in needles where needle[0] == first && needle.count <= bytes.count - start {
                    if needle.indices.allSatisfy({ small(bytes[start + $0]) == needle[$0] }) { return true }
                }
            }
            return false
        }
    }

    private static func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
