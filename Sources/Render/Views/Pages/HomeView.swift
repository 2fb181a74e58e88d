import GuideModel

/// The home page: search first, then lines for people in danger, then every way to look.
struct HomeView: TemplateView {
    /// The search page.
    let search: String
    /// Topics that many agencies serve.
    let popular: [LinkView]
    /// Lines for people in danger.
    let crisis: [CrisisLineView]
    /// The topics without a parent.
    let topics: [TopicLinkView]
    /// The wellness circle.
    let wheel: WheelView?
    /// Events to come, the next first.
    let coming: [RecordCardView]
    /// What is new, of all kinds.
    let recent: [RecentView]
    /// Other ways to look.
    let ways: [NavigationLinkView]

    static let shape = ViewShape<HomeView>([
        .text("search") { $0.search },
        .list("popular", LinkView.self) { $0.popular },
        .list("crisis", CrisisLineView.self) { $0.crisis },
        .list("topics", TopicLinkView.self) { $0.topics },
        .view("wheel", WheelView.self) { $0.wheel },
        .list("coming", RecordCardView.self) { $0.coming },
        .list("recent", RecentView.self) { $0.recent },
        .list("ways", NavigationLinkView.self) { $0.ways },
        .text("topics_page") { $0.topicsPage },
        .text("coverage_page") { $0.coveragePage },
    ])

    private let topicsPage: String
    private let coveragePage: String

    /// The home page of a language; `limit` is how many new records it shows.
    init(_ guide: LinkedGuide, page: PagePath, strings: Strings, limit: Int) {
        search = page.link(to: "search.html")
        crisis = CrisisLineView.all(guide, page: page, strings: strings)
        topics = TopicLinkView.list(guide.topics.roots, guide: guide, page: page, strings: strings)
        wheel = WheelView(guide, page: page, strings: strings)
        let records = guide.records.compactMap { guide.record($0.id, in: page.language) }
        recent = RecentView.newest(records, limit: limit, guide: guide, page: page, strings: strings)
        coming = EventOrder.coming(records, today: guide.today).prefix(4)
            .map { RecordCardView($0, guide: guide, page: page, strings: strings) }
        ways = WaysView.links(page: page, strings: strings)
        topicsPage = page.link(to: RecordKind.topic.indexName)
        coveragePage = page.link(to: "coverage.html")
        // What people look for is not recorded: a topic with many agencies is the nearest guess.
        let served = guide.coverage.rows.filter {
            guide.topics.children(of: $0.topic).isEmpty && $0.agencies > 0
        }
        popular = served.sorted { ($1.agencies, $0.topic) < ($0.agencies, $1.topic) }.prefix(6)
            .compactMap { LinkView(RecordID(.topic, $0.topic), guide: guide, page: page) }
    }
}

/// The ways to look that need neither script nor search.
enum WaysView {
    /// A to Z, topics, towns, dimensions.
    static func links(page: PagePath, strings: Strings) -> [NavigationLinkView] {
        let ways = [
            ("nav_a_z", "a-z.html"), ("nav_topics", RecordKind.topic.indexName),
            ("nav_places", "places.html"),
            ("nav_wellness", RecordKind.wellnessDimension.indexName),
        ]
        return ways.map { NavigationLinkView(title: strings.text($0), href: page.link(to: $1), lang: nil) }
    }
}

/// Events by when they take place.
enum EventOrder {
    /// Those that are not over, the next first.
    static func coming(_ records: [Record], today: CalendarDate) -> [Record] {
        dated(records, today: today).filter { !$0.isOver }.sorted {
            ($0.day, $0.record.id) < ($1.day, $1.record.id)
        }
        .map(\.record)
    }

    /// Those that are over or have no date, the latest first.
    static func past(_ records: [Record], today: CalendarDate) -> [Record] {
        let undated = records.filter { record in
            if case .event(let event) = record { return event.sessions.isEmpty }
            return false
        }
        return dated(records, today: today).filter(\.isOver)
            .sorted { ($1.day, $0.record.id) < ($0.day, $1.record.id) }.map(\.record) + undated
    }

    private static func dated(_ records: [Record], today: CalendarDate) -> [(
        day: String, isOver: Bool, record: Record
    )] {
        records.compactMap { record in
            guard case .event(let event) = record, let session = event.nextSession(on: today) else {
                return nil
            }
            return (session.starts.description, event.isOver(on: today), record)
        }
    }
}
