import GuideModel
import Mustache

/// What the frame of a page shows around the page's own view.
struct LayoutView: TemplateView {
    /// What the page says of itself to browsers and search engines.
    let page: PageMetaView
    /// The guide.
    let site: SiteView
    /// When the copy was made, on a page that leaves the web.
    let copy: CopyView?
    /// Where to tell of mistakes, on a page that is no record.
    let correction: ProvenanceView?
    /// The head of the page, rendered once for all pages of a language and depth.
    let header: HTML
    /// The foot of the page, rendered likewise.
    let footer: HTML
    /// The words in which the script says opening hours, as JSON, for the pages that have such hours.
    let hoursWords: HTML

    static let shape = ViewShape<LayoutView>([
        .view("page", PageMetaView.self) { $0.page },
        .view("site", SiteView.self) { $0.site },
        .view("copy", CopyView.self) { $0.copy },
        .view("correction", ProvenanceView.self) { $0.correction },
        .html("header") { $0.header },
        .html("footer") { $0.footer },
        .html("hours_words") { $0.hoursWords },
    ])
}

/// The guide as every page names it.
struct SiteView: TemplateView {
    /// What the guide is called.
    let title: String
    /// Who publishes it.
    let publisher: String
    /// The home page.
    let home: String
    /// The way from the page to the site's root, for assets: empty, `../` or `../../`.
    let root: String
    /// The way from the page to the root of its language's tree.
    let languageRoot: String
    /// The style sheet, with its version.
    let style: String
    /// The style sheet for paper, with its version.
    let printStyle: String
    /// The style sheet of the search page, with its version.
    let searchStyle: String
    /// The style sheet of pages with something to fill in, with its version.
    let worksheetStyle: String
    /// The script, with its version.
    let script: String
    /// The script that searches, with its version.
    let searchScript: String
    /// The script of pages with something to fill in, with its version.
    let worksheetScript: String
    /// The script of the reader's own list, with its version.
    let listScript: String
    /// The script of the page for keeping the guide on a device, with its version.
    let deviceScript: String
    /// The search index of the page's language.
    let searchIndex: String
    /// The time zone, for scripts.
    let timeZone: String
    /// The day of the build, for scripts.
    let built: String
    /// The first day on which the copy is too old to say what is open.
    let staleFrom: String

    /// Shows the guide on a page.
    init(_ guide: LinkedGuide, page: PagePath, version: String) {
        let settings = guide.settings
        title = settings.title
        publisher = settings.publisher.name
        home = page.link(to: "index.html")
        root = page.toRoot
        languageRoot = page.toLanguageRoot
        func asset(_ path: String) -> String { page.toRoot + "assets/\(path)?v=\(version)" }
        style = asset(Theme.stylePath)
        printStyle = asset("print.css")
        searchStyle = asset("search.css")
        worksheetStyle = asset("worksheet.css")
        script = asset(Theme.scriptPath)
        searchScript = asset(Theme.searchPath)
        worksheetScript = asset(Theme.worksheetPath)
        listScript = asset(Theme.listPath)
        deviceScript = asset(Theme.devicePath)
        searchIndex = page.toRoot + SearchOutput.name(of: page.language) + ".js"
        timeZone = settings.timeZone
        built = guide.today.description
        staleFrom = settings.staleAfter.after(guide.today).description
    }

    static let shape = ViewShape<SiteView>([
        .text("title") { $0.title },
        .text("publisher") { $0.publisher },
        .text("home") { $0.home },
        .text("root") { $0.root },
        .text("language_root") { $0.languageRoot },
        .text("style") { $0.style },
        .text("print_style") { $0.printStyle },
        .text("search_style") { $0.searchStyle },
        .text("worksheet_style") { $0.worksheetStyle },
        .text("script") { $0.script },
        .text("search_script") { $0.searchScript },
        .text("worksheet_script") { $0.worksheetScript },
        .text("device_script") { $0.deviceScript },
        .text("list_script") { $0.listScript },
        .text("search_index") { $0.searchIndex },
        .text("time_zone") { $0.timeZone },
        .text("built") { $0.built },
        .text("stale_from") { $0.staleFrom },
    ])
}
