/// A directory in HSDS whose rows know what they belong to.
struct HSDSDirectory: Sendable {
    let rows: [HSDSRow]
    /// What was noticed in a row beside its own remarks, by its number.
    private(set) var remarks: [Int: [String]] = [:]
    /// Why a row belongs to nothing.
    private(set) var orphans: [Int: String] = [:]
    /// The organizations, in order.
    private(set) var organizations: [Int] = []
    private var byID: [HSDSKind: [String: Int]] = [:]
    private var children: [Int: [Int]] = [:]
    /// The rows that offer a service at a place, by their service.
    private(set) var links: [Int: [(row: Int, location: Int)]] = [:]

    /// Ties the rows together.
    init(_ rows: [HSDSRow]) {
        self.rows = rows
        for (number, row) in rows.enumerated() where row.fault == nil {
            if row.kind == .organization { organizations.append(number) }
            guard row.kind.isEntity, let id = row.id else { continue }
            if byID[row.kind, default: [:]][id] == nil { byID[row.kind, default: [:]][id] = number }
        }
        for number in rows.indices { tie(number) }
    }

    /// The row of a kind that has an id.
    func row(_ kind: HSDSKind, _ id: String?) -> Int? { id.flatMap { byID[kind]?[$0] } }

    /// The rows of a kind that a cell names: one id, or several with commas between them.
    private func rows(_ kind: HSDSKind, named cell: String) -> [Int] {
        if let one = row(kind, cell) { return [one] }
        return cell.split(separator: ",").compactMap { row(kind, $0.trimmed) }
    }

    /// The rows of some kinds that belong to a row, in order.
    func rows(_ kinds: HSDSKind..., of owner: Int) -> [Int] {
        (children[owner] ?? []).filter { kinds.contains(rows[$0].kind) }
    }

    /// All rows that belong to a row, in order.
    func belongings(of owner: Int) -> [Int] { children[owner] ?? [] }

    /// The services of an organization: those that name it, its places' and its programs'.
    func services(of organization: Int) -> [Int] {
        let own = rows(.service, of: organization)
        return own
            + rows(.location, of: organization).flatMap { rows(.service, of: $0) }.filter {
                !own.contains($0)
            }
    }

    private mutating func tie(_ number: Int) {
        let row = rows[number]
        if row.fault != nil { return }
        if row.kind == .attribute { return tieAttribute(number) }
        let owners = row.kind.owners
        guard !owners.isEmpty, row.kind != .organization else { return }
        var broken: [String] = []
        for (column, kind) in owners {
            guard let id = row.cells[column] else { continue }
            let found = rows(kind, named: id)
            if found.isEmpty {
                broken.append("its `\(column)` is `\(id.clipped)`, which no \(kind.rawValue) has")
                continue
            }
            if row.kind == .serviceAtLocation {
                for service in found { link(number, service) }
                return
            }
            for owner in found { children[owner, default: []].append(number) }
            if !broken.isEmpty { remarks[number, default: []] += broken }
            return
        }
        if row.kind == .location, broken.isEmpty { return }
        let wanted = owners.map { "`\($0.column)`" }.joined(separator: ", ")
        orphans[number] =
            broken.isEmpty ? "it belongs to nothing: \(wanted) are empty" : broken.joined(separator: "; ")
    }

    private mutating func link(_ number: Int, _ service: Int) {
        let id = rows[number].cells["location_id"]
        guard let location = row(.location, id) else {
            orphans[number] =
                id.map { "its `location_id` is `\($0.clipped)`, which no location has" }
                ?? "its `location_id` is empty"
            return
        }
        links[service, default: []].append((number, location))
    }

    /// 3.0 names what a term is said of by `link_id` and `link_entity`, older versions by `service_id`.
    private mutating func tieAttribute(_ number: Int) {
        let row = rows[number]
        let kind = (row.text("link_entity") ?? row.text("link_type")).flatMap { HSDSKind(table: $0) }
        let id = row.text("link_id", "service_id")
        let kinds = [kind].compactMap { $0 } + [.service, .organization, .location, .serviceAtLocation]
        guard let owner = kinds.compactMap({ self.row($0, id) }).first else {
            let words = id.map { "it speaks of `\($0.clipped)`, which is not there" }
            orphans[number] = words ?? "it does not say what it speaks of"
            return
        }
        children[owner, default: []].append(number)
    }
}
