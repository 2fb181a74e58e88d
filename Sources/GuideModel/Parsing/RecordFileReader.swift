/// Reads one record's file: fences, YAML, worksheets, fields.
struct RecordFileReader: Sendable {
    /// The record that the file is for.
    let id: RecordID
    /// The record; nothing when no sense could be made of the file.
    let record: Record?
    /// The file taken apart, for translations to be laid over; nothing when it has no front matter.
    let source: RecordSource?
    /// What was found.
    let diagnostics: [Diagnostic]

    static func read(_ file: RecordFile, _ language: LanguageTag) -> RecordFileReader {
        let taken = takeApart(file, language)
        guard let source = taken.value else {
            return RecordFileReader(id: file.id, record: nil, source: nil, diagnostics: taken.diagnostics)
        }
        let parsed = RecordParser.parse(source)
        return RecordFileReader(
            id: file.id,
            record: file.isWellNamed ? parsed.value : nil,
            source: source,
            diagnostics: taken.diagnostics + parsed.diagnostics
        )
    }

    /// The topics that the file names, whether or not a record could be made of it.
    var namedTopics: [String] {
        guard let node = source?.frontMatter else { return [] }
        let groups = [node] + (node["services"]?.items ?? [])
        return groups.flatMap { $0["topics"]?.items ?? [] }.compactMap(\.scalar)
    }

    /// The front matter and the body of a file.
    static func takeApart(_ file: RecordFile, _ language: LanguageTag) -> Outcome<RecordSource?> {
        let path = file.file.path
        let fenced = FencedText.split(file.file)
        guard let text = fenced.value else { return Outcome(nil, fenced.diagnostics) }
        let reading = YAMLReader.read(text.yaml, in: path, firstLine: text.yamlLine)
        let worksheets = WorksheetParser.parse(text.body, in: path, firstLine: text.bodyLine)
        let diagnostics = fenced.diagnostics + reading.diagnostics + worksheets.diagnostics
        guard let node = reading.node else { return Outcome(nil, diagnostics) }
        guard case .mapping = node.content else { return Outcome(nil, diagnostics + [noMapping(node)]) }
        let body = MarkdownBody(
            text: text.body,
            path: path,
            firstLine: text.bodyLine,
            worksheets: worksheets.value
        )
        let source = RecordSource(
            id: file.id,
            path: path,
            language: language,
            frontMatter: node,
            missingAt: Diagnostic.Place(file: .content(path), span: text.fence),
            forgivesMissing: reading.hasGaps || !fenced.diagnostics.isEmpty,
            body: body
        )
        return Outcome(source, diagnostics)
    }

    private static func noMapping(_ node: YAMLNode) -> Diagnostic {
        Diagnostic(
            .wrongShape,
            .error,
            "the front matter is \(node.shapeForReaders) where keys and values are wanted",
            file: .content(node.file),
            span: SourceSpan(start: node.span.start, end: node.span.start),
            notes: [.init("each line is a key, a colon, a space and a value, such as `title: Harbor House`")]
        )
    }
}
