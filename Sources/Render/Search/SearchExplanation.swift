/// Why documents answer a query: which of their terms stand for which typed words.
public struct SearchExplanation {
    /// A typed word or phrase, and what a document has for it.
    public struct Reason: Codable, Hashable, Sendable {
        /// What was typed.
        public let typed: String
        /// What the document has.
        public let found: String
        /// How well the one stands for the other, in hundredths.
        public let step: Int
        /// Whether it stands in the document's name.
        public let isName: Bool
    }

    private let book: SearchBook
    private let query: SearchQuery

    /// Reads a query once, to tell of any number of documents.
    public init(_ text: String, exactly: Bool = false, in index: SearchIndex) {
        book = SearchBook(index)
        query = SearchQuery(text, exactly: exactly, in: book)
    }

    /// Why a document is among the answers, word by word.
    public func reasons(for document: Int) -> [Reason] {
        query.words.indices.compactMap { place in
            let own = best(query.words[place], in: document).map { found in
                Reason(
                    typed: query.typed[place],
                    found: book.vocabulary.text(of: found.term),
                    step: found.step,
                    isName: found.isName
                )
            }
            let lent = query.spans.filter { $0.words.contains(place) }.compactMap {
                reason($0, for: document)
            }
            return ([own].compactMap { $0 } + lent).max { ($0.step, $1.found) < ($1.step, $0.found) }
        }.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    private func best(
        _ matches: SearchQuery.Matches,
        in document: Int
    ) -> (term: TermPlace, step: Int, isName: Bool)? {
        let found = matches.compactMap { term, step in
            book.vocabulary.postings(of: term).first { $0.document == document }
                .map { (term: term, step: step, isName: $0.nameShare > 0) }
        }
        return found.max { left, right in
            left.step == right.step
                ? SearchIndexBuilder.isOrdered(
                    book.vocabulary.text(of: right.term),
                    book.vocabulary.text(of: left.term)
                )
                : left.step < right.step
        }
    }

    private func reason(_ span: SearchQuery.Span, for document: Int) -> Reason? {
        for text in span.needs.flatMap(book.vocabulary.phrases(ofNeed:)) {
            let words = book.matches(ofPhrase: text).map { best($0, in: document) }
            let found = words.compactMap { $0 }
            guard !found.isEmpty, found.count == words.count else { continue }
            let step = (found.map(\.step).min() ?? 0) * span.step / 100
            let isName = found.allSatisfy(\.isName)
            return Reason(typed: span.said, found: text, step: step, isName: isName)
        }
        return nil
    }
}

extension SearchBook {
    /// What stands for a phrase in records: the matches of the phrase as one term, or of each of its telling words.
    fileprivate func matches(ofPhrase text: String) -> [SearchQuery.Matches] {
        let words = text.split(separator: " ").map(String.init)
        if let whole = vocabulary.find(words.joined()) { return [matches(of: whole)] }
        return words.filter { !fillers.contains($0) }.map { vocabulary.find($0).map(matches(of:)) ?? [:] }
    }

    private func matches(of term: TermPlace) -> SearchQuery.Matches {
        var matches = [term: ranking.exact]
        for relative in vocabulary.terms(ofStem: vocabulary.stem(of: term)) {
            Self.add(relative, step: ranking.stem, to: &matches)
        }
        return matches
    }
}
