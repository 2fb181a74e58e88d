import GuideModel

/// The addresses on the web of a site's files, for a guide that says where it is published.
struct SiteAddresses: Sendable {
    private let base: String
    private let main: LanguageTag

    /// The addresses of a guide's site; nothing where `base_url` is missing.
    init?(_ settings: GuideSettings) {
        guard let base = settings.baseURL?.description else { return nil }
        self.base = base.hasSuffix("/") ? base : base + "/"
        main = settings.language
    }

    /// The address of a file by its path from the site's root.
    func url(of path: String) -> String { base + path }

    /// The address of a record's page, in the main language unless another is named.
    func url(of record: RecordID, in language: LanguageTag? = nil) -> String {
        base + PagePath(PagePath.name(of: record), language: language ?? main, mainLanguage: main).path
    }

    /// The address of a picture or other file of the content folder.
    func url(ofAsset path: ContentPath) -> String { base + PagePath.sitePath(ofAsset: path) }
}
