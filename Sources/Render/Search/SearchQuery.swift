/// What a reader typed, as terms of one index with how well each stands for a word.
///
/// `22-search-query.js` reads queries in exactly the same way.
struct SearchQuery {
    /// One word of the query.
    struct Word: Hashable {
        /// The word, folded; once mended, the word that was probably meant.
        var text: String
        /// Other ways to write it.
        var alternatives: [String]
        /// Whether it is a piece of a script without spaces.
        let isGram: Bool
        /// What was typed, where the word was mended.
        var typed: String?
        /// Other words that may have been meant.
        var others: [String] = []
        /// A common word that the guide's own rare one may be a mistake for.
        var common: String?
    }

    /// A word's matches in the vocabulary: terms with their steps, by term.
    typealias Matches = [TermPlace: Int]

    /// A stretch of the query's words that speaks of a need.
    struct Span {
        /// What was typed.
        let said: String
        /// Which of `words` it covers.
        let words: Range<Int>
        /// The numbers of the needs that it may speak of.
        let needs: [Int]
        /// How well what answers them stands for the words, in hundredths.
        let step: Int
        /// Whether the words are the phrase, rather than the beginning of one or nearly one.
        let isWhole: Bool
    }

    /// The matches of each word that counts.
    var words: [Matches] = []
    /// What each of them was typed as, or taken for.
    var typed: [String] = []
    /// How much each of them counts, in hundredths.
    var weak: [Int] = []
    /// Phrases that words stand for.
    var spans: [Span] = []
    /// Words that were taken for others.
    var corrected: [SearchAnswer.Correction] = []
    /// Words that mean nothing to the guide.
    var unknown: [String] = []
    /// Whether whoever typed this may be in danger.
    var isUrgent = false

    /// Reads a query; with `exactly`, every word is taken as it was typed.
    init(_ text: String, exactly: Bool, in book: SearchBook) {
        var reading = QueryReading(text, in: book)
        reading.mend(exactly: exactly)
        let all = reading.words
        let fillers = book.fillers
        let spans = reading.phrases()
        let telling = reading.telling(spans)
        let last = all.last?.text ?? ""
        let mayExtend =
            !all.isEmpty
            && (telling.count == 1 || all.count == 1 || !fillers.contains(last)
                || (all.count == 2 && last.utf16.count == 1))
        var ranges: [Int: Range<Int>] = [:]
        var seen: Set<String> = []
        for place in telling {
            let begin = words.count
            if seen.insert(all[place].text).inserted {
                let matches = reading.matches(at: place, among: telling, mayExtend: mayExtend)
                words += matches
                typed += matches.map { _ in all[place].text }
                weak += matches.map { _ in book.lexicon.weak[all[place].text] ?? 100 }
            }
            ranges[place] = begin..<words.count
        }
        for span in spans + (mayExtend ? reading.begunPhrases() : []) {
            let inside = telling.filter { (span.place.from..<span.place.to).contains($0) }
            guard let first = inside.first.flatMap({ ranges[$0] }),
                let end = inside.last.flatMap({ ranges[$0] })
            else { continue }
            self.spans.append(
                Span(
                    said: all[span.place.from..<span.place.to].map(\.text).joined(separator: " "),
                    words: first.lowerBound..<end.upperBound,
                    needs: span.place.needs,
                    step: span.step,
                    isWhole: span.isWhole
                )
            )
        }
        corrected = reading.corrected
        unknown = reading.unknown
        isUrgent =
            QueryPhrases.isUrgent(all.map(\.text), book.lexicon.urgent)
            || QueryPhrases.isUrgent(all.map { $0.typed ?? $0.text }, book.lexicon.urgent)
    }
}
