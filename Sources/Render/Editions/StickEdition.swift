import GuideModel

/// The guide as files for a USB stick: a page to begin with at the root, all else in one folder, and a list of digests.
struct StickEdition: Sendable {
    /// The folder that holds the guide.
    static let folder = "guide"
    /// The page to open.
    static let start = "START-HERE.html"

    private let site: CopiedSite

    /// Takes a guide without errors.
    init?(_ checked: CheckedGuide) {
        guard let site = CopiedSite(checked) else { return nil }
        self.site = site
    }

    /// All files of the stick, in the order of their paths, the list of digests among them.
    func files(search: SearchOutput) throws -> [OutputFile] {
        var files = try site.files(in: Self.folder, search: search)
        if let home = site.home(beside: Self.folder, search: search) {
            files.append(OutputFile(path: try OutputPath(Self.start), bytes: home))
        }
        let manifest = StickManifest(of: files)
        return (files + [try manifest.file()]).sorted { $0.path < $1.path }
    }
}
