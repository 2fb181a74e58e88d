import GuideModel

/// The page of one of the seven dimensions: what it means and every record that serves it, by kind.
struct DimensionView: TemplateView {
    /// The way to it.
    let breadcrumb: BreadcrumbView
    /// Its slug, for its colour.
    let slug: String
    /// Its title.
    let title: TextView
    /// What it is.
    let summary: TextView?
    /// How many agencies serve it, in words.
    let count: String
    /// What it means.
    let body: BodyView?
    /// Its records by kind.
    let groups: [RecordGroupView]
    /// The seven, this one included.
    let others: [TagView]
    /// Where its file is edited, and how to report a mistake.
    let provenance: ProvenanceView
    /// A word of warning where parts of the page are in another language than asked for.
    let translationNotice: String?

    static let shape = ViewShape<DimensionView>([
        .view("breadcrumb", BreadcrumbView.self) { $0.breadcrumb },
        .text("slug") { $0.slug },
        .view("title", TextView.self) { $0.title },
        .view("summary", TextView.self) { $0.summary },
        .text("count") { $0.count },
        .view("body", BodyView.self) { $0.body },
        .list("groups", RecordGroupView.self) { $0.groups },
        .list("others", TagView.self) { $0.others },
        .view("provenance", ProvenanceView.self) { $0.provenance },
        .text("translation_notice") { $0.translationNotice },
    ])

    /// Shows a dimension with its rendered text.
    init(
        _ dimension: WellnessDimension,
        body html: HTML,
        guide: LinkedGuide,
        page: PagePath,
        strings: Strings
    ) {
        let text = RecordText(dimension.header, page: page.language, main: guide.settings.language)
        breadcrumb = BreadcrumbView(to: .wellnessDimension, page: page, strings: strings)
        slug = dimension.slug.description
        title = text.title(of: dimension.header)
        summary = text(dimension.header.summary?.value, "summary")
        let counts = guide.coverage.dimensions
        let agencies = counts.first { $0.dimension == dimension.slug }?.agencies ?? 0
        count = strings.count("agencies_count", agencies)
        body = BodyView(html, of: dimension.header, guide: guide, page: page)
        let ids = guide.records(serving: dimension.slug)
        groups = RecordGroupView.groups(of: ids, guide: guide, page: page, strings: strings)
        let rest = counts.map(\.dimension).filter { $0 != dimension.slug }
        others = TagView.dimensions(rest, guide: guide, page: page)
        provenance = ProvenanceView(dimension, guide: guide, strings: strings)
        translationNotice = TranslationNotice.text(for: dimension.header, page: page, strings: strings)
    }
}
