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
                let line = rows[first].line
                row.fault =
                    "`\(id.clipped)` is the id of line \(line) too: which of the two is meant cannot be known"
            } else {
                places[key] = rows.count
            }
        }
        rows.append(row)
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
            if let first = places[key] {
                repeats += 1
                row.cells.merge(rows[first].cells) { _, old in old }
                rows[first].cells = row.cells
            } else {
                places[key] = rows.count
                rows.append(row)
            }
        }
        if count == 0 { notes.append("`\(document.name)` holds nothing of HSDS") }
    }
}

extension HSDSRow {
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
