import Foundation

/// What the words of a query add up to, document by document; `23-search-ranking.js` adds up the same.
struct SearchTally {
    /// The best match of one word or phrase in one document.
    struct Match {
        /// How well the word itself matches.
        var step = 0
        /// The best of step times impact.
        var impact = 0
        /// The best of step times the share of the name.
        var name = 0

        mutating func raise(_ other: Match) {
            step = Swift.max(step, other.step)
            impact = Swift.max(impact, other.impact)
            name = Swift.max(name, other.name)
        }
    }

    private(set) var impact: [Int]
    private(set) var covered: [Int]
    private(set) var matched: [Int]
    private(set) var names: [Int]
    private(set) var named: [Int]
    private(set) var whole = 0
    private let ranking: SearchRanking
    private let vocabulary: Vocabulary

    init(documents: Int, in book: SearchBook) {
        impact = [Int](repeating: 0, count: documents)
        covered = impact
        matched = impact
        names = impact
        named = impact
        ranking = book.ranking
        vocabulary = book.vocabulary
    }

    /// Adds all words of a query, with the phrases that they stand for.
    mutating func add(_ query: SearchQuery) {
        let spans = query.spans.map { span in (span: span, found: documents(answering: span.needs)) }
        for (place, matches) in query.words.enumerated() {
            var best = documents(with: matches)
            var isNeed = false
            for (span, found) in spans where span.words.contains(place) {
                if span.isWhole, !found.isEmpty { isNeed = true }
                lend(found, span: span, to: &best)
            }
            add(best, weight: weight(of: best, weak: query.weak[place], isNeed: isNeed))
        }
    }

    private func documents(with matches: SearchQuery.Matches) -> [Int: Match] {
        var best: [Int: Match] = [:]
        for (term, step) in matches {
            for posting in vocabulary.postings(of: term) {
                let match = Match(step: step, impact: posting.impact * step, name: posting.nameShare * step)
                best[posting.document, default: Match()].raise(match)
            }
        }
        return best
    }

    /// The documents that answer one of some needs.
    private func documents(answering needs: [Int]) -> [Int: Match] {
        let terms = needs.compactMap { vocabulary.find(SearchNeed.term($0)) }
        return documents(with: Dictionary(terms.map { ($0, ranking.exact) }) { first, _ in first })
    }

    /// Lets documents count as having a word that speaks of what they answer. A word only begun says nothing of their
    /// names.
    private func lend(_ found: [Int: Match], span: SearchQuery.Span, to best: inout [Int: Match]) {
        for (document, match) in found where match.step * span.step >= 100 {
            best[document, default: Match()].raise(
                Match(
                    step: match.step * span.step / 100,
                    impact: match.impact * span.step / 100,
                    name: span.isWhole ? match.name * span.step / 100 / span.words.count : 0
                )
            )
        }
    }

    /// How telling a word is: ten thousand times the logarithm that BM25 uses; a need is never nothing.
    private func weight(of best: [Int: Match], weak: Int, isNeed: Bool) -> Int {
        guard !best.isEmpty else { return 0 }
        let sure = best.values.count { $0.step >= ranking.inflection }
        let frequency = Double(sure > 0 ? sure : best.count)
        let odds = (Double(impact.count) - frequency + 0.5) / (frequency + 0.5)
        let rarity = Int((log(1 + odds) * 10_000).rounded()) * weak / 100
        return isNeed ? Swift.max(rarity, ranking.need) : rarity
    }

    private mutating func add(_ best: [Int: Match], weight: Int) {
        whole += weight
        for (document, match) in best {
            impact[document] += weight * match.impact
            covered[document] += weight * match.step
            matched[document] += weight
            guard match.name > 0 else { continue }
            names[document] += match.name
            named[document] += weight * match.step
        }
    }
}

extension SearchTally {
    /// Coverage counts squared: two of two words beat any number of mentions of one. A name counts
    /// by how much of it the query says, times how much of the query it says.
    func score(_ document: Int, sinking: Int?, prior: Int) -> Int {
        let coverage = Double(covered[document]) / Double(whole * 100)
        let share = Double(Swift.min(names[document], 10_000)) / 10_000
        let named = Double(named[document]) / Double(whole * 100)
        let bonus = 1 + Double(ranking.name) / 100 * share * named
        let isNamed = share >= Double(ranking.wholeName) / 100 && named >= Double(ranking.wholeName) / 100
        let kept = Double(prior * (isNamed ? 100 : sinking ?? 100)) / 10_000
        return Int((Double(impact[document]) * coverage * coverage * bonus * kept).rounded())
    }
}
