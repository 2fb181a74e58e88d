import GuideModel

/// How calendars and cards are called: their files and the entries in them.
struct CalendarNames: Sendable {
    private let domain: String

    /// The names in a guide.
    init(_ settings: GuideSettings) {
        // What stands behind the `@` parts this guide's entries from those of others.
        let address = settings.baseURL?.description ?? settings.publisher.url?.description
        let host = address?.split(separator: "/").dropFirst().first.map(String.init)
        domain = host ?? Slug.nearest(to: settings.title)?.description ?? "guide"
    }

    /// The calendar of all events and webinars, in the tree of each language.
    static let all = "events.ics"

    /// A record's calendar, or that of one of its sessions, counted from 0, in the tree of each language.
    static func file(of id: RecordID, session: Int? = nil) -> String {
        session.map { "\(id).\($0 + 1).ics" } ?? "\(id).ics"
    }

    /// An agency's card.
    static func card(of id: RecordID) -> String { "\(id).vcf" }

    /// The name for ever of an entry: the record, and which part of it.
    func uid(of id: RecordID, part: String?) -> String {
        [id.description.replacing("/", with: "."), part].compactMap(\.self).joined(separator: ".")
            + "@\(domain)"
    }

    /// Whether a record is an event with sessions, or a webinar whose time is known.
    static func hasTime(_ record: Record?) -> Bool {
        switch record {
        case .event(let event): !event.sessions.isEmpty
        case .webinar(let webinar): webinar.starts != nil
        default: false
        }
    }
}
