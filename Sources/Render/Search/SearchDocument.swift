import GuideModel

/// A record as searching sees it, in one language.
///
/// It is made from typed public fields alone: what is confidential, internal, kept from an
/// import or not published has no way in.
public struct SearchDocument: Sendable {
    /// The record.
    public let id: RecordID
    /// What is searched, by field.
    public let texts: [SearchField: [String]]
    /// What results can be narrowed by.
    public let facets: [SearchFacetName: [FacetValue]]
    /// Whether the agency works at all; active for every other kind.
    public let status: AgencyStatus
    /// What a result shows.
    public let card: SearchCard
    /// What results are sorted and sifted by beside words.
    public let facts: SearchFacts

    /// Creates a document.
    public init(
        id: RecordID,
        texts: [SearchField: [String]],
        facets: [SearchFacetName: [FacetValue]] = [:],
        status: AgencyStatus = .active,
        card: SearchCard,
        facts: SearchFacts = SearchFacts()
    ) {
        self.id = id
        self.texts = texts
        self.facets = facets
        self.status = status
        self.card = card
        self.facts = facts
    }

    /// How the record's kind stands against others of equal score, in hundredths: agencies first.
    var prior: Int {
        switch id.kind {
        case .agency: 100
        case .webinar, .learnerGuide, .event, .newsItem: 80
        case .topic, .page: 60
        case .wellnessDimension: 50
        }
    }
}

/// What results can be narrowed by; the names stand in the query string.
public enum SearchFacetName: String, CaseIterable, Codable, Sendable {
    case kind, topic, wellness, place, language
}

/// One value of a facet, as a document carries it.
public struct FacetValue: Hashable, Sendable {
    /// The value as the query string has it.
    public let value: String
    /// The value as people read it.
    public let label: String
    /// The value it lies under, where values form a tree.
    public let parent: String?

    /// Creates a value.
    public init(_ value: String, label: String, parent: String? = nil) {
        self.value = value
        self.label = label
        self.parent = parent
    }
}
