import GuideModel

/// Every page of a site and every file it uses, known before a byte is rendered.
public struct SitePlan: Sendable {
    /// The pages, the main language's first, each language's in the order of their making.
    public let pages: [PlannedPage]
    /// Pictures and other files of the content folder that pages show.
    public let assets: [PlannedAsset]
    /// The words of the interface by language.
    public let strings: [LanguageTag: Strings]
    /// What the guide changes of the theme's look.
    let look: ThemeLook

    /// Plans the site of a guide with a theme; what cannot be made is left out and reported.
    public static func plan(guide: LinkedGuide, theme: Theme) -> Outcome<SitePlan> {
        let strings = theme.strings(for: guide.settings, own: guide.strings)
        var planner = SitePlanner(main: guide.settings.language)
        for language in guide.settings.languages {
            for (name, subject) in subjects(of: guide) {
                planner.add(
                    name,
                    language: language,
                    subject: subject,
                    origin: origin(of: subject, in: guide)
                )
            }
        }
        planner.add("404.html", language: guide.settings.language, subject: .notFound, origin: nil)
        for redirect in guide.redirects {
            let place = Diagnostic.Place(file: .content(redirect.from.file), span: redirect.from.span)
            let name = fileName(forOldPath: redirect.from.value)
            planner.add(
                name,
                language: guide.settings.language,
                subject: .redirect(to: redirect.to),
                origin: place
            )
        }
        let look = theme.look(of: guide)
        let assets = guide.usedAssets.union([look.value.logo].compactMap(\.self))
        for asset in assets.sorted() { planner.add(asset) }
        let plan = SitePlan(
            pages: planner.pages,
            assets: planner.assets,
            strings: strings.value,
            look: look.value
        )
        return Outcome(plan, strings.diagnostics + planner.diagnostics + look.diagnostics)
    }

    /// The pages of one language: the parts of the site, then the records.
    private static func subjects(of guide: LinkedGuide) -> [(name: String, subject: PageSubject)] {
        let parts: [(String, PageSubject)] = [
            ("index.html", .home), ("search.html", .search), ("a-z.html", .aToZ), ("places.html", .places),
            ("coverage.html", .coverage), ("print.html", .print), (MyListView.pageName, .myList),
            (DeviceView.pageName, .device),
        ]
        let lists = RecordKind.allCases.filter { $0 != .page }.map { ($0.indexName, PageSubject.list($0)) }
        let exit: [(String, PageSubject)] =
            guide.settings.exitPage == nil ? [] : [(ExitView.pageName, .neutral)]
        return parts + exit + lists + guide.records.map { (PagePath.name(of: $0.id), .record($0.id)) }
    }

    private static func origin(of subject: PageSubject, in guide: LinkedGuide) -> Diagnostic.Place? {
        guard case .record(let id) = subject, let record = guide.record(id) else { return nil }
        return Diagnostic.Place(file: .content(record.header.path), span: .start)
    }

    /// An old address of a folder or without an ending becomes the page that servers show for it.
    private static func fileName(forOldPath path: String) -> String {
        let path = path.prefix { $0 != "#" && $0 != "?" }
        if path.isEmpty || path.hasSuffix("/") { return path + "index.html" }
        let last = path.split(separator: "/").last ?? ""
        return last.contains(".") ? String(path) : path + "/index.html"
    }
}
