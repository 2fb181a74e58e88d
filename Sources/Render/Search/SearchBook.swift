/// An index opened for reading queries: its terms, phrases and fillers at hand.
struct SearchBook {
    let ranking: SearchRanking
    let lexicon: SearchLexicon
    let fillers: Set<String>
    let vocabulary: Vocabulary
    let phrases: QueryPhrases
    /// Plain forms of words that are no mistakes although nothing answers them.
    let unanswered: Set<String>

    init(_ index: SearchIndex) {
        ranking = index.ranking
        lexicon = index.lexicon
        fillers = Set(index.fillers)
        vocabulary = Vocabulary(index)
        phrases = QueryPhrases(index.phrases.opened.flatMap(\.phrases), urgent: index.lexicon.urgent)
        unanswered = Set(index.lexicon.unanswered.map(PlainWord.of))
    }

    /// Whether a word is one of those that phrases are made of.
    func isPhraseWord(_ word: String) -> Bool { phrases.words[PlainWord.of(word)] != nil }

    static func isNumber(_ word: String) -> Bool { word.utf16.allSatisfy { (0x30...0x39).contains($0) } }

    static func hasDigit(_ word: String) -> Bool { word.utf16.contains { (0x30...0x39).contains($0) } }
}

extension SearchBook {
    /// A known word that may have been meant.
    struct Meant: Hashable {
        let text: String
        let count: Int
        var cost: Int
    }

    /// Known words that may have been meant, the likeliest first: the guide's own, those of phrases, and fillers.
    func meant(by word: String, within limit: Int) -> [Meant] {
        let units = Array(word.utf16)
        var found: [String: Meant] = [:]
        func offer(_ text: String, _ frequency: Int) {
            guard let mistakes = Spelling.mistakes(units, Array(text.utf16), limit: limit), mistakes.count > 0
            else { return }
            let cost = mistakes.cost - 12 * (Int.bitWidth - frequency.leadingZeroBitCount)
            if let old = found[text], old.cost <= cost { return }
            found[text] = Meant(text: text, count: mistakes.count, cost: cost)
        }
        for known in vocabulary.words(similarTo: word, within: limit) { offer(known.text, known.frequency) }
        for text in phrases.words.values where SearchWords.isWord(text) && SearchWords.isNear(text, to: units)
        {
            offer(text, Self.phraseFrequency)
        }
        for text in fillers { offer(text, Self.fillerFrequency) }
        return found.values.sorted { left, right in
            if left.count != right.count { return left.count < right.count }
            if left.cost != right.cost { return left.cost < right.cost }
            return SearchIndexBuilder.isOrdered(left.text, right.text)
        }
    }

    /// Words of need are as likely as words that this many documents have.
    private static let phraseFrequency = SearchWords.phraseFrequency
    private static let fillerFrequency = 16

    /// The words of the guide that are most like unknown ones.
    func nearest(to unknown: [String]) -> [String] {
        var found: [String] = []
        for word in unknown {
            for one in meant(by: word, within: 3).prefix(3)
            where vocabulary.find(one.text) != nil && !found.contains(one.text) {
                found.append(one.text)
            }
        }
        return Array(found.prefix(6))
    }
}
