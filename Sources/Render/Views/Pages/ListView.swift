import GuideModel

/// All records of a kind.
struct ListView: TemplateView {
    /// The name of the kind, many.
    let title: String
    /// What the list is.
    let lead: String
    /// The way to it from the home page.
    let breadcrumb: BreadcrumbView
    /// How many there are, in words.
    let count: String
    /// Parts of the list, each with a heading where there is more than one.
    let groups: [RecordGroupView]
    /// Topics without a parent, when the list is of topics.
    let topics: [TopicLinkView]
    /// The wellness circle, when the list is of dimensions.
    let wheel: WheelView?
    /// Whether there is anything.
    let isEmpty: Bool

    static let shape = ViewShape<ListView>([
        .text("title") { $0.title },
        .text("lead") { $0.lead },
        .view("breadcrumb", BreadcrumbView.self) { $0.breadcrumb },
        .text("count") { $0.count },
        .list("groups", RecordGroupView.self) { $0.groups },
        .list("topics", TopicLinkView.self) { $0.topics },
        .view("wheel", WheelView.self) { $0.wheel },
        .flag("is_empty") { $0.isEmpty },
    ])

    /// The list of a kind in a language.
    init(_ kind: RecordKind, guide: LinkedGuide, page: PagePath, strings: Strings) {
        title = strings.text(kind.listName)
        lead = strings.text("list_lead_\(kind.rawValue)")
        breadcrumb = BreadcrumbView(home: page, strings: strings)
        let records = guide.records(of: kind, in: page.language)
        isEmpty = records.isEmpty
        count = strings.count(kind == .agency ? "agencies_count" : "records_count", records.count)
        topics =
            kind == .topic
            ? TopicLinkView.list(guide.topics.roots, guide: guide, page: page, strings: strings) : []
        wheel = kind == .wellnessDimension ? WheelView(guide, page: page, strings: strings) : nil
        groups =
            kind == .topic
            ? []
            : Self.parts(of: kind, records, today: guide.today).map { heading, records in
                RecordGroupView(
                    heading: heading.map { strings.text($0) } ?? "",
                    anchor: nil,
                    count: "\(records.count)",
                    cards: records.map { RecordCardView($0, guide: guide, page: page, strings: strings) }
                )
            }
    }

    /// Events are parted by whether they are over; all else is one part.
    private static func parts(
        of kind: RecordKind,
        _ records: [Record],
        today: CalendarDate
    ) -> [(heading: String?, records: [Record])] {
        guard kind == .event else { return [(nil, RecordSorting.sort(records, today: today))] }
        let coming = EventOrder.coming(records, today: today)
        let past = EventOrder.past(records, today: today)
        return [("list_coming", coming), ("list_past", past)].filter { !$0.1.isEmpty }
    }
}

extension BreadcrumbView {
    /// The way to a page that lies right below the home page.
    init(home page: PagePath, strings: Strings) {
        let words = TextView(strings.text("nav_home"), language: page.language, page: page.language)
        steps = [LinkView(text: words, href: page.link(to: "index.html"))]
    }

    /// The way to a topic through those above it.
    init(toTopic slug: Slug, guide: LinkedGuide, page: PagePath, strings: Strings) {
        let above = guide.topics.ancestors(of: slug).compactMap {
            LinkView(RecordID(.topic, $0), guide: guide, page: page)
        }
        steps = BreadcrumbView(to: .topic, page: page, strings: strings).steps + above
    }
}
