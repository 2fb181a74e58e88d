/// Words in order, each written without what it shares with the one before: half as long.
///
/// A capital says how many characters are shared, `A` for none: after `housing`, `Eehold` is `household`. No word of an
/// index has capitals.
enum FoldedWords {
    /// A word after the one before it.
    static func written(_ word: String, after before: String) -> String {
        var shared = 0
        var rest = Substring(word).unicodeScalars
        for (one, other) in zip(word.unicodeScalars, before.unicodeScalars) {
            let next = shared + UTF16.width(one)
            guard one == other, next <= mostShared else { break }
            shared = next
            rest = rest.dropFirst()
        }
        return TextFolding.text([Unicode.Scalar(first + UInt8(shared))]) + TextFolding.text(rest)
    }

    /// The word that was written so; the text itself where it begins with no capital.
    static func read(_ text: some StringProtocol, after before: String) -> String {
        guard let sign = text.utf8.first, sign >= first, sign <= first + UInt8(mostShared) else {
            return String(text)
        }
        let shared = before.utf16.prefix(Int(sign - first))
        return String(decoding: Array(shared) + Array(text.utf16.dropFirst()), as: UTF16.self)
    }

    /// Cuts a text before each capital.
    static func pieces(of text: String) -> [Substring] {
        let starts = text.utf8.indices.filter { (first...first + UInt8(mostShared)).contains(text.utf8[$0]) }
        return zip(starts, starts.dropFirst() + [text.endIndex]).map { text[$0..<$1] }
    }

    private static let first = UInt8(ascii: "A")
    private static let mostShared = 25
}
