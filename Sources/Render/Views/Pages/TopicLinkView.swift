import GuideModel

/// A topic with what is below it, for choosing where to look.
struct TopicLinkView: TemplateView {
    /// Its title.
    let title: TextView
    /// Its page.
    let href: String
    /// What it is.
    let summary: TextView?
    /// How many agencies it has, in words.
    let count: String
    /// The topics right below it.
    let children: [LinkView]

    static let shape = ViewShape<TopicLinkView>([
        .view("title", TextView.self) { $0.title },
        .text("href") { $0.href },
        .view("summary", TextView.self) { $0.summary },
        .text("count") { $0.count },
        .list("children", LinkView.self) { $0.children },
    ])
}

extension TopicLinkView {
    /// Shows a topic, or nothing when it is not published.
    init?(_ slug: Slug, guide: LinkedGuide, page: PagePath, strings: Strings) {
        let id = RecordID(.topic, slug)
        guard let record = guide.record(id, in: page.language) else { return nil }
        let text = RecordText(record.header, page: page.language, main: guide.settings.language)
        title = text.title(of: record.header)
        href = page.link(to: id)
        summary = text(record.header.summary?.value, "summary")
        count = strings.count("agencies_count", guide.coverage.rows.first { $0.topic == slug }?.agencies ?? 0)
        children = guide.topics.children(of: slug).compactMap {
            LinkView(RecordID(.topic, $0), guide: guide, page: page)
        }
    }

    /// Shows topics in the order given.
    static func list(_ slugs: [Slug], guide: LinkedGuide, page: PagePath, strings: Strings) -> [TopicLinkView]
    {
        slugs.compactMap { TopicLinkView($0, guide: guide, page: page, strings: strings) }
    }
}
