extension SearchIndex {
    /// The documents that answer a query, the best first; without words, all that the filters let through.
    public func search(_ text: String, filters: [SearchFacetName: [String]] = [:]) -> [SearchHit] {
        answer(to: text, filters: filters).hits
    }

    /// What answers a query, and how it was understood; with `exactly`, every word is taken as it was typed.
    ///
    /// A document passes a filter with any one of its values, and has to pass all filters. The rules are
    /// told in `docs/search-index.md`; `23-search-ranking.js` follows them too, to the same order.
    public func answer(
        to text: String,
        filters: [SearchFacetName: [String]] = [:],
        exactly: Bool = false
    ) -> SearchAnswer {
        let book = SearchBook(self)
        let query = SearchQuery(text, exactly: exactly, in: book)
        let hits =
            query.words.isEmpty && Tokenizer.groups(in: text).isEmpty
            ? (0..<documentCount).map { SearchHit(document: $0, score: 0) } : ranked(query, in: book)
        let allowed = filters.filter { !$0.value.isEmpty }.map { documents(with: $0.value, of: $0.key) }
        let left = hits.filter { hit in allowed.allSatisfy { $0.contains(hit.document) } }
        return SearchAnswer(
            hits: namedFirst(left, for: text),
            corrected: query.corrected,
            isUrgent: query.isUrgent,
            nearest: hits.isEmpty ? book.nearest(to: query.unknown) : []
        )
    }

    private func documents(with values: [String], of name: SearchFacetName) -> Set<Int> {
        let facet = facets.opened.first { $0.name == name }
        let chosen = (facet?.values ?? []).filter { values.contains($0.value) }
        return Set(chosen.flatMap { self.documents($0.documents) })
    }

    /// What the closed keep of their scores, in hundredths.
    func sinking() -> [Int: Int] {
        let gone = documents(closed).map { ($0, ranking.closed) }
        let away = documents(closedForNow).map { ($0, ranking.closedForNow) }
        return Dictionary(gone + away) { first, _ in first }
    }

    private func ranked(_ query: SearchQuery, in book: SearchBook) -> [SearchHit] {
        var tally = SearchTally(documents: documentCount, in: book)
        tally.add(query)
        let sinking = sinking()
        let least = (tally.matched.max() ?? 0) * ranking.least
        let hits = (0..<documentCount).compactMap { document -> SearchHit? in
            let matched = tally.matched[document]
            guard matched > 0, matched * 100 >= least else { return nil }
            let score = tally.score(document, sinking: sinking[document], prior: prior(of: document))
            return SearchHit(document: document, score: score)
        }
        return hits.sorted { $0.score == $1.score ? $0.document < $1.document : $0.score > $1.score }
    }
}
