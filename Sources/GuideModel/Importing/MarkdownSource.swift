/// Files of front matter and Markdown, as other generators keep them, read as rows of a table.
enum MarkdownSource {
    /// The columns that every file has beside its own keys.
    static let bodyColumn = "$body"
    static let fileColumn = "$file"
    static let folderColumn = "$folder"

    /// A table of the files, in path order: the name of each, and its text or why it could not be read.
    static func table(_ files: [(path: String, text: String?)], named name: String) -> SourceTable {
        var table = SourceTable(
            name: name,
            reading: "Markdown files with front matter",
            columns: [],
            rows: [],
            refused: [],
            notes: []
        )
        for (index, file) in files.enumerated() {
            var row = SourceRow(number: index + 1, line: 1, file: file.path, cells: [:])
            guard let text = file.text else {
                table.refused.append((row, "the file is in no encoding that is known"))
                continue
            }
            if let reason = read(text, into: &row, &table) {
                table.refused.append((row, reason))
            } else {
                table.rows.append(row)
            }
        }
        table.columns += [bodyColumn, fileColumn, folderColumn]
        return table
    }

    /// Puts a file's keys and body into a row; says why that cannot be done.
    private static func read(_ text: String, into row: inout SourceRow, _ table: inout SourceTable) -> String?
    {
        guard let path = ContentPath(row.file ?? "") else { return "the file's name cannot be used" }
        let cut = FencedText.split(ContentFile(path: path, text: text))
        guard let fenced = cut.value else {
            return "there is no front matter"
                + (cut.diagnostics.first?.notes.first.map { ": \($0.message)" } ?? "")
        }
        let reading = YAMLReader.read(fenced.yaml, in: path, firstLine: fenced.yamlLine)
        let errors = (cut.diagnostics + reading.diagnostics).filter { $0.severity == .error }
        guard let node = reading.node, case .mapping(let entries) = node.content, errors.isEmpty else {
            let first = errors.sorted().first
            return "the front matter cannot be read"
                + (first.map { ": \($0.message) (line \($0.span.start.line))" } ?? "")
        }
        for entry in entries where !entry.value.isEmpty { add(entry.key.value, entry.value, &row, &table) }
        row.cells[bodyColumn] = fenced.body.trimmed.isEmpty ? nil : .text(fenced.body)
        row.cells[fileColumn] = .text(path.stem)
        let folder = path.folders.joined(separator: "/")
        row.cells[folderColumn] = folder.isEmpty ? nil : .text(folder)
        return nil
    }

    /// A key becomes a column; the keys of a mapping become columns joined by dots.
    private static func add(
        _ name: String,
        _ node: YAMLNode,
        _ row: inout SourceRow,
        _ table: inout SourceTable
    ) {
        if case .mapping(let entries) = node.content {
            for entry in entries where !entry.value.isEmpty {
                add("\(name).\(entry.key.value)", entry.value, &row, &table)
            }
            return
        }
        if !table.columns.contains(name) { table.columns.append(name) }
        row.cells[name] = .plainTexts(of: node)
    }
}

extension FrontMatterValue {
    /// What was written, all of it as text.
    fileprivate static func plainTexts(of node: YAMLNode) -> FrontMatterValue {
        switch node.content {
        case .scalar(let text, _): .text(text)
        case .sequence(let items): .list(items.map { plainTexts(of: $0) })
        case .mapping(let entries): .map(entries.map { .init($0.key.value, plainTexts(of: $0.value)) })
        }
    }
}
