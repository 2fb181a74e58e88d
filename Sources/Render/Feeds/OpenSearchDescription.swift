import GuideModel

/// What a browser needs to offer the guide among its search fields.
enum OpenSearchDescription {
    /// The file's name in the tree of each language.
    static let name = "opensearch.xml"

    /// One description a language.
    static func jobs(_ guide: LinkedGuide, plan: SitePlan, addresses: SiteAddresses) -> [SiteExports.Job] {
        guide.settings.languages.map { language in
            SiteExports.Job {
                let page = PagePath(name, language: language, mainLanguage: guide.settings.language)
                let words = plan.strings[language]?.text("search_label") ?? guide.settings.title
                return [(page.path, Array(text(guide.settings, page, words, addresses).text.utf8))]
            }
        }
    }

    private static func text(
        _ settings: GuideSettings,
        _ page: PagePath,
        _ words: String,
        _ addresses: SiteAddresses
    ) -> HTML {
        let search = addresses.url(of: page.sibling("search.html").path) + "?q={searchTerms}"
        let itself = addresses.url(of: page.path)
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">
            <ShortName>\(short(settings.title, 16))</ShortName>
            <LongName>\(short(settings.title, 48))</LongName>
            <Description>\(words): \(short(settings.title, 900))</Description>
            <Language>\(page.language)</Language>
            <InputEncoding>UTF-8</InputEncoding>
            <OutputEncoding>UTF-8</OutputEncoding>
            <Image type="image/svg+xml">\(addresses.url(of: "assets/icon.svg"))</Image>
            <Url type="text/html" template="\(search)"/>
            <Url type="application/opensearchdescription+xml" rel="self" template="\(itself)"/>
            </OpenSearchDescription>

            """
    }

    /// The standard sets how long each name may be.
    private static func short(_ text: String, _ length: Int) -> String {
        text.count <= length ? text : Excerpt.of(text, length: length - 1)
    }
}
