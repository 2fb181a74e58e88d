/// Collects what a record could not take, so that nothing of the source is lost.
struct SourceKeeper {
    let map: ImportMap
    let columns: [String]
    private let named: Set<String>
    private let leaveOut: Set<String>

    init(map: ImportMap, columns: [String]) {
        self.map = map
        self.columns = columns
        named = map.namedColumns
        leaveOut = Set(map.leaveOut.map(\.value))
    }

    /// What goes under `source`, and the columns that the map does not name.
    func source(of row: SourceRow, _ drafter: RowDrafter) -> (value: FrontMatterValue, unmapped: [String]) {
        let named = named.union(drafter.used)
        var entries: [FrontMatterValue.Entry] = []
        var unmapped: [String] = []
        for column in columns where !leaveOut.contains(column) {
            guard let cell = row.cells[column] else { continue }
            if !named.contains(column), !MarkdownSource.ownColumns.contains(column) {
                unmapped.append(column)
            }
            let isKept =
                drafter.kept.contains(column)
                || (!named.contains(column) && !MarkdownSource.ownColumns.contains(column))
            if isKept { entries.append(.init(column, cell)) }
        }
        if !drafter.takenOut.isEmpty {
            entries.append(.init("taken_out_of_the_text", .list(drafter.takenOut.map { .text($0) })))
        }
        if let file = row.file { entries.append(.init("file", .text(file))) }
        for (alias, rows) in row.children.sorted(by: { $0.key < $1.key }) {
            let kept = drafter.keptOfRows[alias] ?? [:]
            let rest = rows.map { leftover(of: $0, alias, first: row, kept: kept[$0.number] ?? []) }.filter {
                !$0.isEmpty
            }
            if !rest.isEmpty { entries.append(.init(alias, .list(rest))) }
        }
        return (.map(entries), unmapped)
    }

    /// What the fields of an entry did not take from a joined row.
    private func leftover(
        of child: SourceRow,
        _ alias: String,
        first: SourceRow,
        kept: Set<String>
    ) -> FrontMatterValue {
        let rules = map.fields.flatMap(\.rules).filter { $0.rows?.value == alias }
        let taken = Set(rules.flatMap { $0.fields.flatMap(\.rules).flatMap(\.allColumns) })
        let isSame = { (column: String) in alias == "group" && child.cells[column] == first.cells[column] }
        let cells = child.cells.filter {
            !leaveOut.contains($0.key)
                && (kept.contains($0.key) || (!taken.contains($0.key) && !isSame($0.key)))
        }
        return .map(cells.sorted { $0.key < $1.key }.map { .init($0.key, $0.value) })
    }
}

extension ImportMap {
    /// Every column that the map names anywhere, conditions and keys left aside.
    var namedColumns: Set<String> {
        let rules = fields.flatMap(\.rules) + [slug, body, topics?.rule].compactMap { $0 }
        return Set(rules.flatMap(\.allColumns)).union(keysBetweenJoins)
    }

    /// Columns that one join collects only so that another can be laid beside by them.
    private var keysBetweenJoins: Set<String> {
        Set(joins.map(\.on.value)).intersection(joins.flatMap { $0.collect.map(\.name.value) })
    }
}

extension FieldRule {
    /// The columns that the rule and the rules inside it name.
    var allColumns: [String] {
        columns.map(\.value) + flags.map(\.column.value) + templateColumns.map(\.value)
            + (rows == nil ? fields.flatMap(\.rules).flatMap(\.allColumns) : [])
    }

    /// The columns in the template's braces, each with the template's place.
    var templateColumns: [Located<String>] {
        guard let template else { return [] }
        return template.value.split(separator: "{", omittingEmptySubsequences: false).dropFirst().compactMap {
            part in
            part.firstIndex(of: "}").map {
                Located(String(part[..<$0]), file: template.file, span: template.span)
            }
        }
    }
}

extension MarkdownSource {
    /// Columns that no file has written itself.
    static let ownColumns: Set<String> = [bodyColumn, fileColumn, folderColumn]
}
