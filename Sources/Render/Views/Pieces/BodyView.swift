import GuideModel

/// A record's prose, rendered, with its language where that is not the page's.
struct BodyView: TemplateView {
    /// The prose.
    let html: HTML
    /// Its language, where it is not the page's.
    let lang: String?
    /// Its direction, given together with `lang`.
    let direction: String?

    /// Shows a rendered body, or nothing when it is empty.
    init?(_ html: HTML, of header: RecordHeader, guide: LinkedGuide, page: PagePath) {
        guard html.text.contains(where: { !$0.isWhitespace }) else { return nil }
        self.html = html
        let text = RecordText(header, page: page.language, main: guide.settings.language)
        lang = text.bodyLanguage?.description
        direction = text.bodyLanguage.map { $0.isRightToLeft ? "rtl" : "ltr" }
    }

    static let shape = ViewShape<BodyView>([
        .html("html") { $0.html },
        .text("lang") { $0.lang },
        .text("direction") { $0.direction },
    ])
}
