import GuideModel

/// The guide as files for a USB stick: a page to begin with at the root, all else in one folder, and a list of digests.
struct StickEdition: Sendable {
    /// The folder that holds the guide.
    static let folder = "guide"
    /// The page to open.
    static let start = "START-HERE.html"

    private let checked: CheckedGuide
    private let guide: LinkedGuide
    private let plan: SitePlan
    private let theme: Theme

    /// Takes a guide without errors.
    init?(_ checked: CheckedGuide) {
        guard let guide = checked.guide, let plan = checked.plan, let theme = checked.theme else {
            return nil
        }
        self.checked = checked
        self.guide = guide.exporting(.none)
        self.plan = plan
        self.theme = theme
    }

    /// All files of the stick, in the order of their paths, the list of digests among them.
    func files(search: SearchOutput) throws -> [OutputFile] {
        let renderer = PageRenderer(
            guide: guide,
            theme: theme,
            plan: plan,
            indexVersions: search.versions,
            isCopy: true
        )
        // An old address is asked for on the web only, and a server shows the page for what is not there.
        let pages = plan.pages.filter { page in
            if case .redirect = page.subject { return false }
            return page.subject != .notFound
        }
        var files = try Self.placed(pages.concurrentMap { fitted(renderer.render($0), of: $0, prefix: "") })
        if let home = pages.first(where: { $0.subject == .home }) {
            let page = fitted(renderer.render(home), of: home, prefix: Self.folder + "/")
            files.append(OutputFile(path: try OutputPath(Self.start), bytes: page.bytes))
        }
        files += try Self.placed(checked.themeFiles)
        // The same index for programs is of no use to a reader without a connection.
        files += try Self.placed(search.files.filter { $0.path.description.hasSuffix(".js") })
        let list = ListFiles(guide, strings: plan.strings)
        files += try Self.placed(list.jobs.map { try list.file(of: $0) })
        files += try Self.placed(
            plan.assets.map { asset in
                OutputFile(path: asset.output, bytes: checked.content.asset(at: asset.source).value ?? [])
            }
        )
        let manifest = StickManifest(of: files)
        return (files + [try manifest.file()]).sorted { $0.path < $1.path }
    }

    private func fitted(_ file: OutputFile, of page: PlannedPage, prefix: String) -> OutputFile {
        let words = plan.strings[page.path.language]?.text("needs_internet") ?? ""
        return OutputFile(
            path: file.path,
            bytes: CopiedLinks(words: words, prefix: prefix).fitted(file.bytes)
        )
    }

    private static func placed(_ files: [OutputFile]) throws(OutputPathError) -> [OutputFile] {
        var placed: [OutputFile] = []
        for file in files {
            let path = try OutputPath(folder + "/" + StickName.path(file.path.description))
            placed.append(OutputFile(path: path, bytes: file.bytes))
        }
        return placed
    }
}
