import Foundation

/// One result of a search.
public struct SearchHit: Hashable, Sendable {
    /// The document's number.
    public let document: Int
    /// How well it answers, as a whole number to compare with others of the same search.
    public let score: Int
}

extension SearchIndex {
    /// The documents that answer a query, the best first; without words, all that the filters let through.
    ///
    /// A document passes a filter with any one of its values, and has to pass all filters. The rules are
    /// told in `docs/search-index.md`; `23-search-ranking.js` follows them too, to the same order.
    public func search(_ text: String, filters: [SearchFacetName: [String]] = [:]) -> [SearchHit] {
        let words = SearchQuery.words(of: text, in: self)
        let hits =
            words.isEmpty && Tokenizer.groups(in: text).isEmpty
            ? (0..<documentCount).map { SearchHit(document: $0, score: 0) } : ranked(words)
        let allowed = filters.filter { !$0.value.isEmpty }.map { documents(with: $0.value, of: $0.key) }
        return hits.filter { hit in allowed.allSatisfy { $0.contains(hit.document) } }
    }

    private func documents(with values: [String], of name: SearchFacetName) -> Set<Int> {
        let facet = facets.opened.first { $0.name == name }
        let chosen = (facet?.values ?? []).filter { values.contains($0.value) }
        return Set(chosen.flatMap { self.documents($0.documents) })
    }

    /// What the closed keep of their scores, in hundredths.
    private func sinking() -> [Int: Int] {
        let gone = documents(closed).map { ($0, ranking.closed) }
        let away = documents(closedForNow).map { ($0, ranking.closedForNow) }
        return Dictionary(gone + away) { first, _ in first }
    }

    private func ranked(_ words: [SearchQuery.Matches]) -> [SearchHit] {
        var tally = Tally(documents: documentCount)
        for matches in words { tally.add(WordHits(matches, in: self), ranking: ranking) }
        let sinking = sinking()
        let least = (tally.matched.max() ?? 0) * ranking.least
        let hits = (0..<documentCount).compactMap { document -> SearchHit? in
            let matched = tally.matched[document]
            guard matched > 0, matched * 100 >= least else { return nil }
            return SearchHit(
                document: document,
                score: tally.score(document, sinking: sinking[document], in: self)
            )
        }
        return hits.sorted { $0.score == $1.score ? $0.document < $1.document : $0.score > $1.score }
    }
}

/// The documents that have one word of a query.
private struct WordHits {
    /// For each document the best of step times impact, the best step, and the best of step times name share.
    var impact: [Int: Int] = [:]
    var step: [Int: Int] = [:]
    var nameShare: [Int: Int] = [:]
    /// How telling the word is: ten thousand times the logarithm that BM25 uses.
    var weight = 0

    init(_ matches: SearchQuery.Matches, in index: SearchIndex) {
        for (term, step) in matches {
            for posting in index.postings(of: term) {
                let document = posting.document
                impact[document] = Swift.max(impact[document] ?? 0, posting.impact * step)
                self.step[document] = Swift.max(self.step[document] ?? 0, step)
                nameShare[document] = Swift.max(nameShare[document] ?? 0, posting.nameShare * step)
            }
        }
        let sure = step.values.count { $0 >= index.ranking.inflection }
        let frequency = Double(sure > 0 ? sure : step.count)
        let odds = (Double(index.documentCount) - frequency + 0.5) / (frequency + 0.5)
        weight = step.isEmpty ? 0 : Int((log(1 + odds) * 10_000).rounded())
    }
}

/// What the words of a query add up to, document by document.
private struct Tally {
    var impact: [Int]
    var covered: [Int]
    var matched: [Int]
    var nameShare: [Int]
    var named: [Int]
    var whole = 0

    init(documents: Int) {
        impact = [Int](repeating: 0, count: documents)
        covered = impact
        matched = impact
        nameShare = impact
        named = impact
    }

    mutating func add(_ hits: WordHits, ranking: SearchRanking) {
        whole += hits.weight
        for (document, step) in hits.step {
            impact[document] += hits.weight * (hits.impact[document] ?? 0)
            covered[document] += hits.weight * step
            matched[document] += hits.weight
            guard let share = hits.nameShare[document], share > 0 else { continue }
            nameShare[document] += share
            named[document] += hits.weight * step
        }
    }

    /// Coverage counts squared: two of two words beat any number of mentions of one. A name counts
    /// by how much of it the query says, times how much of the query it says.
    func score(_ document: Int, sinking: Int?, in index: SearchIndex) -> Int {
        let coverage = Double(covered[document]) / Double(whole * 100)
        let share = Double(Swift.min(nameShare[document], 10_000)) / 10_000
        let named = Double(named[document]) / Double(whole * 100)
        let bonus = 1 + Double(index.ranking.name) / 100 * share * named
        let whole = Double(index.ranking.wholeName) / 100
        let kept = share >= whole && named >= whole ? 100 : sinking ?? 100
        let prior = Double(index.prior(of: document) * kept) / 10_000
        return Int((Double(impact[document]) * coverage * coverage * bonus * prior).rounded())
    }
}
