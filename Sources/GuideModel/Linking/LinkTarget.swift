/// Where a link in a body leads.
public enum LinkTarget: Hashable, Sendable {
    /// Out of the guide.
    case external(Link)
    /// To a record, and to an anchor on its page where one is named.
    case record(RecordID, anchor: String?)
    /// To an anchor on the same page.
    case anchor(String)
    /// To a picture or other file of the content folder.
    case asset(ContentPath)
    /// To a page of the site that is no record's, by its path in a language's tree: `coverage.html`.
    case sitePage(String)

    /// The pages of every site that are no record's: its parts, and the list of each kind.
    public static let sitePages: Set<String> = {
        let lists = RecordKind.allCases.filter { $0 != .page }.map { "\($0.folder)/index.html" }
        let parts = ["index.html", "search.html", "a-z.html", "places.html", "coverage.html", "print.html"]
        return Set(parts + lists)
    }()
}
