/// The parts of a record's page that can be linked to, each with a fixed id: `#hours`.
///
/// The raw value is the id. Pages give a part its id, bodies may link to it, and headings of
/// bodies keep clear of all of them.
public enum PageSection: String, CaseIterable, Sendable {
    /// The body.
    case about
    /// Numbers, mail, web site and people.
    case contact
    /// When it is open.
    case hours
    /// Its places.
    case locations
    /// What it does.
    case services
    /// Who may use it.
    case eligibility
    /// How to get help.
    case apply
    /// What to bring.
    case documents
    /// What it costs.
    case cost
    /// Languages spoken.
    case languages
    /// When it was last made sure of.
    case verified
    /// Where to watch or join.
    case watch
    /// Who speaks.
    case presenters
    /// What a learner can do afterwards.
    case outcomes
    /// The parts of an event.
    case sessions
    /// How to take an active part.
    case participate
    /// Agencies that it is about.
    case agencies
    /// Topics below or beside it.
    case topics
    /// What is new about it.
    case recent
    /// Records that it is tied to by name.
    case connections
    /// Records that share topics and dimensions with it.
    case related
}

/// Which parts a record's page has, as one table for links and for pages.
public enum PageAnchors {
    /// Every part that a page of a kind may have.
    public static func sections(of kind: RecordKind) -> [PageSection] {
        switch kind {
        case .agency:
            [
                .about, .contact, .hours, .locations, .services, .eligibility, .apply, .documents, .cost,
                .languages, .verified, .connections, .related,
            ]
        case .webinar: [.about, .watch, .presenters, .agencies, .connections, .related]
        case .learnerGuide: [.about, .outcomes, .connections, .related]
        case .event: [.about, .sessions, .contact, .participate, .agencies, .connections, .related]
        case .newsItem: [.about, .agencies, .connections, .related]
        case .topic: [.about, .recent, .agencies, .topics, .related]
        case .wellnessDimension: [.about, .agencies, .topics, .related]
        case .page: []
        }
    }

    /// The parts that a record's page has for sure, because the record says something for them.
    ///
    /// A page shows a part when it is in this list; links to a part that is not are broken.
    public static func sections(of record: Record) -> [PageSection] {
        switch record {
        case .agency(let agency): sections(of: .agency).filter { has($0, agency) }
        case .webinar(let webinar): sections(of: .webinar).filter { has($0, webinar) }
        case .learnerGuide(let guide):
            sections(of: .learnerGuide).filter {
                $0 == .about || ($0 == .outcomes && !guide.outcomes.isEmpty)
            }
        case .event(let event): sections(of: .event).filter { has($0, event) }
        case .newsItem(let item): about(record) + (item.agencies.isEmpty ? [] : [.agencies])
        case .topic, .wellnessDimension: about(record)
        case .page: []
        }
    }

    /// The id of an agency's n-th place, counted from 1.
    public static func location(_ number: Int) -> String { "location-\(number)" }

    /// The id of an agency's n-th service, counted from 1.
    public static func service(_ number: Int) -> String { "service-\(number)" }

    /// The id of an event's n-th session, counted from 1.
    public static func session(_ number: Int) -> String { "session-\(number)" }

    /// Ids that the frame of pages uses, beside those of parts: headings of bodies keep clear of them.
    static let frame: Set<String> = [
        "main", "content", "top", "menu", "nav", "header", "footer", "search", "crisis", "crisis-title",
        "crisis-strip-words", "exit-note", "page-title", "popular-title", "publisher-title", "quick-exit",
        "search-filters",
        "search-form", "search-hint",
        "search-results", "search-status", "site-menu", "site-search", "webinar-title", "worksheet-answers",
        "worksheet-title", "worksheet-tools",
    ]

    /// Every id that headings of a record's body keep clear of: parts, places, worksheets and the frame.
    public static func reserved(for record: Record) -> Set<String> {
        frame.union(sections(of: record.id.kind).flatMap { [$0.rawValue, $0.rawValue + "-title"] })
            .union(numbered(record))
            .union(record.header.body.worksheets.map(\.id.description))
    }

    /// Every id on a record's page that is not a heading of its body.
    public static func anchors(of record: Record) -> Set<String> {
        Set(sections(of: record).map(\.rawValue)).union(numbered(record))
            .union(record.header.body.worksheets.map(\.id.description))
    }
}

extension PageAnchors {
    private static func numbered(_ record: Record) -> [String] {
        switch record {
        case .agency(let agency):
            agency.locations.indices.map { location($0 + 1) }
                + agency.services.indices.map { service($0 + 1) }
        case .event(let event): event.sessions.indices.map { session($0 + 1) }
        default: []
        }
    }

    private static func about(_ record: some GuideRecord) -> [PageSection] {
        record.header.body.text.contains { !$0.isWhitespace } ? [.about] : []
    }

    private static func has(_ section: PageSection, _ agency: Agency) -> Bool {
        switch section {
        case .about: !about(agency).isEmpty
        case .contact:
            !(agency.phones.isEmpty && agency.contacts.isEmpty
                && agency.locations.allSatisfy(\.phones.isEmpty))
                || agency.website != nil || agency.email != nil
        case .hours: !agency.locations.isEmpty
        case .locations: !agency.locations.isEmpty
        case .services: !agency.services.isEmpty
        case .eligibility:
            agency.eligibility != nil || agency.ages != nil
                || !(agency.serves.isEmpty && agency.serviceArea.isEmpty
                    && agency.requirements.allSatisfy(\.isBrought))
        case .apply: agency.apply != nil
        case .documents: !agency.documents.isEmpty || agency.requirements.contains(where: \.isBrought)
        case .cost: agency.fees != nil || agency.cost != nil
        case .languages: !agency.languages.isEmpty || agency.interpretation != nil
        case .verified: agency.verified != nil
        default: false
        }
    }

    private static func has(_ section: PageSection, _ webinar: Webinar) -> Bool {
        switch section {
        case .about: !about(webinar).isEmpty
        case .watch: webinar.url != nil || webinar.recording != nil
        case .presenters: !webinar.presenters.isEmpty
        case .agencies: !webinar.agencies.isEmpty
        default: false
        }
    }

    private static func has(_ section: PageSection, _ event: Event) -> Bool {
        switch section {
        case .about: !about(event).isEmpty
        case .sessions: !event.sessions.isEmpty
        case .contact: event.contact != nil
        case .participate: event.callForParticipation != nil
        case .agencies: !event.agencies.isEmpty
        default: false
        }
    }
}
