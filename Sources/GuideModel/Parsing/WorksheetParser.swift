/// Reads the worksheet blocks of a body: fenced blocks named `worksheet`, with YAML in them.
enum WorksheetParser {
    /// The blocks of a body that begins on a line of a file, in order; a block with a mistake is left out.
    static func parse(_ body: String, in path: ContentPath, firstLine: Int) -> Outcome<[WorksheetBlock]> {
        var blocks: [WorksheetBlock] = []
        var diagnostics: [Diagnostic] = []
        var seen: [Slug: SourceSpan] = [:]
        for fenced in FencedBlock.all(in: body) where fenced.name.lowercased().hasPrefix("work") {
            let fence = SourceSpan(
                line: fenced.line + firstLine - 1,
                column: fenced.column,
                length: fenced.opening.trimmed.unicodeScalars.count
            )
            guard fenced.name == "worksheet" else {
                if let warning = misspelt(fenced, fence, path) { diagnostics.append(warning) }
                continue
            }
            if fenced.closingLine == nil { diagnostics.append(unclosed(fence, path)) }
            let outcome = block(fenced, fence, path)
            diagnostics += outcome.diagnostics
            guard let read = outcome.value else { continue }
            if let first = seen[read.block.id] {
                diagnostics.append(doubled(read.block.id, read.idSpan, first, path))
            } else {
                seen[read.block.id] = read.idSpan
                blocks.append(read.block)
            }
        }
        return Outcome(blocks, diagnostics)
    }

    private static func block(
        _ fenced: FencedBlock,
        _ fence: SourceSpan,
        _ path: ContentPath
    ) -> Outcome<(block: WorksheetBlock, idSpan: SourceSpan)?> {
        let line = fence.start.line
        let reading = YAMLReader.read(fenced.content.joined(separator: "\n"), in: path, firstLine: line + 1)
        guard let node = reading.node else { return Outcome(nil, reading.diagnostics) }
        guard case .mapping = node.content else {
            return Outcome(nil, reading.diagnostics + [DataFile.wrongEntry(node, .worksheet)])
        }
        let missingAt = Diagnostic.Place(file: .content(path), span: fence)
        var reader = FieldReader(
            node,
            .worksheet,
            FieldReader.Terms(missingAt: missingAt, forgivesMissing: reading.hasGaps)
        )
        let id = slug(&reader)
        let prompt = reader.text("prompt")
        let kind = kind(&reader, fence)
        let diagnostics = reading.diagnostics + reader.diagnostics
        guard let id, let prompt, let kind else { return Outcome(nil, diagnostics) }
        let last = SourcePosition(
            line: line + fenced.content.count + (fenced.closingLine == nil ? 0 : 1),
            column: fenced.column + 3
        )
        let block = WorksheetBlock(
            id: id,
            prompt: prompt,
            kind: kind,
            fenceLine: line,
            span: SourceSpan(start: fence.start, end: last)
        )
        return Outcome((block, node["id"]?.span ?? fence), diagnostics)
    }

    private static func slug(_ reader: inout FieldReader) -> Slug? {
        guard let node = reader.value("id"), let text = reader.text("id") else { return nil }
        do {
            return try Slug(text)
        } catch {
            let nearest = Slug.nearest(to: text)?.description
            reader.reject(
                node,
                .notASlug,
                error.sentence(about: text.clipped),
                fixes: nearest.map { [.init("write `\($0)`", replacement: $0)] } ?? []
            )
            return nil
        }
    }
}

extension WorksheetParser {
    private enum Form: String, CaseIterable {
        case answer, checklist, table, coverage, plan

        /// The keys that mean something for the form, beside `kind`, `id` and `prompt`.
        var keys: Set<String> {
            switch self {
            case .answer: ["rows"]
            case .checklist: ["items", "marks", "write_in"]
            case .table: ["columns", "rows", "fill"]
            case .coverage: ["columns"]
            case .plan: ["columns", "rows"]
            }
        }
    }

    private enum Filling: String, CaseIterable {
        case agencies
    }

    private static func kind(_ reader: inout FieldReader, _ fence: SourceSpan) -> WorksheetBlock.Kind? {
        let form: Form? = reader.word("kind")
        let rows = reader.integer("rows")
        let items = reader.texts("items")
        let marks = reader.texts("marks")
        let writeIn = reader.integer("write_in")
        let columns = reader.texts("columns")
        let filling: Filling? = reader.word("fill")
        guard let form else { return nil }
        for key in ["rows", "items", "marks", "write_in", "columns", "fill"]
        where reader.has(key) && !form.keys.contains(key) {
            warnUseless(&reader, key, form.rawValue)
        }
        switch form {
        case .answer: return .answer(rows: rows ?? 3)
        case .checklist:
            guard require(&reader, "items", "checklist", fence), checkMarks(&reader, marks) else {
                return nil
            }
            return .checklist(items: items, marks: marks.isEmpty ? ["done"] : marks, writeIn: writeIn ?? 0)
        case .table:
            guard require(&reader, "columns", "table", fence) else { return nil }
            return .table(columns: columns, rows: rows ?? 4, fillsAgencies: filling == .agencies)
        case .coverage:
            guard require(&reader, "columns", "coverage", fence) else { return nil }
            return .coverage(columns: columns)
        case .plan:
            return .plan(columns: columns.isEmpty ? ["step", "who", "when"] : columns, rows: rows ?? 5)
        }
    }

    private static func require(
        _ reader: inout FieldReader,
        _ key: String,
        _ form: String,
        _ fence: SourceSpan
    ) -> Bool {
        if reader.has(key) { return true }
        let place = reader.place(of: key)
        reader.report(
            .missingKey,
            .error,
            place == nil ? "the key `\(key)` is missing" : "`\(key)` is empty, and it must not be",
            at: place?.file ?? reader.node.file,
            place?.span ?? fence,
            notes: [.init("a `\(form)` needs `\(key)`")]
        )
        return false
    }

    private static func checkMarks(_ reader: inout FieldReader, _ marks: [String]) -> Bool {
        guard marks.count > 2, let node = reader.value("marks") else { return true }
        reader.reject(node, .wrongShape, "an item has one or two marks, not \(marks.count)")
        return false
    }

    private static func warnUseless(_ reader: inout FieldReader, _ key: String, _ form: String) {
        guard let place = reader.place(of: key) else { return }
        reader.report(
            .unknownKey,
            .warning,
            "`\(key)` means nothing for a worksheet of kind `\(form)`",
            at: place.file,
            place.span
        )
    }

    private static func misspelt(_ fenced: FencedBlock, _ fence: SourceSpan, _ path: ContentPath)
        -> Diagnostic?
    {
        guard NearMiss.distance(fenced.name, "worksheet", atMost: 3) != nil else { return nil }
        return Diagnostic(
            .misspeltWorksheet,
            .warning,
            "a block named `\(fenced.name.clipped)` is shown as code",
            file: .content(path),
            span: fence,
            fixes: [.init("write `worksheet` for a block to fill in")]
        )
    }

    private static func unclosed(_ fence: SourceSpan, _ path: ContentPath) -> Diagnostic {
        Diagnostic(
            .unclosedWorksheet,
            .error,
            "the worksheet block that begins here is never closed",
            file: .content(path),
            span: fence,
            fixes: [.init("write the closing fence below its last line")]
        )
    }

    private static func doubled(_ id: Slug, _ span: SourceSpan, _ first: SourceSpan, _ path: ContentPath)
        -> Diagnostic
    {
        Diagnostic(
            .worksheetIDTwice,
            .error,
            "two worksheet blocks have the id `\(id)`",
            file: .content(path),
            span: span,
            notes: [.init("the first one is here", at: .init(file: .content(path), span: first))]
        )
    }
}

extension RuleID {
    static let misspeltWorksheet = RuleID("misspelt-worksheet")
    static let unclosedWorksheet = RuleID("unclosed-worksheet")
    static let worksheetIDTwice = RuleID("worksheet-id-twice")
}
