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
    /// Ids that several rows have which are not the same thing.
    private let ambiguous: Set<String>
    private var children: [Int: [Int]] = [:]
    /// The rows that offer a service at a place, by their service.
    private(set) var links: [Int: [(row: Int, location: Int)]] = [:]

    /// Ties the rows together.
    init(_ rows: [HSDSRow]) {
        self.rows = rows
        ambiguous = Set(
            rows.filter(\.isAmbiguous).compactMap { row in row.id.map { row.kind.rawValue + " " + $0 } }
        )
        for (number, row) in rows.enumerated() where row.fault == nil {
            if row.kind == .organization { organizations.append(number) }
            guard row.kind.isEntity, let id = row.id else { continue }
            if byID[row.kind, default: [:]][id] == nil { byID[row.kind, default: [:]][id] = number }
        }
        for number in rows.indices { tie(number) }
        // A place that a service has is no orphan, whatever else is said of it.
        for link in links.values.joined() {
            if let broken = orphans.removeValue(forKey: link.location) {
                remarks[link.location, default: []].append(broken)
            }
        }
    }

    /// The row of a kind that has an id.
    func row(_ kind: HSDSKind, _ id: String?) -> Int? { id.flatMap { byID[kind]?[$0] } }

    /// The rows of a kind that a cell names, one id or several with commas between them, and what leads nowhere.
    private func rows(_ kind: HSDSKind, named cell: String) -> (found: [Int], lost: [String]) {
        if let one = row(kind, cell) { return ([one], []) }
        let ids = cell.split(separator: ",").map(\.trimmed)
        return (ids.compactMap { row(kind, $0) }, ids.filter { row(kind, $0) == nil })
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
        var found: [Int] = []
        for (column, kind) in owners {
            guard let id = row.cells[column] else { continue }
            let named = rows(kind, named: id)
            broken += named.lost.map { lost(column, kind, $0) }
            // A telephone of a person who is not there must not become the agency's: the first key that is filled counts.
            if !named.lost.isEmpty, found.isEmpty, named.found.isEmpty { break }
            if found.isEmpty { found = named.found }
        }
        guard !found.isEmpty else {
            if row.kind == .location, broken.isEmpty { return }
            let wanted = owners.map { "`\($0.column)`" }.joined(separator: ", ")
            orphans[number] =
                broken.isEmpty ? "it belongs to nothing: \(wanted) are empty" : broken.joined(separator: "; ")
            return
        }
        if !broken.isEmpty { remarks[number, default: []] += broken }
        if row.kind == .serviceAtLocation {
            for service in found { link(number, service) }
        } else {
            for owner in found { children[owner, default: []].append(number) }
        }
    }

    private func lost(_ column: String, _ kind: HSDSKind, _ id: String) -> String {
        let why =
            ambiguous.contains(kind.rawValue + " " + id)
            ? "which several have: which of them is meant cannot be known" : "which no \(kind.rawValue) has"
        return "its `\(column)` is `\(id.clipped)`, \(why)"
    }

    private mutating func link(_ number: Int, _ service: Int) {
        let id = rows[number].cells["location_id"]
        guard let location = row(.location, id) else {
            orphans[number] =
                id.map { lost("location_id", .location, $0) } ?? "its `location_id` is empty"
            return
        }
        links[service, default: []].append((number, location))
    }

    /// 3.0 names what a term is said of by `link_id` and `link_entity`, older versions by `service_id`.
    private mutating func tieAttribute(_ number: Int) {
        let row = rows[number]
        let kind = (row.text("link_entity") ?? row.text("link_type")).flatMap { HSDSKind(table: $0) }
        let id = row.text("link_id", "service_id")
        // What it says that it speaks of counts: another kind may have the same id.
        let kinds = kind.map { [$0] } ?? [.service, .organization, .location, .serviceAtLocation]
        guard let owner = kinds.compactMap({ self.row($0, id) }).first else {
            let words = id.map { "it speaks of `\($0.clipped)`, which is not there" }
            orphans[number] = words ?? "it does not say what it speaks of"
            return
        }
        children[owner, default: []].append(number)
    }
}
