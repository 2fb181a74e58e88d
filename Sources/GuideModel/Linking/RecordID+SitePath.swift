extension RecordID {
    /// The record's page in the main language, from the site's root: `agencies/harbor-house.html`, `about.html`.
    public var sitePath: String { kind == .page ? "\(slug).html" : "\(self).html" }

    /// The record whose page in the main language has a path from the site's root, whether there is one or not.
    public init?(sitePath: String) {
        guard sitePath.hasSuffix(".html") else { return nil }
        let parts = sitePath.dropLast(5).split(separator: "/", omittingEmptySubsequences: false)
        switch parts.count {
        case 1: self.init(kind: .page, name: parts[0])
        case 2: self.init(kind: RecordKind(folder: String(parts[0])), name: parts[1])
        default: return nil
        }
    }

    /// The record whose main file has a path in the content folder, whether there is one or not.
    public init?(contentPath: ContentPath) {
        guard contentPath.fileExtension == "md", contentPath.folders.count == 1 else { return nil }
        self.init(kind: RecordKind(folder: contentPath.folders[0]), name: contentPath.stem[...])
    }

    private init?(kind: RecordKind?, name: Substring) {
        guard let kind else { return nil }
        do throws(SlugError) {
            self.init(kind, try Slug(String(name)))
        } catch {
            return nil
        }
    }
}
