import GuideModel

/// When a place is open: a line that the page's script fills in, tables of days, and the prose of the agency.
struct HoursView: TemplateView {
    /// The line that says whether it is open; nothing where no such line is wanted.
    let status: HoursStatusView?
    /// One sentence for all days, where a table would say nothing more.
    let statement: String?
    /// The tables: the year's, then each season's.
    let parts: [HoursPartView]
    /// What the rest of the year is like, where there are only seasons.
    let rest: String?
    /// The heading over coming dates that differ.
    let exceptionsTitle: String
    /// Coming dates that differ.
    let exceptions: [HoursDateView]
    /// The hours as the agency states them.
    let text: TextView?

    /// Hours of a place, a service or a line of a guide's record; `showsStatus` is for places that one can go to.
    init(
        _ hours: OpeningHours?,
        text: TextView?,
        guide: LinkedGuide,
        strings: Strings,
        showsStatus: Bool = true
    ) {
        self.init(hours, text: text, copy: GuideCopy(guide), strings: strings, showsStatus: showsStatus)
    }

    /// Hours as they stand on the day that a copy of the guide is made.
    init(_ hours: OpeningHours?, text: TextView?, copy: GuideCopy, strings: Strings, showsStatus: Bool = true)
    {
        let words = HoursWords(strings)
        let summary = hours?.summary(on: copy.built)
        statement = summary.flatMap(\.onlyTimes).map { words.statement($0) }
        parts = statement == nil ? summary.map { words.parts($0) } ?? [] : []
        rest =
            summary.map { $0.year == nil && !$0.seasons.isEmpty } == true
            ? strings.text("hours_rest_closed") : nil
        exceptionsTitle = strings.text("hours_exceptions")
        exceptions = summary?.exceptions.map { words.exception($0) } ?? []
        self.text = text
        status =
            showsStatus ? HoursStatusView(hours, hasText: text != nil, copy: copy, strings: strings) : nil
    }

    /// A place that serves nobody now: the words, and no hours that could be taken for true.
    init(closedWith words: String) {
        status = HoursStatusView(closedWith: words)
        statement = nil
        parts = []
        rest = nil
        exceptionsTitle = ""
        exceptions = []
        text = nil
    }

    static let shape = ViewShape<HoursView>([
        .view("status", HoursStatusView.self) { $0.status },
        .text("statement") { $0.statement },
        .list("parts", HoursPartView.self) { $0.parts },
        .text("rest") { $0.rest },
        .text("exceptions_title") { $0.exceptionsTitle },
        .list("exceptions", HoursDateView.self) { $0.exceptions },
        .view("text", TextView.self) { $0.text },
    ])
}

/// What a page's script must know of the copy it runs in, to judge whether "open now" can still be said.
struct GuideCopy: Sendable {
    /// The IANA name of the guide's time zone.
    let timeZone: String
    /// The day of the build.
    let built: CalendarDate
    /// The last day on which the copy may say "open now".
    let freshUntil: CalendarDate
}

extension GuideCopy {
    /// The copy that a build makes of a guide.
    init(_ guide: LinkedGuide) {
        timeZone = guide.settings.timeZone
        built = guide.today
        freshUntil = guide.settings.staleAfter.after(guide.today)
    }
}

/// The hours of the year or of a season, as a table.
struct HoursPartView: TemplateView {
    /// What the table is of.
    let caption: String
    /// Whether the caption only names the table for those who do not see it.
    let isCaptionHidden: Bool
    /// The days and their times.
    let rows: [HoursRowView]

    static let shape = ViewShape<HoursPartView>([
        .text("caption") { $0.caption },
        .flag("is_caption_hidden") { $0.isCaptionHidden },
        .list("rows", HoursRowView.self) { $0.rows },
    ])
}

/// Some days and what happens on them.
struct HoursRowView: TemplateView {
    /// The days: "Monday to Friday".
    let days: String
    /// The spans, or one word: "9 am to 5 pm", "Closed".
    let times: [String]
    /// Whether nothing happens on these days.
    let isClosed: Bool

    static let shape = ViewShape<HoursRowView>([
        .text("days") { $0.days },
        .texts("times") { $0.times },
        .flag("is_closed") { $0.isClosed },
    ])
}

/// A date, or several in a row, that differ from the usual.
struct HoursDateView: TemplateView {
    /// The dates in words.
    let dates: String
    /// The last of them, ISO 8601, after which the page's script hides the row.
    let lastDay: String
    /// The spans, or one word.
    let times: [String]
    /// Whether it is closed then.
    let isClosed: Bool
    /// Why, in the agency's words.
    let note: String?

    static let shape = ViewShape<HoursDateView>([
        .text("dates") { $0.dates },
        .text("last_day") { $0.lastDay },
        .texts("times") { $0.times },
        .flag("is_closed") { $0.isClosed },
        .text("note") { $0.note },
    ])
}
