import GuideModel

/// The page on which a reader keeps the guide on a device for times without a connection, and takes it away again.
struct DeviceView: TemplateView {
    /// The way to it.
    let breadcrumb: BreadcrumbView
    /// The way to the site's root.
    let root: String
    /// Paths of the files that every kept page needs, as a JSON list.
    let first: HTML
    /// How many pages of records the guide has, in words.
    let records: String
    /// Whether the guide has a way out, which leads to a page that has to be there too.
    let hasExit: Bool

    /// The page's file.
    static let pageName = "device.html"

    static let shape = ViewShape<DeviceView>([
        .view("breadcrumb", BreadcrumbView.self) { $0.breadcrumb },
        .text("root") { $0.root },
        .html("first") { $0.first },
        .text("records") { $0.records },
        .flag("has_exit") { $0.hasExit },
    ])

    /// The page of a language.
    init(_ guide: LinkedGuide, theme: Theme, page: PagePath, strings: Strings) {
        breadcrumb = BreadcrumbView(home: page, strings: strings)
        root = page.toRoot
        hasExit = guide.settings.exitPage != nil
        let pages = ["index.html", "search.html", Self.pageName] + (hasExit ? [ExitView.pageName] : [])
        let paths = pages.map { page.sibling($0).path } + theme.assets.map { "assets/" + $0.path }.sorted()
        first = HTML(escaping: "[" + paths.map { "\"\($0)\"" }.joined(separator: ",") + "]")
        records = strings.count("device_records", guide.records.count)
    }
}
