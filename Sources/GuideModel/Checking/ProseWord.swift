/// A word of a text with its place, its sentence, and what stands behind it.
struct ProseWord {
    /// The word as it was written.
    let text: String
    /// The word in small letters.
    let lower: String
    /// Where it stands, in Unicode scalars.
    let range: Range<Int>
    /// The number of its sentence in the text.
    let sentence: Int
    /// Whether a comma stands before it, as in a line of a schedule.
    let isBehindComma: Bool
    /// Whether an apostrophe and an s follow, as in "last year's".
    let isPossessive: Bool

    /// Whether it is a year that people now living would write.
    var isYear: Bool {
        text.utf8.count == 4 && (text.hasPrefix("19") || text.hasPrefix("20")) && Int(text) != nil
    }

    /// The words of a text; digits count as words.
    static func all(in text: String) -> [ProseWord] {
        var words: [ProseWord] = []
        var current = String.UnicodeScalarView()
        var start = 0
        var index = 0
        var sentence = 0
        var ended = false
        var isBehindComma = false
        let scalars = Array(text.unicodeScalars)
        func close() {
            guard !current.isEmpty else { return }
            let word = String(current)
            let next = scalars.indices.contains(index + 1) ? scalars[index + 1] : " "
            let isPossessive =
                index < scalars.count && (scalars[index] == "'" || scalars[index] == "\u{2019}")
                && next == "s"
            words.append(
                ProseWord(
                    text: word,
                    lower: word.lowercased(),
                    range: start..<index,
                    sentence: sentence,
                    isBehindComma: isBehindComma,
                    isPossessive: isPossessive
                )
            )
            current = String.UnicodeScalarView()
            isBehindComma = false
        }
        while index < scalars.count {
            let scalar = scalars[index]
            if isLetter(scalar) {
                if current.isEmpty {
                    start = index
                    if ended { sentence += 1 }
                    ended = false
                }
                current.append(scalar)
            } else {
                close()
                if scalar == "," { isBehindComma = true }
                // A full stop ends a sentence where a space follows and no short form such as "Aug." stands before.
                let next = scalars.indices.contains(index + 1) ? scalars[index + 1] : " "
                let isStop = scalar == "." && !shortForms.contains(words.last?.lower ?? "")
                if isStop || scalar == "!" || scalar == "?" || scalar == ";" {
                    ended = ended || next == " " || next == "\n"
                }
            }
            index += 1
        }
        close()
        return words
    }

    private static let shortForms: Set<String> = [
        "jan", "feb", "mar", "apr", "jun", "jul", "aug", "sept", "sep", "oct", "nov", "dec", "st", "mr",
        "mrs", "ms", "dr", "no", "e", "g", "i", "approx", "ext",
    ]

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        if scalar.isASCII {
            return (0x61...0x7A).contains(scalar.value) || (0x41...0x5A).contains(scalar.value)
                || (0x30...0x39).contains(scalar.value)
        }
        return scalar.properties.isAlphabetic
    }
}
