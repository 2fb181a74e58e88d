import GuideModel

/// The top of every record's page: where it lies, what it is called, what it is about.
struct RecordHeadView: TemplateView {
    /// The way to it from the home page.
    let breadcrumb: BreadcrumbView
    /// Its kind, as a word.
    let kindLabel: String
    /// Its title.
    let title: TextView
    /// What it is.
    let summary: TextView?
    /// What it is about.
    let topics: [TagView]
    /// The dimensions of wellness it serves.
    let dimensions: [TagView]
    /// A word of warning where parts of the page are in another language than asked for.
    let translationNotice: String?

    /// The top of a record's page, about the topics and dimensions given.
    init(
        _ header: RecordHeader,
        topics: [Slug],
        dimensions: [Slug],
        guide: LinkedGuide,
        page: PagePath,
        strings: Strings
    ) {
        let text = RecordText(header, page: page.language, main: guide.settings.language)
        breadcrumb = BreadcrumbView(to: header.id.kind, page: page, strings: strings)
        kindLabel = strings.text(header.id.kind.singularName)
        title = text.title(of: header)
        summary = text(header.summary?.value, "summary")
        self.topics = TagView.topics(topics, guide: guide, page: page)
        self.dimensions = TagView.dimensions(dimensions, guide: guide, page: page)
        translationNotice = Self.notice(header, page: page.language).map { strings.text($0) }
    }

    /// What to say of a page that is not wholly in the language asked for; names alone may stay as they are.
    private static func notice(_ header: RecordHeader, page: LanguageTag) -> String? {
        guard header.language == page else { return "not_translated" }
        let hasForeignWords = header.untranslated.contains { key in
            !names.contains(key.split(separator: ".").last.map(String.init) ?? key)
        }
        return hasForeignWords || header.bodyIsUntranslated ? "translated_in_part" : nil
    }

    /// Keys whose texts are names, or are not shown.
    private static let names: Set<String> = [
        "name", "label", "also_known_as", "keywords", "synonyms", "town", "serves", "credentials",
        "organization",
        "credit", "by",
    ]

    /// The top of the page of a record that is about its own topics and dimensions.
    init(_ header: RecordHeader, guide: LinkedGuide, page: PagePath, strings: Strings) {
        self.init(
            header,
            topics: header.topics.map(\.value),
            dimensions: header.wellness.map(\.value),
            guide: guide,
            page: page,
            strings: strings
        )
    }

    static let shape = ViewShape<RecordHeadView>([
        .view("breadcrumb", BreadcrumbView.self) { $0.breadcrumb },
        .text("kind_label") { $0.kindLabel },
        .view("title", TextView.self) { $0.title },
        .view("summary", TextView.self) { $0.summary },
        .list("topics", TagView.self) { $0.topics },
        .list("dimensions", TagView.self) { $0.dimensions },
        .text("translation_notice") { $0.translationNotice },
    ])
}
