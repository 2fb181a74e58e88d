import GuideModel

/// What a page says of itself to browsers and search engines.
struct PageMetaView: TemplateView {
    /// The title of the window: the page's and the guide's.
    let title: String
    /// The title without the guide's.
    let heading: String
    /// What the page is about.
    let description: String?
    /// Its language.
    let lang: String
    /// Its direction: `ltr` or `rtl`.
    let direction: String
    /// A name for style: `home`, `search`, `agency`.
    let kind: String
    /// Its one address, where the guide says where it is published.
    let canonical: String?
    /// The record it shows: `agencies/harbor-house`.
    let record: String?
    /// The record's names in other systems.
    let externalIDs: [String]
    /// The address of its picture, for those who pass the page on.
    let image: String?
    /// Its feeds of what is new, and the guide's own.
    let feeds: [FeedLinkView]
    /// What lets a browser offer the guide's search.
    let searchDescription: String?
    /// What it tells machines in schema.org's words, as JSON that can stand in a `script` element.
    let structuredData: HTML
    /// Whether search engines should pass it over.
    let isUnlisted: Bool
    /// The same page in all languages, this one included; empty in a guide of one language.
    let languages: [AlternateView]

    static let shape = ViewShape<PageMetaView>([
        .text("title") { $0.title },
        .text("heading") { $0.heading },
        .text("description") { $0.description },
        .text("lang") { $0.lang },
        .text("direction") { $0.direction },
        .text("kind") { $0.kind },
        .text("canonical") { $0.canonical },
        .text("record") { $0.record },
        .texts("external_ids") { $0.externalIDs },
        .text("image") { $0.image },
        .list("feeds", FeedLinkView.self) { $0.feeds },
        .text("search_description") { $0.searchDescription },
        .html("structured_data") { $0.structuredData },
        .flag("is_unlisted") { $0.isUnlisted },
        .list("languages", AlternateView.self) { $0.languages },
    ])
}

/// A page in one of the guide's languages.
struct AlternateView: TemplateView {
    /// The language's tag.
    let lang: String
    /// The language's name in itself: "Español".
    let name: String
    /// The page, seen from the page that shows the link.
    let href: String
    /// The page's one address, where the guide says where it is published.
    let url: String?
    /// Whether it is the page that shows the link.
    let isCurrent: Bool

    static let shape = ViewShape<AlternateView>([
        .text("lang") { $0.lang },
        .text("name") { $0.name },
        .text("href") { $0.href },
        .text("url") { $0.url },
        .flag("is_current") { $0.isCurrent },
    ])
}

/// A feed that a page belongs to.
struct FeedLinkView: TemplateView {
    /// What it is called.
    let title: String
    /// Where it lies, seen from the page.
    let href: String
    /// Its kind, as feed readers look for it.
    let type: String

    static let shape = ViewShape<FeedLinkView>([
        .text("title") { $0.title },
        .text("href") { $0.href },
        .text("type") { $0.type },
    ])
}
