import GuideModel

/// The site as files to carry where no server is: every page says when it was copied, links out say that they need the
/// Internet, names fit every disk, and what only a web host needs is left out.
struct CopiedSite: Sendable {
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

    /// All files, in a folder; links between them stay as they are.
    func files(in folder: String, search: SearchOutput) throws -> [OutputFile] {
        let renderer = renderer(search)
        var files = pages.concurrentMap { fitted(renderer.render($0), of: $0, prefix: "") }
        files += checked.themeFiles
        // The same index for programs is of no use to a reader without a connection.
        files += search.files.filter { $0.path.description.hasSuffix(".js") }
        let list = ListFiles(guide, strings: plan.strings)
        files += try list.jobs.map { try list.file(of: $0) }
        files += plan.assets.map { asset in
            OutputFile(path: asset.output, bytes: checked.content.asset(at: asset.source).value ?? [])
        }
        var placed: [OutputFile] = []
        for file in files {
            let path = try OutputPath(folder + "/" + StickName.path(file.path.description))
            placed.append(OutputFile(path: path, bytes: file.bytes))
        }
        return placed
    }

    /// The bytes of the home page as it stands beside the folder of the others.
    func home(beside folder: String, search: SearchOutput) -> [UInt8]? {
        pages.first { $0.subject == .home }.map { home in
            fitted(renderer(search).render(home), of: home, prefix: folder + "/").bytes
        }
    }

    private func renderer(_ search: SearchOutput) -> PageRenderer {
        PageRenderer(guide: guide, theme: theme, plan: plan, indexVersions: search.versions, isCopy: true)
    }

    /// An old address is asked for on the web only, and a server shows the page for what is not there.
    private var pages: [PlannedPage] {
        plan.pages.filter { page in
            if case .redirect = page.subject { return false }
            return page.subject != .notFound
        }
    }

    private func fitted(_ file: OutputFile, of page: PlannedPage, prefix: String) -> OutputFile {
        let words = plan.strings[page.path.language]?.text("needs_internet") ?? ""
        return OutputFile(
            path: file.path,
            bytes: CopiedLinks(words: words, prefix: prefix).fitted(file.bytes)
        )
    }
}
