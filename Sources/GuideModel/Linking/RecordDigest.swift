/// What lists, counts and comparisons ask of a published record, worked out once.
struct RecordDigest: Sendable {
    /// Its name.
    let id: RecordID
    /// Its own topics and those of its parts, each once.
    let topics: [Slug]
    /// Its topics and all above them, each once.
    let allTopics: [Slug]
    /// The dimensions that it and its parts serve, each once.
    let wellness: [Slug]
    /// The day that puts it among what is new.
    let date: CalendarDate?
    /// Its title, as lists order it.
    let title: TitleOrder
    /// Whether it is an agency at work.
    let isActiveAgency: Bool
    /// Whether it is an agency that has closed for good.
    let isClosed: Bool

    /// Looks at a record in a tree of topics.
    init(_ record: Record, tree: TopicTree) {
        id = record.id
        topics = Self.once(record.allTopics.map(\.value))
        allTopics = Self.once(topics.flatMap { [$0] + tree.ancestors(of: $0) })
        wellness = Self.once(record.allWellness.map(\.value))
        date = record.recentDate
        title = TitleOrder(record.header.title.value)
        isClosed = record.isClosed
        if case .agency(let agency) = record {
            isActiveAgency = agency.status == .active
        } else {
            isActiveAgency = false
        }
    }

    private static func once(_ slugs: [Slug]) -> [Slug] {
        var seen: Set<Slug> = []
        return slugs.filter { seen.insert($0).inserted }
    }
}

extension Record {
    /// The day that puts a record among what is new: its publish date, else an event's first session.
    ///
    /// Nothing for agencies and all that is not dated: they follow by title.
    public var recentDate: CalendarDate? {
        if let date = header.publishDate { return date }
        guard case .event(let event) = self else { return nil }
        return event.sessions.map(\.starts.date).min()
    }
}
