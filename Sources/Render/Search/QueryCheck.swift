import GuideModel

/// Asks a guide's search what a library's own list of queries asks, and says where the answers are not as expected.
public struct QueryCheck {
    private let guide: LinkedGuide
    private let name: String
    private var indexes: [LanguageTag: SearchIndex] = [:]

    /// The findings about a list of judged queries.
    ///
    /// - Parameter name: the file that the queries come from, as it was typed.
    public static func findings(
        _ queries: [JudgedQuery],
        named name: String,
        in guide: LinkedGuide
    ) -> [Diagnostic] {
        var check = QueryCheck(guide: guide, name: name)
        return queries.flatMap { check.findings($0) }
    }

    private init(guide: LinkedGuide, name: String) {
        self.guide = guide
        self.name = name
    }

    private mutating func findings(_ judged: JudgedQuery) -> [Diagnostic] {
        let language = judged.language ?? guide.settings.language
        guard guide.settings.languages.contains(language) else {
            return [
                finding(
                    .queryInUnknownLanguage,
                    "the guide has no search in `\(language)`",
                    at: judged.query.span
                )
            ]
        }
        let index = index(of: language)
        let hits = index.search(judged.query.value).compactMap { index.card($0.document)?.id }
        return judged.expect.compactMap { expected in
            guard let id = id(of: expected.value) else { return unknown(expected) }
            guard !hits.prefix(judged.within).contains(id) else { return nil }
            return missing(id, expected, judged, hits: hits)
        }
    }

    private mutating func index(of language: LanguageTag) -> SearchIndex {
        if let index = indexes[language] { return index }
        let documents = SearchDocumentMaker(guide: guide, language: language) { _, _ in "" }.documents()
        let index = SearchIndexBuilder.index(
            of: documents,
            language: language,
            synonyms: guide.synonyms
        )
        indexes[language] = index
        return index
    }

    /// A record's id from `folder/slug`, or from the slug of an agency or, failing that, of any other kind.
    private func id(of text: String) -> String? {
        let known = Set(guide.records.map(\.id.description))
        return ([text] + RecordKind.allCases.map { "\($0.folder)/\(text)" }).first { known.contains($0) }
    }

    private func unknown(_ expected: Located<String>) -> Diagnostic {
        let slugs = guide.records.flatMap { [$0.id.slug.description, $0.id.description] }
        let nearest = NearMiss.nearest(to: expected.value, among: slugs)
        return finding(
            .queryExpectsUnknown,
            "the guide has no published record `\(expected.value)`",
            at: expected.span,
            fixes: nearest.map { ["write `\($0)`"] } ?? []
        )
    }

    private func missing(
        _ id: String,
        _ expected: Located<String>,
        _ judged: JudgedQuery,
        hits: [String]
    ) -> Diagnostic {
        let place = hits.firstIndex(of: id).map { "comes as number \($0 + 1)" } ?? "is not found"
        let first = hits.prefix(Swift.max(3, Swift.min(judged.within, 5)))
        let instead =
            hits.isEmpty
            ? "nothing was found" : "what came first: " + first.map { "`\($0)`" }.joined(separator: ", ")
        return finding(
            .queryMissesRecord,
            "for `\(judged.query.value)` the record `\(id)` \(place), and is expected among the first \(judged.within)",
            at: expected.span,
            notes: [instead]
        )
    }

    private func finding(
        _ rule: RuleID,
        _ message: String,
        at span: SourceSpan,
        notes: [String] = [],
        fixes: [String] = []
    ) -> Diagnostic {
        Diagnostic(
            rule,
            .error,
            message,
            file: .named(name),
            span: span,
            notes: notes.map { .init($0) },
            fixes: fixes.map { .init($0) }
        )
    }
}

extension RuleID {
    static let queryMissesRecord = RuleID("query-misses-record")
    static let queryExpectsUnknown = RuleID("query-expects-unknown")
    static let queryInUnknownLanguage = RuleID("query-in-unknown-language")
}
