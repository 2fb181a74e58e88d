import GuideModel

/// A checked guide as a site whose files are made when somebody asks for them.
///
/// A file of it has the bytes that a build would write.
public struct PreviewSite: Sendable {
    private let pages: [String: PlannedPage]
    private let assets: [String: PlannedAsset]
    private let files: [String: [UInt8]]
    private let content: ContentFolder
    private let guide: LinkedGuide
    private let theme: Theme
    private let plan: SitePlan
    private let renderer: PageRenderer
    private let search:
        Lazy<(files: [String: [UInt8]], versions: [LanguageTag: String], outputs: [OutputFile])>
    private let web: Lazy<[String: [UInt8]]>
    private let list: Lazy<[String: [UInt8]]>
    private let exports: Lazy<[String: [UInt8]]>

    /// Prepares a guide; nothing when there is none, or no theme to show it with.
    public init?(_ checked: CheckedGuide) {
        guard let guide = checked.guide, let plan = checked.plan, let theme = checked.theme else {
            return nil
        }
        self.guide = guide
        self.plan = plan
        self.theme = theme
        content = checked.content
        pages = Dictionary(plan.pages.map { ($0.output.description, $0) }) { first, _ in first }
        assets = Dictionary(plan.assets.map { ($0.output.description, $0) }) { first, _ in first }
        files = Self.byPath(checked.themeFiles)
        renderer = PageRenderer(guide: guide, theme: theme, plan: plan)
        let search = Lazy { () throws(SiteBuildError) in
            let search = try SiteBuild.search(of: guide)
            return (files: Self.byPath(search.files), versions: search.versions, outputs: search.files)
        }
        self.search = search
        let own = checked.themeFiles
        web = Lazy { () throws(SiteBuildError) in
            let others = own + (try search.value().outputs)
            do throws(OutputError) {
                return Self.byPath(try WebFiles(guide, theme: theme, plan: plan, beside: others).files)
            } catch {
                throw .output(error)
            }
        }
        list = Lazy { () throws(SiteBuildError) in
            let list = ListFiles(guide, strings: plan.strings)
            do throws(OutputError) {
                var files: [OutputFile] = []
                for job in list.jobs { files.append(try list.file(of: job)) }
                return Self.byPath(files)
            } catch {
                throw .output(error)
            }
        }
        exports = Lazy { () throws(SiteBuildError) in
            let exports = SiteExports(guide, plan: plan)
            do throws(OutputError) {
                var files: [OutputFile] = []
                for job in exports.jobs { files += try exports.files(of: job) }
                return Self.byPath(files)
            } catch {
                throw .output(error)
            }
        }
    }

    /// The bytes of the file at a path from the site's root; nothing where a build would write none.
    public func file(at path: String) throws(SiteBuildError) -> [UInt8]? {
        if let page = pages[path] { return try render(page) }
        if let bytes = files[path] { return bytes }
        if let asset = assets[path] { return content.asset(at: asset.source).value ?? nil }
        if WebFiles.paths.contains(path) { return try web.value()[path] }
        if path.hasPrefix("search/"), path.contains("-list-") { return try list.value()[path] }
        if path.hasPrefix("search/") { return try search.value().files[path] }
        // No page is among what is handed on: a page that is lost need not wait for it.
        return path.hasSuffix(".html") ? nil : try exports.value()[path]
    }

    private static func byPath(_ files: [OutputFile]) -> [String: [UInt8]] {
        Dictionary(files.map { ($0.path.description, $0.bytes) }) { first, _ in first }
    }

    /// Whether a build would write a page at a path from the site's root.
    public func hasPage(_ path: String) -> Bool { pages[path] != nil }

    /// The search page alone says which index it wants: all others are made without waiting for one.
    private func render(_ page: PlannedPage) throws(SiteBuildError) -> [UInt8] {
        guard page.subject == .search else { return renderer.render(page).bytes }
        let versions = try search.value().versions
        return PageRenderer(guide: guide, theme: theme, plan: plan, indexVersions: versions).render(page)
            .bytes
    }
}
