import GuideModel

/// The shell of the search page; results are put in by script.
struct SearchView: TemplateView {
    /// The way to it.
    let breadcrumb: BreadcrumbView
    /// Ways to look that need no script.
    let ways: [NavigationLinkView]
    /// Lines for people in danger.
    let crisis: [CrisisLineView]
    /// The sign of the index that the page was built with.
    let indexVersion: String?

    static let shape = ViewShape<SearchView>([
        .list("crisis", CrisisLineView.self) { $0.crisis },
        .text("index_version") { $0.indexVersion },
        .view("breadcrumb", BreadcrumbView.self) { $0.breadcrumb },
        .list("ways", NavigationLinkView.self) { $0.ways },
    ])

    /// The search page of a language.
    init(_ guide: LinkedGuide, page: PagePath, strings: Strings, indexVersion: String?) {
        breadcrumb = BreadcrumbView(home: page, strings: strings)
        ways = WaysView.links(page: page, strings: strings)
        crisis = CrisisLineView.all(guide, page: page, strings: strings)
        self.indexVersion = indexVersion
    }
}

/// What a reader meets at an address that leads nowhere.
struct NotFoundView: TemplateView {
    /// The home page: by its whole address where that is known, since the reader may be at any depth.
    let home: String
    /// Other ways to look.
    let ways: [NavigationLinkView]
    /// Lines for people in danger.
    let crisis: [CrisisLineView]

    static let shape = ViewShape<NotFoundView>([
        .text("home") { $0.home },
        .list("ways", NavigationLinkView.self) { $0.ways },
        .list("crisis", CrisisLineView.self) { $0.crisis },
    ])

    /// The page of a language.
    init(_ guide: LinkedGuide, page: PagePath, strings: Strings) {
        home = guide.settings.baseURL.map { $0.description + page.prefix } ?? page.link(to: "index.html")
        let search = NavigationLinkView(
            title: strings.text("nav_search"),
            href: page.link(to: "search.html"),
            lang: nil
        )
        ways = [search] + WaysView.links(page: page, strings: strings)
        crisis = CrisisLineView.all(guide, page: page, strings: strings)
    }
}

/// A page that has moved: leads on without script and without a server.
struct RedirectView: TemplateView {
    /// The title of where it leads.
    let title: String
    /// Where it leads.
    let target: String

    static let shape = ViewShape<RedirectView>([
        .text("title") { $0.title },
        .text("target") { $0.target },
    ])
}
