import GuideModel

/// One part of an event.
struct SessionView: TemplateView {
    /// The id that links lead to.
    let id: String
    /// Its title, or the event's where it has none of its own.
    let title: TextView
    /// When it is, without the day when it begins and ends on one.
    let time: String
    /// When it begins, as ISO 8601 writes it.
    let iso: String
    /// The day it ends on, where that is another than it begins on.
    let lastDay: String?
    /// Whether it is past.
    let isOver: Bool
    /// What the place is called.
    let place: TextView?
    /// Where that is.
    let address: AddressView?
    /// Where it is online, as a link.
    let onlineLink: String?
    /// Where it is online, in words.
    let online: TextView?
    /// How to sign up.
    let registration: RegistrationView?
    /// Who speaks.
    let presenters: [PersonView]
    /// Agencies that run it.
    let agencies: [LinkView]
    /// What it is about.
    let summary: TextView?
    /// A calendar with this session alone, for one of several that is still to come.
    let calendar: String?

    private var hasFacts: Bool {
        let hasPlace = place != nil || address != nil || onlineLink != nil || online != nil
        return hasPlace || registration != nil || !agencies.isEmpty
    }

    static let shape = ViewShape<SessionView>([
        .text("id") { $0.id },
        .view("title", TextView.self) { $0.title },
        .text("time") { $0.time },
        .text("iso") { $0.iso },
        .text("last_day") { $0.lastDay },
        .flag("is_over") { $0.isOver },
        .view("place", TextView.self) { $0.place },
        .view("address", AddressView.self) { $0.address },
        .text("online_link") { $0.onlineLink },
        .view("online", TextView.self) { $0.online },
        .view("registration", RegistrationView.self) { $0.registration },
        .list("presenters", PersonView.self) { $0.presenters },
        .list("agencies", LinkView.self) { $0.agencies },
        .view("summary", TextView.self) { $0.summary },
        .text("calendar") { $0.calendar },
        .flag("has_facts") { $0.hasFacts },
    ])
}

extension SessionView {
    /// Shows a session of an event.
    init(_ timed: TimedSession, of event: Event, guide: LinkedGuide, page: PagePath, strings: Strings) {
        let session = timed.session
        let text = RecordText(event.header, page: page.language, main: guide.settings.language)
        let key = "sessions[\(timed.number)]"
        id = PageAnchors.session(timed.number + 1)
        title = text(session.title, "\(key).title") ?? text.title(of: event.header)
        time = Self.time(timed, strings: strings)
        iso = timed.start.description
        lastDay = timed.end.flatMap { $0.date > timed.start.date ? $0.date.description : nil }
        isOver = session.isOver(on: guide.today)
        place = text(session.place?.name, "\(key).place.name")
        address = session.place?.address.flatMap { AddressView($0) }
        let isLink = session.online.map { $0.lowercased().hasPrefix("http") } ?? false
        onlineLink = isLink ? session.online : nil
        online = isLink ? nil : text(session.online, "\(key).online")
        registration = session.registration.map {
            RegistrationView(
                $0,
                isOver: session.isOver(on: guide.today),
                today: guide.today,
                strings: strings
            )
        }
        presenters = PersonView.list(
            session.presenters,
            key: "\(key).presenters",
            text: text,
            guide: guide,
            page: page
        )
        agencies = session.agencies.compactMap {
            LinkView(RecordID(.agency, $0.value.slug), guide: guide, page: page)
        }
        summary = text(session.summary, "\(key).summary")
        let isAlone = event.sessions.count < 2
        calendar =
            !guide.settings.exports.calendars || isOver || isAlone
            ? nil : page.link(to: CalendarNames.file(of: event.id, session: timed.number))
    }

    private static func time(_ timed: TimedSession, strings: Strings) -> String {
        guard let end = timed.end, end != timed.start else { return strings.time(timed.start.minutes) }
        if end.date == timed.start.date {
            return strings.times(from: timed.start.minutes, to: end.minutes)
        }
        return strings.text(
            "time_range",
            ["from": strings.time(timed.start.minutes), "to": strings.moment(end)]
        )
    }
}

/// How to sign up for a session.
struct RegistrationView: TemplateView {
    /// Where; nothing when it is too late.
    let link: String?
    /// Until when, or that it is too late.
    let deadline: String?
    /// For how many people there is room.
    let capacity: String?

    /// What there is to say of a registration on a day.
    init(_ registration: Registration, isOver: Bool, today: CalendarDate, strings: Strings) {
        let isLate = isOver || (registration.deadline.map { $0 < today } ?? false)
        link = isLate ? nil : registration.url?.description
        deadline = registration.deadline.map { day in
            let time = registration.deadlineMinutes.map { strings.time($0) }
            let date = strings.dateWithWeekday(day)
            let until = time.map { strings.text("date_and_time", ["date": date, "time": $0]) } ?? date
            return strings.text(isLate ? "registration_closed" : "register_by", ["date": until])
        }
        capacity = registration.capacity.map { strings.count("room_for", $0) }
    }

    static let shape = ViewShape<RegistrationView>([
        .text("link") { $0.link },
        .text("deadline") { $0.deadline },
        .text("capacity") { $0.capacity },
    ])
}
