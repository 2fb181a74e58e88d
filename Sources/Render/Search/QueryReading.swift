/// The words of a query while it is being read.
struct QueryReading {
    /// A phrase in the query, and how well it stands for what it leads to.
    struct Phrase {
        let place: QueryPhrases.Span
        let step: Int
        let isWhole: Bool
    }

    let book: SearchBook
    var words: [SearchQuery.Word]
    var corrected: [SearchAnswer.Correction] = []
    var unknown: [String] = []

    init(_ text: String, in book: SearchBook) {
        self.book = book
        words = Array(Self.typedWords(of: text, in: book).prefix(book.ranking.longestQuery))
    }

    private static func typedWords(of text: String, in book: SearchBook) -> [SearchQuery.Word] {
        Tokenizer.groups(in: text).flatMap { group -> [SearchQuery.Word] in
            func words(_ tokens: [Token], _ alternatives: [Token] = []) -> [SearchQuery.Word] {
                tokens.map { token in
                    SearchQuery.Word(
                        text: token.term,
                        alternatives: alternatives.map(\.term),
                        isGram: group.kind == .grams
                    )
                }
            }
            switch group.kind {
            case .grams: return words(group.parts)
            case .word: return words(group.parts, group.joined)
            case .phone:
                let whole = (group.parts.count == 1 ? group.parts : []) + group.joined
                let known = whole.first { book.vocabulary.find($0.term) != nil }
                return words(known.map { [$0] } ?? group.parts, known == nil ? group.joined : [])
            }
        }
    }

    func isLast(_ place: Int) -> Bool { place == words.count - 1 }

    private func isFiller(_ place: Int) -> Bool {
        let isBegun =
            words.count == 2 && place == 1 && words[1].text.utf16.count == 1
            && !book.fillers.contains(words[0].text)
        return book.fillers.contains(words[place].text) && !isBegun
    }

    /// The places of the words that say what is needed; all of them when none does. A phrase of nothing but
    /// fillers says something as a whole.
    func telling(_ phrases: [Phrase]) -> [Int] {
        var hollow: Set<Int> = []
        for phrase in phrases {
            let inside = phrase.place.from..<phrase.place.to
            if inside.allSatisfy(isFiller) { hollow.formUnion(inside) }
        }
        let telling = words.indices.filter { hollow.contains($0) || !isFiller($0) }
        return telling.isEmpty ? Array(words.indices) : telling
    }
}

extension QueryReading {
    /// Where words that stand for others lie: as typed, and as they may have been meant.
    func phrases() -> [Phrase] {
        let texts = words.map(\.text)
        let meant = words.map { $0.common ?? $0.text }
        let ranking = book.ranking
        let typed = book.phrases.spans(in: texts)
            .map { span in
                let isMended = words[span.from..<span.to].contains { $0.typed != nil }
                let step = isMended ? ranking.synonym * ranking.typo / 100 : ranking.synonym
                return Phrase(place: span, step: step, isWhole: true)
            }
        let rare = book.phrases.spans(in: meant)
            .filter { texts[$0.from..<$0.to] != meant[$0.from..<$0.to] }
            .map { Phrase(place: $0, step: ranking.synonym * ranking.typo / 100, isWhole: false) }
        return (typed + rare).filter { !isHollow($0.place) }
    }

    /// Whether a phrase is one small word among others: "can" is no cane in "where can i get food".
    private func isHollow(_ span: QueryPhrases.Span) -> Bool {
        words.count > 1 && span.to - span.from == 1 && isFiller(span.from)
    }

    /// Phrases that the last word begins.
    func begunPhrases() -> [Phrase] {
        guard let last = words.last else { return [] }
        let isKnown = book.vocabulary.find(last.text) != nil
        let share = isKnown ? book.ranking.prefixOfKnown : book.ranking.prefix
        return book.phrases.begun(by: words.map(\.text))
            .map { Phrase(place: $0, step: book.ranking.synonym * share / 200, isWhole: false) }
    }
}
