import GuideModel

/// The names of an agency's parts, from which their UUIDs are made; no two parts get one.
struct HSDSNames {
    private let identifier: GuideIdentifier
    private var given: [String: Int] = [:]

    /// Names the parts of one agency.
    init(_ identifier: GuideIdentifier) {
        self.identifier = identifier
    }

    /// A name that is used for one part only; the second of two that would share it gets a number.
    mutating func name(_ wanted: String) -> String {
        let number = given[wanted, default: 0] + 1
        given[wanted] = number
        return number == 1 ? wanted : "\(wanted)#\(number)"
    }

    /// A new part's entity, by a name such as `agencies/harbor-house/phones/828-555-0100`.
    mutating func entity(_ table: HSDSTable, _ wanted: String) -> HSDSEntity {
        HSDSEntity(table, id: identifier.uuid(name(wanted)))
    }
}
