/// A record's file, taken apart and ready for the parser of its kind.
struct RecordSource: Sendable {
    /// The record.
    let id: RecordID
    /// The file it is read from; a translation's own.
    let path: ContentPath
    /// The language its words are in.
    let language: LanguageTag
    /// The front matter, for a translation laid over the main file's.
    let frontMatter: YAMLNode
    /// What a missing key points at.
    let missingAt: Diagnostic.Place
    /// Whether missing keys are not told.
    let forgivesMissing: Bool
    /// The Markdown below.
    let body: MarkdownBody
    /// For a translation: keys that fall back to the main file.
    var untranslated: Set<String> = []
    /// For a translation: whether the body falls back too.
    var bodyIsUntranslated = false

    /// A reader for the front matter.
    var reader: FieldReader {
        FieldReader(
            frontMatter,
            id.kind.fields,
            FieldReader.Terms(missingAt: missingAt, forgivesMissing: forgivesMissing)
        )
    }
}

extension FieldReader {
    /// What every record has. Where the title or the summary is missing the slug stands in, and
    /// `record` then gives nothing: so every other field is still read and checked.
    mutating func header(_ source: RecordSource) -> RecordHeader {
        let kind = source.id.kind
        let title = locatedText(kind.titleKey)
        let summary = locatedText("summary")
        if title == nil || (summary == nil && kind != .page) { fail() }
        for key in ["source", "internal"] { requireMapping(key) }
        return RecordHeader(
            id: source.id,
            path: source.path,
            language: source.language,
            title: title ?? Located(source.id.slug.description, file: source.path, span: .start),
            summary: summary,
            topics: table["topics"] == nil ? [] : slugs("topics"),
            wellness: table["wellness"] == nil ? [] : slugs("wellness"),
            publishDate: table["publish_date"] == nil ? nil : date("publish_date"),
            isDraft: flag("draft") ?? false,
            expires: date("expires"),
            aliases: locatedTexts("aliases"),
            body: source.body,
            frontMatter: source.frontMatter,
            untranslated: source.untranslated,
            bodyIsUntranslated: source.bodyIsUntranslated
        )
    }

    /// The record that was read, unless something it cannot be without is missing or wrong, and all that was found.
    func record<Value>(_ value: Value) -> Outcome<Value?> { Outcome(hasFailed ? nil : value, diagnostics) }

    /// `source` and `internal` may hold anything, by name.
    private mutating func requireMapping(_ key: String) {
        guard let node = value(key) else { return }
        if case .mapping = node.content { return }
        rejectShape(node, key)
    }
}
