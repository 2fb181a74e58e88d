/// An organisation that helps people, with its places and what it does there.
public struct Agency: GuideRecord {
    /// What every record has.
    public let header: RecordHeader
    /// Other names it goes by.
    public let alsoKnownAs: [String]
    /// Words people look for it by.
    public let keywords: [String]
    /// Whether it works at all.
    public let status: AgencyStatus
    /// Its web site.
    public let website: Link?
    /// Its address for mail.
    public let email: String?
    /// Numbers for the whole agency.
    public let phones: [Phone]
    /// Languages spoken, as people name them or as BCP 47 tags.
    public let languages: [String]
    /// What interpreting there is, in words.
    public let interpretation: String?
    /// Who may use it, in words.
    public let eligibility: String?
    /// Whom it serves, as tags.
    public let serves: [String]
    /// The ages it serves.
    public let ages: AgeRange?
    /// What is asked of those who come.
    public let requirements: [Requirement]
    /// What to bring.
    public let documents: [String]
    /// What it costs, in words.
    public let fees: String?
    /// What it costs, as a class.
    public let cost: Cost?
    /// How to get help.
    public let apply: String?
    /// Where it works, in words or names of places.
    public let serviceArea: [String]
    /// The agency it is a part of.
    public let partOf: Located<RecordReference>?
    /// The agency that took over.
    public let replacedBy: Located<RecordReference>?
    /// Records that belong beside it.
    public let related: [Located<RecordReference>]
    /// When it was last made sure of.
    public let verified: Verification?
    /// How long a verification lasts, where it differs from the guide's.
    public let verifyEvery: CalendarPeriod?
    /// Whether it goes into printed editions.
    public let isPrinted: Bool
    /// Public contacts.
    public let contacts: [Contact]
    /// Its names in other systems: system and id, in the order written.
    public let externalIDs: [ExternalID]
    /// Its places, in the order written; one when the place was written at the top level.
    public let locations: [Location]
    /// What it does, in the order written.
    public let services: [Service]

    /// Topics of the agency and of its services, each once, the agency's first.
    public var allTopics: [Located<Slug>] { Self.union(header.topics, services.flatMap(\.topics)) }

    /// Dimensions of the agency and of its services, each once, the agency's first.
    public var allWellness: [Located<Slug>] { Self.union(header.wellness, services.flatMap(\.wellness)) }

    private static func union(_ first: [Located<Slug>], _ rest: [Located<Slug>]) -> [Located<Slug>] {
        var seen: Set<Slug> = []
        return (first + rest).filter { seen.insert($0.value).inserted }
    }
}

/// Whether an agency works at all.
public enum AgencyStatus: String, CaseIterable, Sendable {
    /// It does.
    case active
    /// Not now, but it means to again.
    case temporarilyClosed = "temporarily_closed"
    /// It has closed for good.
    case closed
}

/// What is asked of those who come.
public enum Requirement: String, CaseIterable, Sendable {
    case none
    case photoID = "photo_id"
    case referral
    case appointment
    case proofOfAddress = "proof_of_address"
    case proofOfIncome = "proof_of_income"

    /// Whether it is a paper to bring, and not something to arrange before coming.
    public var isBrought: Bool {
        switch self {
        case .photoID, .proofOfAddress, .proofOfIncome: true
        case .none, .referral, .appointment: false
        }
    }
}

/// What help costs, as a class.
public enum Cost: String, CaseIterable, Sendable {
    case free
    case slidingScale = "sliding_scale"
    case paid
}

/// The ages that are served, in years, both ends included.
public struct AgeRange: Hashable, Sendable {
    /// The youngest, when there is a limit.
    public let minimum: Int?
    /// The oldest, when there is a limit.
    public let maximum: Int?
}

/// A record's name in another system.
public struct ExternalID: Hashable, Sendable {
    /// The system.
    public let system: String
    /// The name there, as typed.
    public let id: String
}
