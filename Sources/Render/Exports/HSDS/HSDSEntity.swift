import GuideModel

/// One thing of HSDS, such as a phone or a service, with what belongs to it alone.
struct HSDSEntity: Sendable {
    /// Its table.
    let table: HSDSTable
    /// Its UUID.
    let id: String
    /// Its own fields, in the standard's order.
    var fields: JSONObject
    /// What belongs to it, under the keys that JSON has for it.
    var children: [(key: String, entities: [HSDSEntity])] = []
    /// What JSON shows of things that are entities of their own.
    var shown: JSONObject = JSONObject()

    /// An entity that begins with its id.
    init(_ table: HSDSTable, id: String) {
        self.table = table
        self.id = id
        fields = JSONObject("id", id)
    }

    /// Adds entities under a key, where there are any.
    mutating func add(_ key: String, _ entities: [HSDSEntity]) {
        if !entities.isEmpty { children.append((key, entities)) }
    }

    /// The fields without anything that belongs to it.
    var brief: JSONObject { fields }

    /// The fields with all that belongs to it.
    var full: JSONObject {
        var object = fields
        for (key, entities) in children { object.add(key, entities.map(\.full.value)) }
        for (key, value) in shown.entries { object.add(key, value) }
        return object
    }

    /// The entities of a table in it, itself included.
    func entities(of table: HSDSTable) -> [HSDSEntity] {
        (self.table == table ? [self] : [])
            + children.flatMap { $0.entities.flatMap { $0.entities(of: table) } }
    }
}
