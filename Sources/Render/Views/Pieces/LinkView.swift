import GuideModel

/// A link with its words.
struct LinkView: TemplateView {
    /// The words.
    let text: TextView
    /// Where it leads.
    let href: String

    static let shape = ViewShape<LinkView>([
        .view("text", TextView.self) { $0.text },
        .text("href") { $0.href },
    ])
}

extension LinkView {
    /// A link to a record of the guide, with its title; nothing when it is not published.
    init?(_ id: RecordID, guide: LinkedGuide, page: PagePath) {
        guard let record = guide.record(id, in: page.language) else { return nil }
        text = RecordText(record.header, page: page.language, main: guide.settings.language).title(
            of: record.header
        )
        href = page.link(to: id)
    }

    /// A link out of the guide that shows its address without what only machines need.
    init(_ link: Link, page: LanguageTag) {
        var words = link.description[...]
        for prefix in ["https://", "http://", "www."] where words.hasPrefix(prefix) {
            words = words.dropFirst(prefix.count)
        }
        if words.hasSuffix("/") { words = words.dropLast() }
        text = TextView(String(words), language: page, page: page)
        href = link.description
    }
}
