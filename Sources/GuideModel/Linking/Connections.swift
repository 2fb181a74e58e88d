/// How a record is tied to others, both ways.
public struct Connections: Sendable {
    /// Ties that the record itself names, by role, in the order written.
    public var outgoing: [Tie] = []
    /// Ties that other records name, by role, then by record.
    public var incoming: [Tie] = []
    /// Records that share topics and dimensions with it, the closest first; at most eight.
    public var related: [RecordID] = []

    /// The records this one names in a role.
    public func named(_ role: TieRole) -> [RecordID] { outgoing.filter { $0.role == role }.map(\.record) }

    /// The records that name this one in a role.
    public func naming(_ role: TieRole) -> [RecordID] { incoming.filter { $0.role == role }.map(\.record) }
}

/// One tie between two records, as seen from one of them.
public struct Tie: Hashable, Sendable {
    /// In which role the one names the other.
    public let role: TieRole
    /// The record at the other end.
    public let record: RecordID
}

/// The roles in which a record names another.
public enum TieRole: String, CaseIterable, Comparable, Sendable {
    /// An agency's parent.
    case partOf
    /// An agency's successor.
    case replacedBy
    /// What somebody chose to set beside it.
    case related
    /// A webinar's worksheet.
    case learnerGuide
    /// A worksheet's webinar.
    case webinar
    /// An agency that a webinar, event, session or item of news is about or run by.
    case agency
    /// An agency for which somebody speaks.
    case presenterAgency
    /// What a webinar or event follows from.
    case follows
    /// A link in a body.
    case bodyLink

    /// Orders roles as pages show them.
    public static func < (left: TieRole, right: TieRole) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
