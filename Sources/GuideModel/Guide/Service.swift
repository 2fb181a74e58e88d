/// One thing that an agency does for people.
public struct Service: Sendable {
    /// What it is called.
    public let name: String
    /// What it does, in one sentence.
    public let summary: String?
    /// Its topics, beside those of the agency.
    public let topics: [Located<Slug>]
    /// Its dimensions, beside those of the agency.
    public let wellness: [Located<Slug>]
    /// Who may use it.
    public let eligibility: String?
    /// What it costs, in words.
    public let fees: String?
    /// How to get it.
    public let apply: String?
    /// What to bring.
    public let documents: [String]
    /// When it is offered; nothing when that is unknown.
    public let hours: OpeningHours?
    /// Names of the agency's places where it is offered; empty for all.
    public let locations: [Located<String>]
}
