import GuideModel

/// An event's page: what it is, its sessions by day and slot, whom to ask, how to take part.
struct EventView: TemplateView {
    /// Its title, summary, topics and dimensions.
    let head: RecordHeadView
    /// What kind of event it is, as a word.
    let format: String?
    /// Whether all of it is past.
    let isOver: Bool
    /// A sentence that says so.
    let overNotice: String?
    /// When the first of its sessions to come, or its last one, begins.
    let next: DateView?
    /// The words before that date.
    let nextLabel: String?
    /// Its sessions by day.
    let days: [EventDayView]
    /// Whom to ask.
    let contact: ContactView?
    /// How to take an active part.
    let participation: ContactView?
    /// Agencies that take part in all of it.
    let agencies: [RecordCardView]
    /// What a reader can take along into a calendar.
    let keepsakes: KeepsakesView?
    /// More about it.
    let body: BodyView?
    /// What it is tied to.
    let foot: RecordFootView

    static let shape = ViewShape<EventView>([
        .view("head", RecordHeadView.self) { $0.head },
        .text("format") { $0.format },
        .flag("is_over") { $0.isOver },
        .text("over_notice") { $0.overNotice },
        .view("next", DateView.self) { $0.next },
        .text("next_label") { $0.nextLabel },
        .list("days", EventDayView.self) { $0.days },
        .view("contact", ContactView.self) { $0.contact },
        .view("participation", ContactView.self) { $0.participation },
        .list("agencies", RecordCardView.self) { $0.agencies },
        .view("keepsakes", KeepsakesView.self) { $0.keepsakes },
        .view("body", BodyView.self) { $0.body },
        .view("foot", RecordFootView.self) { $0.foot },
    ])
}

extension EventView {
    /// Shows an event with its rendered body.
    init(_ event: Event, body html: HTML, guide: LinkedGuide, page: PagePath, strings: Strings) {
        let text = RecordText(event.header, page: page.language, main: guide.settings.language)
        let zone = guide.settings.timeZone
        head = RecordHeadView(event.header, guide: guide, page: page, strings: strings)
        format = event.format.map { strings.text("event_\($0.rawValue)") }
        let over = event.isOver(on: guide.today)
        isOver = over
        overNotice = over ? strings.text("event_is_over") : nil
        let session = event.nextSession(on: guide.today)
        next = session.map { DateView(from: $0.starts, to: $0.ends, timeZone: zone, strings: strings) }
        nextLabel = session.map { _ in strings.text(over ? "took_place" : Self.nextLabel(event)) }
        days = EventDayView.days(of: event, guide: guide, page: page, strings: strings)
        contact = event.contact.map {
            ContactView($0, key: "contact", text: text, page: page, timeZone: zone)
        }
        participation = event.callForParticipation.map {
            ContactView($0, key: "call_for_participation", text: text, page: page, timeZone: zone)
        }
        let shown = event.agencies.map { RecordID(.agency, $0.value.slug) }
        agencies = RecordCardView.list(shown, guide: guide, page: page, strings: strings)
        keepsakes = KeepsakesView(event.id, isOver: over, guide: guide, page: page)
        body = BodyView(html, of: event.header, guide: guide, page: page)
        let running = event.sessions.flatMap { $0.agencies + $0.presenters.compactMap(\.agency) }
        foot = RecordFootView(
            event.id,
            leavingOut: Set(shown + running.map { RecordID(.agency, $0.value.slug) }),
            provenance: ProvenanceView(event, guide: guide, strings: strings),
            guide: guide,
            page: page,
            strings: strings
        )
    }

    private static func nextLabel(_ event: Event) -> String {
        event.sessions.count > 1 ? "next_session" : "takes_place"
    }
}
