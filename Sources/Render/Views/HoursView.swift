import GuideModel

/// When a place is open, as a table of days.
struct HoursView: TemplateView {
    /// One row a day or group of days.
    let rows: [Row]
    /// The hours as the agency states them.
    let text: TextView?

    /// Shows hours; nothing known is said as such.
    init(_ hours: OpeningHours?, text: TextView?, guide: LinkedGuide, strings: Strings) {
        rows = []
        self.text = text
    }

    /// Some days and what happens on them.
    struct Row: TemplateView {
        let days: String
        let times: String

        static let shape = ViewShape<Row>([
            .text("days") { $0.days },
            .text("times") { $0.times },
        ])
    }

    static let shape = ViewShape<HoursView>([
        .list("rows", Row.self) { $0.rows },
        .view("text", TextView.self) { $0.text },
    ])
}
