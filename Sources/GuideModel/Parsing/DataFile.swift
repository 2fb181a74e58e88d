/// What the files that hold data, not records, have in common.
enum DataFile {
    /// The keys and values of a file that must hold them.
    static func mapping(_ reading: YAMLReader.Reading, _ file: ContentFile) -> YAMLNode? {
        guard let node = reading.node, case .mapping = node.content else { return nil }
        return node
    }

    /// Says that a file is no mapping, when it is something else.
    static func wrongRoot(_ reading: YAMLReader.Reading, _ file: ContentFile) -> [Diagnostic] {
        guard let node = reading.node else { return [] }
        return [
            Diagnostic(
                .wrongShape,
                .error,
                "`\(file.path)` has \(node.shapeForReaders) where keys and values are wanted",
                file: .content(file.path),
                span: SourceSpan(start: node.span.start, end: node.span.start)
            )
        ]
    }

    /// The entries of a file that must hold a list; nothing at all counts as an empty one.
    static func list(_ file: ContentFile) -> Outcome<[YAMLNode]> {
        let reading = YAMLReader.read(file.text, in: file.path)
        guard let node = reading.node, !node.isEmpty else { return Outcome([], reading.diagnostics) }
        guard case .sequence(let items) = node.content else {
            let wrong = Diagnostic(
                .wrongShape,
                .error,
                "`\(file.path)` has \(node.shapeForReaders) where a list is wanted",
                file: .content(file.path),
                span: SourceSpan(start: node.span.start, end: node.span.start)
            )
            return Outcome([], reading.diagnostics + [wrong])
        }
        return Outcome(items.filter { !$0.isEmpty }, reading.diagnostics)
    }

    /// A reader for an entry of a data file.
    static func reader(_ node: YAMLNode, _ table: FieldTable) -> FieldReader {
        let start = SourceSpan(start: node.span.start, end: node.span.start)
        let missingAt = Diagnostic.Place(file: .content(node.file), span: start)
        return FieldReader(node, table, FieldReader.Terms(missingAt: missingAt, forgivesMissing: false))
    }

    /// Says that an entry is no mapping.
    static func wrongEntry(_ node: YAMLNode, _ table: FieldTable) -> Diagnostic {
        Diagnostic(
            .wrongShape,
            .error,
            "this entry is \(node.shapeForReaders) where keys and values are wanted",
            file: .content(node.file),
            span: node.span,
            notes: [.init("its keys are \(table.keysForReaders)")]
        )
    }
}
