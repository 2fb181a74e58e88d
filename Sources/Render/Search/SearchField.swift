/// The parts of a record that are searched, the weightiest first.
public enum SearchField: String, CaseIterable, Codable, Sendable {
    /// Its title, or an agency's name.
    case name
    /// Other names it goes by.
    case alsoKnownAs = "also_known_as"
    /// Words that the editors gave it to be found by.
    case keywords
    /// What its services are called.
    case services
    /// Its topics and dimensions, those above them, and what people call them.
    case topics
    /// What it is, in a sentence; its services' sentences too.
    case summary
    /// Who may come, whom it serves, what it costs.
    case eligibility
    /// Names of places, addresses, telephone numbers, hosts of web sites, people.
    case places
    /// Everything else that its page says.
    case body

    /// How much a word here counts, beside one in the body.
    public var weight: Double {
        switch self {
        case .name: 8
        case .alsoKnownAs: 7
        case .keywords: 4
        case .services: 5
        case .topics: 4
        case .summary: 2.5
        case .eligibility: 1
        case .places: 1.5
        case .body: 1
        }
    }

    /// How much a long field makes a word in it count less: 0 not at all, 1 in full.
    public var lengthPenalty: Double {
        switch self {
        case .name, .alsoKnownAs: 0.3
        case .keywords, .services, .topics, .places: 0.4
        case .summary, .eligibility: 0.5
        case .body: 0.75
        }
    }

    /// Whether words of grammar are searched for here.
    var keepsFunctionWords: Bool { self == .name || self == .alsoKnownAs }
}
