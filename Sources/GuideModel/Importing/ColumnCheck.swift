/// Finds columns that a map names and a source lacks.
struct ColumnCheck {
    /// The map as it was named.
    let name: String
    /// The source as it was named.
    let source: String

    /// What the map names and neither the table nor the tables laid beside it have.
    func check(_ map: ImportMap, _ table: SourceTable, _ others: [String: [String]]) -> [Diagnostic] {
        var wanted = map.joins.map(\.on) + map.skips.map(\.column) + map.leaveOut
        wanted += [map.groupBy].compactMap { $0 }
        wanted += [map.slug, map.body, map.topics?.rule].compactMap { $0 }.flatMap(\.ownColumns)
        return missing(wanted, in: table.columns) + check(map.fields.flatMap(\.rules), table.columns, others)
    }

    private func check(_ rules: [FieldRule], _ columns: [String], _ others: [String: [String]])
        -> [Diagnostic]
    {
        rules.flatMap { rule -> [Diagnostic] in
            var inner = columns
            if let rows = rule.rows {
                guard let other = others[rows.value] else { return [noRows(rows, others.keys.sorted())] }
                inner = other
            }
            return missing(rule.ownColumns, in: columns) + check(rule.fields.flatMap(\.rules), inner, others)
        }
    }

    /// A finding for each name that is no column.
    func missing(_ wanted: [Located<String>], in columns: [String]) -> [Diagnostic] {
        wanted.filter { !columns.contains($0.value) }.map { column in
            let nearest = NearMiss.nearest(to: column.value, among: columns)
            let some =
                columns.prefix(40).map { "`\($0)`" }.joined(separator: ", ")
                + (columns.count > 40 ? ", …" : "")
            return Diagnostic(
                .unknownColumn,
                .error,
                "`\(source)` has no column `\(column.value.clipped)`",
                file: .named(name),
                span: column.span,
                notes: [.init(columns.isEmpty ? "it has no columns at all" : "its columns are \(some)")],
                fixes: nearest.map { [.init("write `\($0)`", replacement: $0)] } ?? []
            )
        }
    }

    private func noRows(_ rows: Located<String>, _ known: [String]) -> Diagnostic {
        Diagnostic(
            .importMap,
            .error,
            "no join is called `\(rows.value.clipped)`",
            file: .named(name),
            span: rows.span,
            notes: [.init("`rows:` takes the `as:` of a join, or `group` with `group_by`")],
            fixes: NearMiss.nearest(to: rows.value, among: known).map {
                [.init("write `\($0)`", replacement: $0)]
            } ?? []
        )
    }
}

extension FieldRule {
    /// The columns that the rule itself names, those of nested fields left aside.
    fileprivate var ownColumns: [Located<String>] { columns + flags.map(\.column) + templateColumns }
}
