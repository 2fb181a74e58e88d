/// A place in a record's front matter where it names another.
struct RecordMention: Sendable {
    /// In which role.
    let role: TieRole
    /// Whom, and where that was written.
    let reference: Located<RecordReference>
}

extension Record {
    /// All records that the front matter names, by role, then in the order written.
    var mentions: [RecordMention] {
        switch self {
        case .agency(let agency):
            named(.partOf, agency.partOf) + named(.replacedBy, agency.replacedBy)
                + named(.related, agency.related)
        case .webinar(let webinar):
            named(.learnerGuide, webinar.learnerGuide) + named(.agency, webinar.agencies)
                + named(.presenterAgency, webinar.presenters.compactMap(\.agency))
                + named(.follows, webinar.follows)
        case .learnerGuide(let guide): named(.webinar, guide.webinar)
        case .event(let event):
            named(.agency, event.agencies + event.sessions.flatMap(\.agencies))
                + named(.presenterAgency, event.sessions.flatMap(\.presenters).compactMap(\.agency))
                + named(.follows, event.follows)
        case .newsItem(let item): named(.agency, item.agencies)
        case .topic(let topic): named(.related, topic.related)
        case .wellnessDimension, .page: []
        }
    }

    /// Topics of the record and of its parts, each with its place.
    var allTopics: [Located<Slug>] {
        if case .agency(let agency) = self { return agency.allTopics }
        return header.topics
    }

    /// Dimensions of the record and of its parts, each with its place.
    var allWellness: [Located<Slug>] {
        if case .agency(let agency) = self { return agency.allWellness }
        return header.wellness
    }

    /// The picture that the front matter names.
    var image: Image? {
        switch self {
        case .newsItem(let item): item.image
        case .topic(let topic): topic.image
        default: nil
        }
    }

    /// Whether it is an agency that has closed for good.
    var isClosed: Bool {
        if case .agency(let agency) = self { return agency.status == .closed }
        return false
    }

    private func named(_ role: TieRole, _ reference: Located<RecordReference>?) -> [RecordMention] {
        named(role, [reference].compactMap(\.self))
    }

    private func named(_ role: TieRole, _ references: [Located<RecordReference>]) -> [RecordMention] {
        references.map { RecordMention(role: role, reference: $0) }
    }
}
