extension SearchIndex {
    /// Hits with those agencies of the first ten in front whose names begin with the words that were typed, two or more,
    /// the last perhaps unfinished.
    ///
    /// A name is known by its first words in their order, the small ones too, of which ranking knows nothing. Ten are the
    /// results whose cards a reader loads anyway. What is closed gains nothing by it.
    func namedFirst(_ hits: [SearchHit], for text: String) -> [SearchHit] {
        let typed = Self.words(of: text)
        guard typed.count > 1 else { return hits }
        let sinking = sinking()
        let first = hits.prefix(Self.foremost)
        let isNamed = first.map { hit in
            guard prior(of: hit.document) >= 100, sinking[hit.document] == nil else { return false }
            return Self.begins(Self.words(of: card(hit.document)?.title ?? ""), with: typed)
        }
        let named = zip(first, isNamed).filter(\.1).map(\.0)
        let others = zip(first, isNamed).filter { !$0.1 }.map(\.0)
        return named + others + hits.dropFirst(Self.foremost)
    }

    private static let foremost = 10

    private static func words(of text: String) -> [String] {
        Tokenizer.groups(in: text).flatMap(\.parts).map(\.term)
    }

    private static func begins(_ name: [String], with typed: [String]) -> Bool {
        guard name.count >= typed.count, let last = typed.last else { return false }
        return name.starts(with: typed.dropLast())
            && name[typed.count - 1].utf16.starts(with: last.utf16)
    }
}
