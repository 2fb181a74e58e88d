import GuideModel

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
