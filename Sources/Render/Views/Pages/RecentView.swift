import GuideModel

/// A record in a list of what is new, whatever its kind, with how it begins.
struct RecentView: TemplateView {
    /// The record.
    let card: RecordCardView
    /// How its text begins.
    let excerpt: TextView?

    static let shape = ViewShape<RecentView>([
        .view("card", RecordCardView.self) { $0.card },
        .view("excerpt", TextView.self) { $0.excerpt },
    ])
}

extension RecentView {
    /// Shows a record with the beginning of its body, or with its summary where it has no body.
    init(_ record: Record, guide: LinkedGuide, page: PagePath, strings: Strings) {
        card = RecordCardView(record, guide: guide, page: page, strings: strings)
        let text = RecordText(record.header, page: page.language, main: guide.settings.language)
        let body = guide.outline(of: record)?.plainText ?? ""
        if body.contains(where: { !$0.isWhitespace }) {
            let language = text.bodyLanguage ?? page.language
            excerpt = TextView(Excerpt.of(body), language: language, page: page.language)
        } else {
            excerpt = text(record.header.summary.map { Excerpt.of($0.value) }, "summary")
        }
    }

    /// The dated records among these, the newest first; what is dated after the day of the build is not new yet.
    static func newest(
        _ records: [Record],
        limit: Int,
        guide: LinkedGuide,
        page: PagePath,
        strings: Strings
    ) -> [RecentView] {
        let dated = records.compactMap { record -> (CalendarDate, Record)? in
            guard let date = record.header.publishDate, date <= guide.today else { return nil }
            return (date, record)
        }
        let sorted = dated.sorted { ($1.0, $0.1.id) < ($0.0, $1.1.id) }
        return sorted.prefix(limit).map { RecentView($0.1, guide: guide, page: page, strings: strings) }
    }
}
