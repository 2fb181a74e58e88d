import GuideModel

/// A day or a moment, for readers and for machines: `<time datetime="{{iso}}">{{text}}</time>`.
struct DateView: TemplateView {
    /// As the page's language writes it.
    let text: String
    /// As ISO 8601 writes it.
    let iso: String

    /// A day.
    init(_ date: CalendarDate, strings: Strings) {
        text = strings.date(date)
        iso = date.description
    }

    /// A moment, or a stretch from one to another, on the clocks of the guide's time zone.
    init(from start: Moment, to end: Moment? = nil, timeZone: String, strings: Strings) {
        let start = start.onClocks(of: timeZone)
        text = strings.range(from: start, to: end?.onClocks(of: timeZone))
        iso = start.description
    }

    static let shape = ViewShape<DateView>([
        .text("text") { $0.text },
        .text("iso") { $0.iso },
    ])
}
