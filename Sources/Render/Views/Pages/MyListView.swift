import GuideModel

/// The page that shows what a reader has gathered; a script fills it in from the address.
struct MyListView: TemplateView {
    /// The way to it.
    let breadcrumb: BreadcrumbView
    /// Ways to look that need no script.
    let ways: [NavigationLinkView]
    /// Whom to ask.
    let publisher: PublisherView
    /// How many files the entries lie in.
    let files: String
    /// What stands before a file's number, from the page.
    let stem: String
    /// The page's address on the web, for a copy that lies elsewhere.
    let address: String?
    /// The subject of a message that carries the list.
    let subject: String

    /// The page's file.
    static let pageName = "my-list.html"

    static let shape = ViewShape<MyListView>([
        .view("breadcrumb", BreadcrumbView.self) { $0.breadcrumb },
        .list("ways", NavigationLinkView.self) { $0.ways },
        .view("publisher", PublisherView.self) { $0.publisher },
        .text("files") { $0.files },
        .text("stem") { $0.stem },
        .text("address") { $0.address },
        .text("subject") { $0.subject },
    ])

    /// The page of a language.
    init(_ guide: LinkedGuide, page: PagePath, strings: Strings) {
        breadcrumb = BreadcrumbView(home: page, strings: strings)
        ways = WaysView.links(page: page, strings: strings)
        publisher = PublisherView(guide.settings, strings: strings)
        files = String(ListFiles.count(of: guide))
        stem = page.toRoot + ListFiles.stem(of: page.language)
        address = SiteAddresses(guide.settings)?.url(of: page.path)
        subject = strings.text("my_list_subject", ["guide": guide.settings.title])
    }
}
