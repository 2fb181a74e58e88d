import GuideModel

/// A topic's page: what it is about, what is below it, what is new, and every record about it by kind.
struct TopicView: TemplateView {
    /// The way to it.
    let breadcrumb: BreadcrumbView
    /// Its title.
    let title: TextView
    /// What it is.
    let summary: TextView?
    /// How many agencies it has, in words.
    let count: String
    /// A picture.
    let image: ImageView?
    /// The introduction.
    let body: BodyView?
    /// The topics right below it.
    let children: [TopicLinkView]
    /// What is new about it, of all kinds.
    let recent: [RecentView]
    /// Its records by kind.
    let groups: [RecordGroupView]
    /// Topics that belong beside it.
    let related: [LinkView]
    /// The same subject elsewhere.
    let sameAs: [LinkView]
    /// Where its file is edited, and how to report a mistake.
    let provenance: ProvenanceView
    /// A word of warning where parts of the page are in another language than asked for.
    let translationNotice: String?

    static let shape = ViewShape<TopicView>([
        .view("breadcrumb", BreadcrumbView.self) { $0.breadcrumb },
        .view("title", TextView.self) { $0.title },
        .view("summary", TextView.self) { $0.summary },
        .text("count") { $0.count },
        .view("image", ImageView.self) { $0.image },
        .view("body", BodyView.self) { $0.body },
        .list("children", TopicLinkView.self) { $0.children },
        .list("recent", RecentView.self) { $0.recent },
        .list("groups", RecordGroupView.self) { $0.groups },
        .list("related", LinkView.self) { $0.related },
        .list("same_as", LinkView.self) { $0.sameAs },
        .view("provenance", ProvenanceView.self) { $0.provenance },
        .text("translation_notice") { $0.translationNotice },
    ])
}

extension TopicView {
    /// Shows a topic with its rendered introduction.
    init(_ topic: Topic, body html: HTML, guide: LinkedGuide, page: PagePath, strings: Strings) {
        let text = RecordText(topic.header, page: page.language, main: guide.settings.language)
        breadcrumb = BreadcrumbView(toTopic: topic.slug, guide: guide, page: page, strings: strings)
        title = text.title(of: topic.header)
        summary = text(topic.header.summary?.value, "summary")
        count = strings.count(
            "agencies_count",
            guide.coverage.rows.first { $0.topic == topic.slug }?.agencies ?? 0
        )
        image = topic.image.map { ImageView($0, key: "image", text: text, page: page) }
        body = BodyView(html, of: topic.header, guide: guide, page: page)
        let below = guide.topics.children(of: topic.slug)
        children = TopicLinkView.list(below, guide: guide, page: page, strings: strings)
        let ids = guide.records(about: topic.slug)
        let records = ids.compactMap { guide.record($0, in: page.language) }
        recent = RecentView.newest(records, limit: 6, guide: guide, page: page, strings: strings)
        groups = RecordGroupView.groups(of: ids, guide: guide, page: page, strings: strings)
        let others =
            guide.connections(of: topic.id).named(.related) + guide.connections(of: topic.id).naming(.related)
        var seen: Set<RecordID> = []
        related = others.filter { seen.insert($0).inserted }
            .compactMap { LinkView($0, guide: guide, page: page) }
        sameAs = topic.sameAs.map { LinkView($0, page: page.language) }
        provenance = ProvenanceView(topic, guide: guide, strings: strings)
        translationNotice = TranslationNotice.text(for: topic.header, page: page, strings: strings)
    }
}

/// The words over a page that is not wholly in its language.
enum TranslationNotice {
    /// The words, or nothing when all is translated.
    static func text(for header: RecordHeader, page: PagePath, strings: Strings) -> String? {
        if header.language != page.language { return strings.text("not_translated") }
        let isWhole = header.untranslated.isEmpty && !header.bodyIsUntranslated
        return isWhole ? nil : strings.text("translated_in_part")
    }
}
