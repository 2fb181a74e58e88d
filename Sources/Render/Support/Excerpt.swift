/// The beginning of a text, cut where a reader would pause.
enum Excerpt {
    /// At most `length` characters of a text, ended after a whole word with "…"; the whole text when it is short.
    static func of(_ text: String, length: Int = 200) -> String {
        let words = text.split(whereSeparator: \.isWhitespace)
        var result = ""
        for (index, word) in words.enumerated() {
            let next = result.isEmpty ? String(word) : "\(result) \(word)"
            if next.count > length {
                // A text without spaces, as in Chinese or Japanese, has no words to cut after.
                if index == 0 { return String(word.prefix(length)) + "…" }
                return trimmed(result) + "…"
            }
            result = next
        }
        return result
    }

    /// Without a mark at the end that a cut makes meaningless.
    private static func trimmed(_ text: String) -> String {
        var text = text[...]
        while let last = text.last, ",;:–—-([«“\"'".contains(last) || last == " " { text = text.dropLast() }
        return String(text)
    }
}
