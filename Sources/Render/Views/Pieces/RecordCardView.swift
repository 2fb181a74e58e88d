import GuideModel

/// A record in a list: enough to choose it by.
struct RecordCardView: TemplateView {
    /// The kind, as a word: "Agency".
    let kindLabel: String
    /// The kind's folder, such as `agencies`, for style.
    let kind: String
    /// Its title.
    let title: TextView
    /// Its page.
    let href: String
    /// What it is.
    let summary: TextView?
    /// When it takes place, or was published.
    let date: DateView?
    /// What must be known before choosing it: "Temporarily closed", "Took place".
    let status: String?
    /// The status as a name for style: `closed`, `temporarily_closed`, `past`, `coming`.
    let statusKind: String?
    /// The towns where it can be met.
    let towns: String?
    /// What it is about.
    let topics: [TagView]

    static let shape = ViewShape<RecordCardView>([
        .text("kind_label") { $0.kindLabel },
        .text("kind") { $0.kind },
        .view("title", TextView.self) { $0.title },
        .text("href") { $0.href },
        .view("summary", TextView.self) { $0.summary },
        .view("date", DateView.self) { $0.date },
        .text("status") { $0.status },
        .text("status_kind") { $0.statusKind },
        .text("towns") { $0.towns },
        .list("topics", TagView.self) { $0.topics },
    ])
}

extension RecordCardView {
    /// Shows a record, whatever its kind.
    init(_ record: Record, guide: LinkedGuide, page: PagePath, strings: Strings) {
        let header = record.header
        let text = RecordText(header, page: page.language, main: guide.settings.language)
        kindLabel = strings.text(header.id.kind.singularName)
        kind = header.id.kind.folder
        title = text.title(of: header)
        href = page.link(to: header.id)
        summary = text(header.summary?.value, "summary")
        date = Self.date(of: record, today: guide.today, zone: guide.settings.timeZone, strings: strings)
        statusKind = record.statusKind(on: guide.today)
        status = statusKind.map { strings.text("status_\($0)") }
        towns = Self.towns(of: record)
        topics = TagView.topics(header.topics.map(\.value), guide: guide, page: page)
    }

    /// Shows records by their names, leaving out those that are not published.
    static func list(_ ids: [RecordID], guide: LinkedGuide, page: PagePath, strings: Strings)
        -> [RecordCardView]
    {
        ids.compactMap { guide.record($0, in: page.language) }
            .map { RecordCardView($0, guide: guide, page: page, strings: strings) }
    }

    private static func date(of record: Record, today: CalendarDate, zone: String, strings: Strings)
        -> DateView?
    {
        switch record {
        case .event(let event):
            event.nextSession(on: today).map { DateView($0.starts.onClocks(of: zone).date, strings: strings) }
        case .webinar(let webinar) where webinar.starts != nil:
            webinar.starts.map { DateView($0.onClocks(of: zone).date, strings: strings) }
        default: record.header.publishDate.map { DateView($0, strings: strings) }
        }
    }

    private static func towns(of record: Record) -> String? {
        guard case .agency(let agency) = record else { return nil }
        var towns: [String] = []
        for town in agency.locations.compactMap({ $0.address?.city ?? $0.town }) where !towns.contains(town) {
            towns.append(town)
        }
        return towns.isEmpty ? nil : towns.joined(separator: " · ")
    }
}
