import GuideModel

/// A page of prose, such as "About this guide".
struct ProseView: TemplateView {
    /// The way to it.
    let breadcrumb: BreadcrumbView
    /// Its title.
    let title: TextView
    /// What it is.
    let summary: TextView?
    /// Its text.
    let body: BodyView?
    /// Where its file is edited, and how to report a mistake.
    let provenance: ProvenanceView
    /// A word of warning where parts of the page are in another language than asked for.
    let translationNotice: String?

    static let shape = ViewShape<ProseView>([
        .view("breadcrumb", BreadcrumbView.self) { $0.breadcrumb },
        .view("title", TextView.self) { $0.title },
        .view("summary", TextView.self) { $0.summary },
        .view("body", BodyView.self) { $0.body },
        .view("provenance", ProvenanceView.self) { $0.provenance },
        .text("translation_notice") { $0.translationNotice },
    ])

    /// Shows a page with its rendered text.
    init(_ prose: Page, body html: HTML, guide: LinkedGuide, page: PagePath, strings: Strings) {
        let text = RecordText(prose.header, page: page.language, main: guide.settings.language)
        breadcrumb = BreadcrumbView(home: page, strings: strings)
        title = text.title(of: prose.header)
        summary = text(prose.header.summary?.value, "summary")
        body = BodyView(html, of: prose.header, guide: guide, page: page)
        provenance = ProvenanceView(prose, guide: guide, strings: strings)
        translationNotice = TranslationNotice.text(for: prose.header, page: page, strings: strings)
    }
}
