/// Makes content files of a source that a map explains.
public struct Importer: Sendable {
    /// Where the records go.
    let writer: ContentWriter
    /// What becomes of records that are there already.
    let mode: ImportMode

    /// - Parameters:
    ///   - folder: the content folder that the records go into; it may be new.
    ///   - replacing: whether files that are there already, and differ, are replaced; else their rows are refused.
    public init(into folder: String, replacing: Bool) {
        writer = ContentWriter(root: folder)
        mode = replacing ? .replace : .add
    }

    /// An import that changes, of records that are there already, what the source has changed.
    ///
    /// - Parameter today: the day by which the report tells what the public will see.
    public init(updating folder: String, today: CalendarDate) {
        writer = ContentWriter(root: folder)
        mode = .update(today)
    }

    /// Imports a table of cells and rows.
    ///
    /// The value is nothing when the map has mistakes; then nothing was written.
    public func importCSV(_ file: String, map mapFile: String) throws(ImportError) -> Outcome<ImportReport?> {
        let read = try readMap(mapFile)
        guard let map = read.value, !read.hasErrors else { return Outcome(nil, read.diagnostics) }
        let files = ImportFiles(mapFile: mapFile, source: file)
        var table = try files.table(at: file, map.reading)
        var found = read.diagnostics
        var others: [String: [String]] = [:]
        for join in map.joins {
            let other = try files.table(joined: join, map.reading)
            found += ColumnCheck(name: mapFile, source: other.name).missing(
                [join.key] + join.collect.map(\.column),
                in: other.columns
            )
            if let alias = join.alias { others[alias] = other.columns }
            table.join(other, join)
        }
        others["group"] = table.columns
        found += ColumnCheck(name: mapFile, source: file).check(map, table, others)
        guard !found.contains(where: { $0.severity == .error }) else { return Outcome(nil, found) }
        return try run(map, table, found, mapFile)
    }

    /// Imports a folder of Markdown files with front matter, folders inside it included.
    public func importMarkdown(_ folder: String, map mapFile: String) throws(ImportError) -> Outcome<
        ImportReport?
    > {
        let read = try readMap(mapFile)
        guard let map = read.value, !read.hasErrors else { return Outcome(nil, read.diagnostics) }
        let files = ImportFiles(mapFile: mapFile, source: folder)
        let table = MarkdownSource.table(try files.markdown(in: folder), named: folder)
        let check = ColumnCheck(name: mapFile, source: folder)
        let found = read.diagnostics + check.check(map, table, ["group": table.columns]).map(\.asWarning)
        return try run(map, table, found, mapFile)
    }

    func readMap(_ file: String) throws(ImportError) -> Outcome<ImportMap?> {
        guard let bytes = ImportFiles.bytes(of: file) else { throw .missing(file) }
        guard let text = SourceText(bytes) else { throw .undecodable(file) }
        return ImportMapReader.read(text.text, named: file)
    }

    func run(
        _ map: ImportMap,
        _ source: SourceTable,
        _ found: [Diagnostic],
        _ mapFile: String
    ) throws(ImportError) -> Outcome<ImportReport?> {
        var table = source
        var fates = RowFates()
        for (row, reason) in table.refused { fates.refuse(row, [reason]) }
        for row in table.blankRows { fates.skip(row, "all cells are empty") }
        table.rows.removeAll { row in
            guard let condition = map.skips.first(where: { $0.holds(for: row) }) else { return false }
            fates.skip(
                row,
                "`skip` in the map: `\(condition.column.value)` is `\(row.texts(condition.column.value).joined(separator: ", ").clipped)`"
            )
            return true
        }
        if let column = map.groupBy { table.group(by: column.value) }
        let isMarkdown = table.columns.contains(MarkdownSource.bodyColumn)
        let scope = ImportScope(map, source: table.name, columns: table.columns, isMarkdown: isMarkdown)
        let plan = ImportPlan(map: map, columns: table.columns, writer: writer, mode: mode, scope: scope)
            .make(table.rows)
        guard plan.diagnostics.isEmpty else {
            return Outcome(nil, found + plan.diagnostics.map { $0.inScaffold(of: mapFile) })
        }
        let planned = plan.value
        for draft in planned.drafts { fates.add(draft, into: map.kind) }
        let before = mode.isUpdate ? TargetFolder(writer.root) : nil
        try write(planned.files)
        let report = ImportReport(
            source: table.name,
            reading: table.reading,
            notes: table.notes + planned.notes,
            rows: fates.sorted,
            unmappedColumns: planned.unmappedColumns,
            unmappedValues: planned.unmappedValues,
            scaffold: planned.scaffold,
            publicChanges: changes(since: before, planned.files)
        )
        return Outcome(report, found)
    }
}

/// What becomes of records that are there already.
enum ImportMode: Equatable, Sendable {
    /// A record that differs is not touched: its row is refused.
    case add
    /// It is written anew.
    case replace
    /// It takes over what the source has changed; the day is that of the report.
    case update(CalendarDate)

    var isUpdate: Bool { if case .update = self { true } else { false } }
}

extension Importer {
    /// What the public will see change by an update, in words.
    func changes(since before: TargetFolder?, _ files: [ContentFile]) -> String? {
        guard case .update(let today) = mode, let before else { return nil }
        let paths = Set(files.map(\.path))
        let after = before.files.filter { !paths.contains($0.path) } + files
        let old = GuideEdition(ContentListing.sorting(before.files))
        let new = GuideEdition(ContentListing.sorting(after))
        return GuideComparison(from: old, to: new, today: today).text
    }

    /// Writes all planned files.
    func write(_ files: [ContentFile]) throws(ImportError) {
        do {
            for file in files { try writer.write(file.text, to: file.path) }
        } catch {
            throw .unwritable(error)
        }
    }
}

/// Why an import could not begin or end.
public enum ImportError: Error, Equatable, Sendable, CustomStringConvertible {
    /// A file or folder is not there.
    case missing(String)
    /// A file is in no encoding that is known.
    case undecodable(String)
    /// A file could not be written.
    case unwritable(ContentWriterError)
    /// A directory in HSDS names no organization.
    case noOrganizations(String)
    /// A file is not what it should be; in words.
    case unreadable(String, String)

    /// One sentence for the person who ran the command.
    public var description: String {
        switch self {
        case .missing(let path): "there is no `\(path)` that could be read"
        case .undecodable(let path):
            "`\(path)` is in no encoding that is known; say in the map which one it is, as `encoding: windows-1252`"
        case .unwritable(let error): error.description
        case .noOrganizations(let name):
            "`\(name)` holds no organizations in HSDS: there should be `organizations.csv`, or JSON of organizations or services"
        case .unreadable(let path, let reason): "`\(path)` cannot be read: \(reason)"
        }
    }
}

/// What became of the rows, gathered.
struct RowFates {
    private var rows: [ImportReport.Row] = []

    mutating func refuse(_ row: SourceRow, _ reasons: [String]) {
        add(row, "", .refused(reasons), row.remarks)
    }

    mutating func skip(_ row: SourceRow, _ reason: String) { add(row, "", .skipped(reason), []) }

    /// A draft, and with it all rows that became one record.
    mutating func add(_ draft: RecordDraft, into kind: RecordKind) {
        let path = "\(kind.folder)/\(draft.slug).md"
        let fate: ImportReport.Fate = draft.refusals.isEmpty ? .imported(path) : .refused(draft.refusals)
        add(draft.row, draft.title, fate, draft.remarks)
        for row in draft.row.children["group"]?.dropFirst() ?? [] { add(row, draft.title, fate, []) }
    }

    mutating func add(
        _ row: SourceRow,
        _ title: String,
        _ fate: ImportReport.Fate,
        _ remarks: [String]
    ) {
        rows.append(
            .init(
                number: row.number,
                line: row.line,
                file: row.file,
                title: title,
                fate: fate,
                remarks: remarks
            )
        )
    }

    var sorted: [ImportReport.Row] { rows.sorted { $0.number < $1.number } }
}

extension Diagnostic {
    /// A fault of a file that a map makes, as the map's.
    func inScaffold(of map: String) -> Diagnostic {
        Diagnostic(
            rule,
            .error,
            "`\(file.path)`, as the map makes it: \(message)",
            file: .named(map),
            span: .start,
            notes: notes
        )
    }

    /// The same finding, not in the way of the work.
    var asWarning: Diagnostic {
        Diagnostic(rule, .warning, message, file: file, span: span, notes: notes, fixes: fixes)
    }
}
