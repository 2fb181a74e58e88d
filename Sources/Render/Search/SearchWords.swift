/// A stretch of a list of words, each with how frequent it is, to look words up by their first or last letters.
///
/// The vocabulary has the same words with all their documents, and so is too large to be read for a mistake in typing
/// or for one or two letters. Words with digits are left out: nobody's spelling of them is mended.
public struct SearchWords: Hashable, Sendable {
    /// The words, ordered by UTF-16 code units; in the list of endings each is written backwards.
    let words: [Word]

    /// A word of a list.
    struct Word: Hashable, Sendable {
        /// The word, backwards in the list of endings.
        let text: String
        /// How many bits the number of its documents has.
        let bits: Int
        /// Whether phrases of needs or of danger have it.
        var isOfPhrase = false
    }

    /// How many documents have a word that is looked up by its beginning, where it stands in no name.
    static let leastForBeginning = 2
    /// How many documents have a word that is looked up by its ending, where it stands in no name.
    static let leastForEnding = 4

    /// Words of phrases are as likely to be meant as words that this many documents have.
    static let phraseFrequency = 64

    /// Whether a word shares its first two or its last three letters with another, or both.
    static func isNear(_ word: String, to other: [UInt16]) -> Bool {
        word.utf16.starts(with: other.prefix(2)) || word.utf16.suffix(3).elementsEqual(other.suffix(3))
    }

    /// A text from its last character to its first.
    static func reversed(_ text: String) -> String { TextFolding.text(text.unicodeScalars.reversed()) }

    /// Whether a term can be meant by a word with a mistake in it.
    static func isWord(_ term: String) -> Bool {
        term.utf8.count > 2 && !term.utf8.contains { $0 < 0x41 }
    }
}

/// In JSON a list is one text: before each word, see `FoldedWords`, stands the sign with its bits' number, counted from
/// `0`, for words of phrases from the space.
extension SearchWords: Codable {
    private enum CodingKeys: CodingKey { case words }

    /// Reads a list.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .words)
        var words: [Word] = []
        var letters = String.UnicodeScalarView()
        var sign = 0
        func end() {
            guard !letters.isEmpty else { return }
            let word = FoldedWords.read(String(letters), after: words.last?.text ?? "")
            words.append(Word(text: word, bits: sign & 0xF, isOfPhrase: sign < 0x10))
        }
        for scalar in text.unicodeScalars {
            guard (0x20..<0x40).contains(scalar.value) else { letters.append(scalar); continue }
            end()
            letters = String.UnicodeScalarView()
            sign = Int(scalar.value) - 0x20
        }
        end()
        self.words = words
    }

    /// Writes the list.
    public func encode(to encoder: any Encoder) throws {
        var text = String.UnicodeScalarView()
        for (word, before) in zip(words, [""] + words.map(\.text)) {
            text.append(Unicode.Scalar(UInt8((word.isOfPhrase ? 0x20 : 0x30) + Swift.min(word.bits, 15))))
            text.append(contentsOf: FoldedWords.written(word.text, after: before).unicodeScalars)
        }
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(String(text), forKey: .words)
    }
}

extension SearchSection where Key == String, Part == SearchWords {
    /// Words in parts of about the same size.
    static func words(_ words: [SearchWords.Word], usual: Int) -> Self {
        let words = words.sorted { SearchIndexBuilder.isOrdered($0.text, $1.text) }
        guard !words.isEmpty else { return Self(from: [""], parts: [SearchWords(words: [])]) }
        let starts = SearchPartition.starts(
            usual: usual,
            keys: words.map(\.text),
            sizes: words.map { $0.text.utf8.count + 1 }
        )
        let ends = starts.dropFirst() + [words.count]
        return Self(
            from: starts.map { $0 == 0 ? "" : words[$0].text },
            parts: zip(starts, ends).map { SearchWords(words: Array(words[$0..<$1])) }
        )
    }

    /// The words that begin with a text.
    func words(beginningWith text: String) -> [SearchWords.Word] {
        zip(from, opened).enumerated().filter { place, part in
            let next = place + 1 < from.count ? from[place + 1] : nil
            let isBefore = next.map { !SearchIndexBuilder.isOrdered(text, $0) } ?? false
            let isAfter =
                SearchIndexBuilder.isOrdered(text, part.0) && !part.0.utf16.starts(with: text.utf16)
            return !isBefore && !isAfter
        }.flatMap { $0.element.1.words.filter { $0.text.utf16.starts(with: text.utf16) } }
    }
}
