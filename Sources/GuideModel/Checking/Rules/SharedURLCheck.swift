import Foundation

/// No record's page stands where another page of the site stands.
struct SharedURLCheck: Check {
    let rules: [RuleID] = [.sharedURL]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        guide.records.filter { $0.id.kind == .page && SitePages.names.contains($0.slug.description) }.map {
            page in
            page.header.title.finding(
                .sharedURL,
                .error,
                "the page `\(page.slug)` would stand where the site has a page of its own, `\(page.slug).html`",
                notes: [.init("names that pages cannot have are \(SitePages.names.sorted().quotedList)")]
            )
        }
    }
}

/// The pages that every site has, beside those of records.
enum SitePages {
    /// Their names without `.html`.
    static let names: Set<String> = ["index", "search", "a-z", "places", "coverage", "print", "404"]

    /// Where a record's page stands, from the site's root.
    static func path(of id: RecordID) -> String { id.kind == .page ? "\(id.slug).html" : "\(id).html" }

    /// A path as a server or a disk that knows no case would take it: `old/page`, `Old/Page/` and `old/page/index.html` are one.
    static func folded(_ path: String) -> String {
        let lower = path.lowercased().precomposedStringWithCanonicalMapping
        let parts = lower.split(separator: "/")
        guard let last = parts.last else { return "index.html" }
        if last == "index.html" || last.contains(".") { return parts.joined(separator: "/") }
        return parts.joined(separator: "/") + "/index.html"
    }
}

extension RuleID {
    static let sharedURL = RuleID("shared-url")
}
