/// The rows of a directory in HSDS, from tables or documents of any version.
struct HSDSTables: Sendable {
    /// All rows, in the order of their files.
    private(set) var rows: [HSDSRow] = []
    /// Facts about the source that a person should know.
    private(set) var notes: [String] = []
    /// How the source was read, in words.
    private(set) var reading = ""
    /// Whether it was made by this program, which marks what it makes.
    private(set) var isOwn = false
    private var places: [String: Int] = [:]
    private var repeats = 0

    /// Reads tables, given by their names, and documents.
    init(_ source: HSDSSource, _ reading: ImportMap.Reading) {
        for (name, bytes) in source.tables { add(table: name, bytes, names: source.names, reading) }
        for document in source.documents { add(document) }
        if source.documents.isEmpty {
            self.reading = "HSDS, \(source.tables.count) tables"
        } else {
            self.reading = "HSDS, \(source.documents.count) documents of JSON"
        }
        if repeats > 0 { notes.append("\(repeats) objects stand in several places: each was taken once") }
        notes += source.notes
        isOwn = rows.contains { $0.cells["x_record"] != nil }
    }

    private mutating func add(
        table name: String,
        _ bytes: [UInt8],
        names: [String: String],
        _ given: ImportMap.Reading
    ) {
        guard let text = SourceText(bytes, encoding: given.encoding) else {
            notes.append("`\(name)` is in no encoding that is known: it was passed over")
            return
        }
        var reading = given
        reading.padsShortRows = true
        reading.columns = []
        let table = SourceTable.separated(text, named: name, reading)
        let file = name.split(separator: "/").last.map(String.init) ?? name
        let stem = names[file] ?? file.split(separator: ".").first.map(String.init) ?? file
        guard let kind = HSDSKind(table: stem, columns: table.columns) else {
            notes.append("`\(name)` is no table of HSDS: its \(table.rows.count) rows were passed over")
            return
        }
        notes += table.notes.map { "\(name): \($0)" }
        let isPostal = stem.contains("postal") || stem.contains("mail")
        var made = table.refused.map { row, reason in
            HSDSRow(kind: kind, file: name, line: row.line, cells: [:], fault: reason)
        }
        for row in table.rows {
            var cells = row.cells.compactMapValues { $0.texts.first }
            if isPostal { cells["address_type"] = "postal" }
            made.append(HSDSRow(kind: kind, file: name, line: row.line, cells: cells, remarks: row.remarks))
        }
        for row in made.sorted(by: { $0.line < $1.line }) { append(row) }
    }

    private mutating func append(_ row: HSDSRow) {
        var row = row
        // Ohana's terms have no other name.
        if row.kind == .term, row.id == nil { row.cells["id"] = row.cells["taxonomy_id"] }
        if row.kind.isEntity, let id = row.id {
            let key = "\(row.kind.rawValue) \(id)"
            if let first = places[key], row.kind != .phone, row.kind != .contact {
                settleDoubled(id, &row, first)
            } else {
                places[key] = rows.count
            }
        }
        rows.append(row)
    }

    /// Two rows of one id: where both tell the same thing the first is used, else neither, and nothing that names it.
    private mutating func settleDoubled(_ id: String, _ row: inout HSDSRow, _ first: Int) {
        let line = rows[first].line
        if rows[first].fault == nil, row.isSameThing(as: rows[first]) {
            row.fault =
                "`\(id.clipped)` is the id of line \(line) too, which says the same thing: that was used"
            rows[first].setAside += row.cells.sorted { $0.key < $1.key }.map(\.value)
            return
        }
        row.fault =
            "`\(id.clipped)` is the id of line \(line) too: which of the two is meant cannot be known"
        row.isAmbiguous = true
        if rows[first].fault == nil {
            rows[first].fault =
                "`\(id.clipped)` is the id of line \(row.line) too: which of the two is meant cannot be known"
            rows[first].isAmbiguous = true
        }
    }

    private mutating func add(_ document: SourceDocument) {
        var count = 0
        var walk = HSDSDocumentWalk(file: document.name)
        walk.read(document.content)
        for note in walk.notes { notes.append("\(document.name): \(note)") }
        for var row in walk.rows {
            count += 1
            guard let id = row.id else {
                rows.append(row)
                continue
            }
            let owner = row.kind.isEntity && row.kind != .phone && row.kind != .contact ? "" : row.ownerKey
            let key = "\(row.kind.rawValue) \(id) \(owner)"
            if let first = places[key], row.kind.isEntity, !row.isSameThing(as: rows[first]) {
                let why = "`\(id.clipped)` is the id of two things: which of them is meant cannot be known"
                row.fault = why
                row.isAmbiguous = true
                rows[first].fault = rows[first].fault ?? why
                rows[first].isAmbiguous = true
                rows.append(row)
            } else if let first = places[key] {
                repeats += 1
                rows[first].take(row)
            } else {
                places[key] = rows.count
                rows.append(row)
            }
        }
        if count == 0 { notes.append("`\(document.name)` holds nothing of HSDS") }
    }
}

extension HSDSRow {
    /// Whether a row of the same id tells the same thing: it has the same name and belongs to the same, as far as both say.
    fileprivate func isSameThing(as other: HSDSRow) -> Bool {
        // A guide of this program's own names one telephone in several places.
        if kind == .phone || kind == .contact { return true }
        let columns =
            ["name"] + kind.owners.map(\.column) + (kind == .serviceAtLocation ? ["location_id"] : [])
        // One object may be told of inside several: that makes it no other thing.
        return columns.allSatisfy { column in
            if column == inheritedOwner || column == other.inheritedOwner { return true }
            guard let mine = cells[column]?.lowercased(), let theirs = other.cells[column]?.lowercased()
            else {
                return true
            }
            return mine == theirs
        }
    }

    /// Takes what another row of the same thing says beside it; where they differ the first word counts.
    fileprivate mutating func take(_ other: HSDSRow) {
        for (column, text) in other.cells.sorted(by: { $0.key < $1.key }) {
            guard let own = cells[column] else {
                cells[column] = text
                continue
            }
            if own != text, column == other.inheritedOwner, !own.split(separator: ",").contains(text[...]) {
                cells[column] = own + "," + text
                continue
            }
            if own != text { setAside.append(text) }
            let isKey = kind.owners.contains { $0.column == column } || column.hasSuffix("_id")
            let remark = "`\(column)` differs where this object stands again: `\(own.clipped)` was used"
            if own != text, !isKey, !remarks.contains(remark) { remarks.append(remark) }
        }
        remarks += other.remarks.filter { !remarks.contains($0) }
        setAside += other.setAside
    }

    fileprivate var ownerKey: String {
        kind.owners.compactMap { cells[$0.column] }.joined(separator: " ") + (cells["link_id"] ?? "")
    }
}

/// What a person names as a directory in HSDS: tables or documents.
public struct HSDSSource: Sendable {
    /// The tables' files with their bytes.
    var tables: [(name: String, bytes: [UInt8])] = []
    /// The documents of JSON.
    var documents: [SourceDocument] = []
    /// What a descriptor calls each file.
    var names: [String: String] = [:]
    /// What was noticed when the files were chosen.
    var notes: [String] = []
    /// The source as it was named.
    let name: String
}

/// A document of JSON as it was read: doubled keys are all in it.
public struct SourceDocument: Sendable {
    /// The file.
    public let name: String
    /// What it holds; text, numbers included, is as it was typed.
    public let content: JSONValue

    /// Names what a file holds.
    public init(_ name: String, _ content: JSONValue) {
        self.name = name
        self.content = content
    }
}
