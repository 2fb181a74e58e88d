import GuideModel

/// The list of pages that search engines read, and the word to their robots.
struct Sitemap: Sendable {
    /// `sitemap.xml` and `robots.txt`; a site of very many pages has its list in parts.
    let files: [(path: String, bytes: [UInt8])]

    /// Lists the pages that anybody may be led to.
    init(_ guide: LinkedGuide, plan: SitePlan, addresses: SiteAddresses) {
        let entries = plan.pages.filter(\.subject.isListed).concurrentMap {
            Self.entry($0, guide, addresses).text
        }
        let parts = stride(from: 0, to: entries.count, by: Self.mostInOne).map {
            Self.list(entries[$0..<min($0 + Self.mostInOne, entries.count)])
        }
        let robots = "User-agent: *\nAllow: /\n\nSitemap: \(addresses.url(of: Self.name))\n"
        files = [("robots.txt", Array(robots.utf8))] + Self.named(parts, addresses)
    }

    /// The file's name.
    static let name = "sitemap.xml"

    /// The protocol allows 50,000 addresses in a file.
    static let mostInOne = 40_000

    private static func named(_ parts: [HTML], _ addresses: SiteAddresses) -> [(String, [UInt8])] {
        if parts.count <= 1 { return parts.map { (name, Array($0.text.utf8)) } }
        let names = parts.indices.map { "sitemap-\($0 + 1).xml" }
        let entries = names.map { "<sitemap><loc>\(addresses.url(of: $0))</loc></sitemap>\n" as HTML }
        let index: HTML = """
            <?xml version="1.0" encoding="UTF-8"?>
            <sitemapindex xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            \(entries.joined())</sitemapindex>

            """
        return [(name, Array(index.text.utf8))] + zip(names, parts.map { Array($0.text.utf8) })
    }

    private static func list(_ entries: ArraySlice<String>) -> HTML {
        """
        <?xml version="1.0" encoding="UTF-8"?>
        <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">
        \(HTML(trusted: entries.joined()))</urlset>

        """
    }

    private static func entry(_ page: PlannedPage, _ guide: LinkedGuide, _ addresses: SiteAddresses) -> HTML {
        let settings = guide.settings
        var entry: HTML = "<url><loc>\(addresses.url(of: page.path.path))</loc>"
        if let date = page.record.flatMap({ guide.record($0)?.lastChange(by: guide.today) }) {
            entry += "<lastmod>\(date)</lastmod>"
        }
        if settings.languages.count > 1 {
            for language in settings.languages {
                let other = page.path.inLanguage(language, mainLanguage: settings.language)
                let url = addresses.url(of: other.path)
                entry +=
                    "<xhtml:link rel=\"alternate\" hreflang=\"\(language.description)\" href=\"\(url)\"/>"
            }
        }
        return entry + "</url>\n"
    }
}

extension PageSubject {
    /// Whether search engines should know of a page about this.
    var isListed: Bool {
        switch self {
        case .redirect, .notFound, .neutral: false
        default: true
        }
    }
}

extension Record {
    /// The last day on which somebody is known to have looked after the record; never a day to come.
    func lastChange(by today: CalendarDate) -> CalendarDate? {
        var days = [header.publishDate]
        if case .agency(let agency) = self { days.append(agency.verified?.date) }
        return days.compactMap(\.self).filter { $0 <= today }.max()
    }
}
