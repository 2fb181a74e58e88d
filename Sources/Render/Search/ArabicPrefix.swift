/// The small words that Arabic writes as one with the next: "and", "the", "by", "for".
enum ArabicPrefix {
    /// A word without what is written before it, `طعام` of `والطعام`; nothing where nothing is, or too little would be
    /// left.
    static func bare(_ token: Token) -> Token? {
        guard let first = token.term.unicodeScalars.first, first.value >> 8 == 0x06 else { return nil }
        let letters = Array(token.term.unicodeScalars)
        for prefix in prefixes where letters.count >= prefix.count + 3 && letters.starts(with: prefix) {
            return Token(TextFolding.text(letters[prefix.count...]))
        }
        return nil
    }

    /// The longest first; folded, as terms are.
    private static let prefixes = ["وال", "بال", "كال", "فال", "لل", "ال", "و"].map {
        Array($0.unicodeScalars)
    }
}
