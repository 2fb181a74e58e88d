/// Goes through a document of HSDS and makes a row of each object, wherever it stands.
struct HSDSDocumentWalk {
    let file: String
    private(set) var rows: [HSDSRow] = []
    private(set) var notes: [String] = []

    init(file: String) {
        self.file = file
    }

    /// Reads a document: one object, a list, a page of a list, or an object of lists.
    mutating func read(_ content: JSONValue) {
        let parts = file.split(separator: "/").map { $0.split(separator: ".").first ?? $0 }
        let named = parts.reversed().prefix(2).compactMap { HSDSKind(table: String($0)) }.first
        read(content, named: named)
    }

    private mutating func read(_ content: JSONValue, named: HSDSKind?) {
        switch content {
        case .list(let items): for item in items { read(item, named: named) }
        case .object(let entries):
            if let contents = content["contents"] ?? content["items"], case .list = contents {
                read(contents, named: named)
                return
            }
            let isEntity = content["id"] != nil || content["name"] != nil
            if isEntity, let kind = named ?? Self.kind(of: content) {
                walk(content, kind, owner: nil)
                return
            }
            let keys = JSONKeys(entries)
            notes += keys.doubled.map { JSONKeys.remark($0.key, $0.values) }
            for (key, value) in keys.entries {
                guard let kind = HSDSKind(table: key), case .list(let items) = value else { continue }
                for item in items { walk(item, kind, owner: nil) }
            }
        default: break
        }
    }

    /// What an object is, by what only its kind has.
    private static func kind(of object: JSONValue) -> HSDSKind? {
        let has = { (keys: String...) in keys.contains { object[$0] != nil } }
        if has("service_id", "service") && has("location_id", "location") { return .serviceAtLocation }
        if has("organization", "service_at_locations", "application_process", "fees_description") {
            return .service
        }
        if has("services", "locations", "organization_identifiers", "year_incorporated", "website") {
            return .organization
        }
        if has("organization_id") && has("status", "schedules") { return .service }
        if has("latitude", "addresses", "location_type") { return .location }
        if has("taxonomy_detail", "taxonomy_id", "parent_id") { return .term }
        return nil
    }

    /// Makes a row of an object, with the rows of all inside it; the row's id, which is made up where it has none.
    @discardableResult
    private mutating func walk(
        _ value: JSONValue,
        _ kind: HSDSKind,
        owner: (column: String, id: String)?,
        madeUpID: String? = nil
    ) -> String? {
        guard case .object(let object) = value else { return nil }
        let keys = JSONKeys(object)
        var row = HSDSRow(kind: kind, file: file, line: rows.count + 1, cells: [:])
        var inner: [(String, JSONValue)] = []
        for (key, values) in keys.doubled {
            row.remarks.append(JSONKeys.remark(key, values))
            row.setAside += values.compactMap(\.plainText)
            if key == "id" { row.fault = JSONKeys.remark(key, values) }
        }
        for (key, value) in keys.entries {
            switch value {
            case .object: inner.append((key, value))
            case .list(let items):
                let texts = items.compactMap(\.plainText)
                if texts.isEmpty {
                    inner.append((key, value))
                } else {
                    set(key, texts.joined(separator: "\n"), &row)
                }
            default: if let text = value.plainText, !text.isEmpty { set(key, text, &row) }
            }
        }
        if let owner, row.cells[owner.column] == nil {
            row.cells[owner.column] = owner.id
            row.inheritedOwner = owner.column
        }
        row.hasMadeUpID = row.id == nil
        let id = row.id ?? madeUpID ?? "\(file)#\(row.line)"
        row.cells["id"] = id
        let place = rows.count
        rows.append(row)
        for (key, value) in inner { walk(inside: value, key, of: place, kind, id) }
        return id
    }

    /// What stands inside an object belongs to it, or is what the object belongs to.
    private mutating func walk(
        inside value: JSONValue,
        _ key: String,
        of place: Int,
        _ kind: HSDSKind,
        _ id: String
    ) {
        guard let inner = HSDSKind(table: key == "taxonomy_detail" ? "taxonomy" : key) else { return }
        let isAbove =
            (inner == .organization || inner == .taxonomy || inner == .term)
            || (kind == .serviceAtLocation && (inner == .service || inner == .location))
        if isAbove, case .object = value {
            // Without an id its name is what it is known by, wherever it stands again.
            let name = value["name"]?.plainText.map { "\(inner.rawValue) " + $0.lowercased() }
            if let above = walk(value, inner, owner: nil, madeUpID: name) {
                rows[place].cells[inner == .term ? "taxonomy_term_id" : "\(inner.rawValue)_id"] = above
            }
            return
        }
        let items: [JSONValue]
        if case .list(let list) = value { items = list } else { items = [value] }
        let column = kind == .attribute || inner == .attribute ? "link_id" : "\(kind.rawValue)_id"
        for item in items {
            walk(item, inner, owner: (column, id))
            if inner == .attribute, let last = rows.lastIndex(where: { $0.kind == .attribute }) {
                rows[last].cells["link_entity"] = rows[last].cells["link_entity"] ?? kind.rawValue
            }
        }
    }

    private func set(_ key: String, _ text: String, _ row: inout HSDSRow) {
        let cleaned = CellText.cleaned(text).text
        if !cleaned.isEmpty { row.cells[key] = cleaned }
    }
}

extension JSONValue {
    /// A text, a number as it was typed, or true and false as words.
    var plainText: String? {
        switch self {
        case .text(let text): text
        case .number(let number): "\(number)"
        case .decimal(let number): "\(number)"
        case .flag(let flag): flag ? "true" : "false"
        case .list, .object: nil
        }
    }
}
