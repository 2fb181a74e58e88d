/// The objects of a document of JSON, read as rows of a table.
///
/// A key inside an object is a column with a dot (`address.city`), a list of texts is one cell, and a list of objects can
/// be gone through by `rows:` or be asked for an entry by its number, from 0 (`phones[0].number`).
struct JSONSource {
    /// What the name of a column ends with that keeps what stands twice; no map is proposed that feeds a field from it.
    static let doubled = " (stands twice)"

    /// Columns with a number in brackets that the map names; nothing makes all of them.
    let numbered: Set<String>?
    private var columns: [String] = []
    private var seen: Set<String> = []
    /// The columns of each list of objects.
    private(set) var innerColumns: [String: [String]] = [:]

    init(numbered: Set<String>?) {
        self.numbered = numbered
    }

    /// The table of a document, whose rows lie at a path; without one they are the list with the most objects.
    mutating func table(_ document: SourceDocument, rows path: String?) throws(ImportError) -> SourceTable {
        var items: [JSONValue]
        var place = path ?? ""
        if let path {
            guard let list = Self.list(at: path, in: document.content) else {
                throw .unreadable(
                    document.name,
                    "there is no list at `\(path)`, which the map names as its `rows`"
                )
            }
            items = list
        } else {
            (place, items) = Self.longestList(in: document.content)
        }
        if items.isEmpty, case .object = document.content, path == nil { items = [document.content] }
        let lost = Self.reasonAgainst(path ?? place, in: document.content)
        var table = SourceTable(
            name: document.name,
            reading: place.isEmpty ? "JSON" : "JSON, the objects in `\(place)`",
            columns: [],
            rows: [],
            refused: [],
            notes: lost.map { [$0] } ?? []
        )
        if lost != nil { items = [] }
        for (index, item) in items.enumerated() {
            // JSON has no lines that mean anything: a row is told by its number.
            var row = SourceRow(number: index + 1, line: 0, cells: [:])
            guard case .object(let entries) = item else {
                table.refused.append((row, "it is no object with keys"))
                continue
            }
            add(entries, "", to: &row)
            if row.cells.isEmpty, row.children.isEmpty {
                table.blankRows.append(row)
            } else {
                table.rows.append(row)
            }
        }
        table.columns = columns
        return table
    }

    /// Puts the keys of an object into a row; of a key that stands twice with different values neither is trusted.
    private mutating func add(_ object: [(String, JSONValue)], _ prefix: String, to row: inout SourceRow) {
        let keys = JSONKeys(object)
        var doubled = keys.doubled.map { (column: prefix + $0.key, values: $0.values) }
        for (key, value) in keys.entries {
            let column = prefix + key
            // `address.city` beside an `address` with a `city` in it.
            if let first = row.cells[column], first != Self.cell(value) {
                doubled.append((column, [.text(first.texts.joined(separator: "; ")), value]))
                row.cells[column] = nil
                continue
            }
            add(value, column, to: &row)
        }
        for (column, values) in doubled {
            row.remarks.append(JSONKeys.remark(column, values))
            set(.list(values.map { Self.cell($0) }), column + Self.doubled, &row)
        }
    }

    private mutating func add(_ value: JSONValue, _ column: String, to row: inout SourceRow) {
        switch value {
        case .object(let entries): add(entries, column + ".", to: &row)
        case .list(let items):
            let objects = items.compactMap { item -> [(String, JSONValue)]? in
                if case .object(let entries) = item { entries } else { nil }
            }
            let texts = items.compactMap(\.plainText).map { CellText.cleaned($0).text }.filter { !$0.isEmpty }
            if !texts.isEmpty {
                set(texts.count == 1 ? .text(texts[0]) : .list(texts.map { .text($0) }), column, &row)
            }
            if !objects.isEmpty { addRows(objects, column, to: &row) }
        default:
            let text = CellText.cleaned(value.plainText ?? "").text
            if !text.isEmpty { set(.text(text), column, &row) }
        }
    }

    private mutating func addRows(
        _ objects: [[(String, JSONValue)]],
        _ column: String,
        to row: inout SourceRow
    ) {
        for (index, entries) in objects.enumerated() {
            var inner = JSONSource(numbered: nil)
            var child = SourceRow(number: index + 1, line: 0, cells: [:])
            inner.add(entries, "", to: &child)
            row.remarks += child.remarks
            row.children[column, default: []].append(child)
            for name in inner.columns {
                if innerColumns[column]?.contains(name) != true {
                    innerColumns[column, default: []].append(name)
                }
                let numberedName = "\(column)[\(index)].\(name)"
                guard numbered?.contains(numberedName) ?? (index == 0), let cell = child.cells[name] else {
                    continue
                }
                set(cell, numberedName, &row)
            }
        }
    }

    private mutating func set(_ cell: FrontMatterValue, _ column: String, _ row: inout SourceRow) {
        row.cells[column] = cell
        if seen.insert(column).inserted { columns.append(column) }
    }

    private static func cell(_ value: JSONValue) -> FrontMatterValue {
        switch value {
        case .object(let entries): .map(entries.map { .init($0.0, cell($0.1)) })
        case .list(let items): .list(items.map { cell($0) })
        default: .text(CellText.cleaned(value.plainText ?? "").text)
        }
    }

    /// The list at a dotted path; an empty path is the document itself.
    private static func list(at path: String, in content: JSONValue) -> [JSONValue]? {
        var value = content
        for step in path.split(separator: ".") {
            guard let inner = value[String(step)] else { return nil }
            value = inner
        }
        if case .list(let items) = value { return items }
        return nil
    }

    /// Why the rows at a path cannot be used: a key on the way there stands twice.
    private static func reasonAgainst(_ path: String, in content: JSONValue) -> String? {
        var value = content
        for step in path.split(separator: ".") {
            guard case .object(let entries) = value, let inner = value[String(step)] else { return nil }
            if let twice = JSONKeys(entries).doubled.first(where: { $0.key == step }) {
                return JSONKeys.remark(twice.key, twice.values)
            }
            value = inner
        }
        return nil
    }

    /// The list with the most objects, and where it is; a list inside another's objects is not looked for.
    private static func longestList(in content: JSONValue, _ path: String = "") -> (
        path: String, items: [JSONValue]
    ) {
        switch content {
        case .list(let items):
            let objects = items.count { if case .object = $0 { true } else { false } }
            return (path, objects > 0 ? items : [])
        case .object(let entries):
            var best: (path: String, items: [JSONValue]) = ("", [])
            for (key, value) in entries {
                let found = longestList(in: value, path.isEmpty ? key : path + "." + key)
                if found.items.count > best.items.count { best = found }
            }
            return best
        default: return (path, [])
        }
    }
}

/// Importing nested JSON by a map.
extension Importer {
    /// Imports the objects of a document of JSON.
    ///
    /// The value is nothing when the map has mistakes; then nothing was written.
    public func importJSON(_ document: SourceDocument, map mapFile: String) throws(ImportError) -> Outcome<
        ImportReport?
    > {
        let read = try readMap(mapFile)
        guard let map = read.value, !read.hasErrors else { return Outcome(nil, read.diagnostics) }
        var source = JSONSource(numbered: map.everyColumn.filter { $0.contains("[") })
        let table = try source.table(document, rows: map.rows)
        var others = source.innerColumns
        others["group"] = table.columns
        let check = ColumnCheck(name: mapFile, source: document.name)
        // A key may be missing from all objects and still be meant.
        let found = read.diagnostics + check.check(map, table, others).map(\.asWarning)
        return try run(map, table, found, mapFile)
    }
}

extension ImportMap {
    /// Every column that the map names, also where it only looks.
    fileprivate var everyColumn: Set<String> {
        let inner = fields.flatMap(\.rules).flatMap(\.allColumns)
        return namedColumns.union(inner).union(skips.map(\.column.value)).union(leaveOut.map(\.value))
            .union([groupBy?.value].compactMap { $0 })
    }
}

extension MapProposal {
    /// The map for a document of JSON, as YAML.
    public static func forJSON(_ document: SourceDocument) throws(ImportError) -> String {
        var source = JSONSource(numbered: nil)
        return MapProposal(try source.table(document, rows: nil), columns: nil, isMarkdown: false).yaml
    }
}
