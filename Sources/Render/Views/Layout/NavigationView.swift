import GuideModel

/// The head and foot that all pages of one language and depth share.
struct NavigationView: TemplateView {
    /// The guide.
    let site: SiteView
    /// The picture beside the guide's name, where the guide has one of its own.
    let logo: String?
    /// The search page.
    let search: String
    /// The page of the reader's own list.
    let myList: String
    /// The parts of the site that have something in them.
    let sections: [NavigationLinkView]
    /// The pages of prose that are meant for the navigation.
    let pages: [NavigationLinkView]
    /// Every way into the guide, for the foot.
    let ways: [NavigationLinkView]
    /// Lines for people in danger.
    let crisis: [CrisisLineView]
    /// The publisher.
    let publisher: PublisherView
    /// When the copy was made, in a sentence.
    let made: String
    /// The first lines that can be called, for the strip above all pages.
    let firstCrisis: [CrisisLineView]
    /// The way out for a reader who must not be seen here, where the guide names one.
    let exit: ExitView?

    static let shape = ViewShape<NavigationView>([
        .view("site", SiteView.self) { $0.site },
        .text("logo") { $0.logo },
        .text("search") { $0.search },
        .text("my_list") { $0.myList },
        .list("sections", NavigationLinkView.self) { $0.sections },
        .list("pages", NavigationLinkView.self) { $0.pages },
        .list("ways", NavigationLinkView.self) { $0.ways },
        .list("crisis", CrisisLineView.self) { $0.crisis },
        .list("first_crisis", CrisisLineView.self) { $0.firstCrisis },
        .view("exit", ExitView.self) { $0.exit },
        .view("publisher", PublisherView.self) { $0.publisher },
        .text("made") { $0.made },
    ])
}

extension NavigationView {
    /// The head and foot for pages as deep as one.
    init(
        _ guide: LinkedGuide,
        page: PagePath,
        strings: Strings,
        version: String,
        logo: ContentPath? = nil
    ) {
        self.logo = logo.map { page.link(toAsset: $0) }
        site = SiteView(guide, page: page, version: version)
        search = page.link(to: "search.html")
        myList = page.link(to: MyListView.pageName)
        let kinds = Set(guide.records.map(\.id.kind))
        let link = { (word: String, name: String) in
            NavigationLinkView(title: strings.text(word), href: page.link(to: name), lang: nil)
        }
        sections = Self.sections.filter { kinds.contains($0.kind) }.map { link($0.word, $0.kind.indexName) }
        ways =
            Self.ways.map { link($0.word, $0.name) }
            + Self.kindsInFoot.filter { kinds.contains($0) }.map { link($0.listName, $0.indexName) }
        pages = Self.pages(guide, page: page)
        crisis = CrisisLineView.all(guide, page: page, strings: strings)
        firstCrisis = Array(crisis.filter { $0.callLink != nil }.prefix(Self.linesInStrip))
        exit = ExitView(guide.settings, page: page)
        publisher = PublisherView(guide.settings, strings: strings)
        made = strings.text("copy_made", ["date": strings.date(guide.today)])
    }

    /// Danger to life and thoughts of suicide have a number each in most countries.
    private static let linesInStrip = 2

    private static let sections: [(kind: RecordKind, word: String)] = [
        (.topic, "nav_topics"), (.agency, "nav_agencies"), (.wellnessDimension, "nav_wellness"),
        (.webinar, "nav_webinars"), (.learnerGuide, "nav_learner_guides"), (.event, "nav_events"),
        (.newsItem, "nav_news"),
    ]

    private static let ways: [(word: String, name: String)] = [
        ("nav_home", "index.html"), ("nav_search", "search.html"), ("nav_a_z", "a-z.html"),
        ("nav_places", "places.html"), ("nav_coverage", "coverage.html"), ("nav_print", "print.html"),
        ("my_list_title", MyListView.pageName), ("device_title", DeviceView.pageName),
    ]

    private static let kindsInFoot: [RecordKind] = [
        .topic, .wellnessDimension, .agency, .webinar, .learnerGuide, .event, .newsItem,
    ]

    private static func pages(_ guide: LinkedGuide, page: PagePath) -> [NavigationLinkView] {
        let pages = guide.records(of: .page, in: page.language).compactMap { record -> (Int, Page)? in
            guard case .page(let prose) = record, let order = prose.nav else { return nil }
            return (order, prose)
        }
        return pages.sorted { ($0.0, $0.1.slug) < ($1.0, $1.1.slug) }.map { _, prose in
            let title = RecordText(prose.header, page: page.language, main: guide.settings.language)
                .title(of: prose.header)
            return NavigationLinkView(title: title.value, href: page.link(to: prose.id), lang: title.lang)
        }
    }
}

/// A link of the navigation.
struct NavigationLinkView: TemplateView {
    let title: String
    let href: String
    /// The language of the title, where it is not the page's.
    let lang: String?

    static let shape = ViewShape<NavigationLinkView>([
        .text("title") { $0.title },
        .text("href") { $0.href },
        .text("lang") { $0.lang },
    ])
}

/// Who publishes the guide, and how to reach them.
struct PublisherView: TemplateView {
    let name: String
    let url: String?
    let phone: String?
    let callLink: String?
    let email: String?
    let address: String?
    let serviceArea: String?

    /// Shows the publisher of a guide.
    init(_ settings: GuideSettings, strings: Strings) {
        let publisher = settings.publisher
        name = publisher.name
        url = publisher.url?.description
        phone = publisher.phone
        callLink = publisher.phone.flatMap { TelephoneNumber($0, timeZone: settings.timeZone)?.callLink }
        email = publisher.email
        address = publisher.address.flatMap { AddressView($0)?.oneLine }
        serviceArea = settings.serviceArea
    }

    static let shape = ViewShape<PublisherView>([
        .text("name") { $0.name },
        .text("url") { $0.url },
        .text("phone") { $0.phone },
        .text("call_link") { $0.callLink },
        .text("email") { $0.email },
        .text("address") { $0.address },
        .text("service_area") { $0.serviceArea },
    ])
}

extension RecordKind {
    /// The page that lists the kind's records.
    var indexName: String { "\(folder)/index.html" }
}
