import GuideModel

/// A day of an event, with its sessions by slot.
struct EventDayView: TemplateView {
    /// The day, with its weekday.
    let title: String
    /// The day as ISO 8601 writes it.
    let iso: String
    /// Whether the day is past.
    let isOver: Bool
    /// Its slots, in the order of time.
    let slots: [EventSlotView]

    static let shape = ViewShape<EventDayView>([
        .text("title") { $0.title },
        .text("iso") { $0.iso },
        .flag("is_over") { $0.isOver },
        .list("slots", EventSlotView.self) { $0.slots },
    ])
}

/// Sessions that a visitor has to choose between, or a single one.
struct EventSlotView: TemplateView {
    /// The sessions, in the order of time.
    let sessions: [SessionView]
    /// A word that they run at the same time; nothing for a single one.
    let parallelNotice: String?

    static let shape = ViewShape<EventSlotView>([
        .list("sessions", SessionView.self) { $0.sessions },
        .text("parallel_notice") { $0.parallelNotice },
        .flag("is_parallel") { $0.parallelNotice != nil },
    ])
}

extension EventDayView {
    /// The days of an event, in the order of time, on the clocks of the guide's time zone.
    static func days(of event: Event, guide: LinkedGuide, page: PagePath, strings: Strings) -> [EventDayView]
    {
        let timed = TimedSession.all(of: event, zone: guide.settings.timeZone)
        var days: [EventDayView] = []
        var rest = timed[...]
        while let first = rest.first {
            let sameDay = rest.prefix { $0.start.date == first.start.date }
            rest = rest.dropFirst(sameDay.count)
            let slots = TimedSession.slots(Array(sameDay)).map { slot in
                EventSlotView(slot, of: event, guide: guide, page: page, strings: strings)
            }
            days.append(
                EventDayView(
                    title: strings.dateWithWeekday(first.start.date),
                    iso: first.start.date.description,
                    isOver: sameDay.allSatisfy { $0.session.isOver(on: guide.today) },
                    slots: slots
                )
            )
        }
        return days
    }
}

extension EventSlotView {
    fileprivate init(
        _ slot: [TimedSession],
        of event: Event,
        guide: LinkedGuide,
        page: PagePath,
        strings: Strings
    ) {
        sessions = slot.map { SessionView($0, of: event, guide: guide, page: page, strings: strings) }
        parallelNotice = slot.count > 1 ? strings.count("parallel_sessions", slot.count) : nil
    }
}

/// A session with its place in the event and its times on the guide's clocks.
struct TimedSession: Sendable {
    /// The session.
    let session: Session
    /// Its place in the event, counted from 0 in the order written.
    let number: Int
    /// When it begins.
    let start: Moment
    /// When it ends.
    let end: Moment?

    /// The sessions of an event by time; of two at one time the one written first comes first.
    static func all(of event: Event, zone: String) -> [TimedSession] {
        let sessions = event.sessions.enumerated().map { number, session in
            TimedSession(
                session: session,
                number: number,
                start: session.starts.onClocks(of: zone),
                end: session.ends?.onClocks(of: zone)
            )
        }
        return sessions.sorted { ($0.first, $0.number) < ($1.first, $1.number) }
    }

    /// The sessions of a day cut into slots: those that overlap, directly or through another, share one.
    static func slots(_ sessions: [TimedSession]) -> [[TimedSession]] {
        var slots: [[TimedSession]] = []
        var slotEnd = Int.min
        for session in sessions {
            if session.first < slotEnd || session.first == slots.last?.last?.first {
                slots[slots.count - 1].append(session)
            } else {
                slots.append([session])
            }
            slotEnd = max(slotEnd, session.last)
        }
        return slots
    }

    /// The first minute, counted from 1970.
    private var first: Int { start.date.dayNumber * 1440 + start.minutes }

    /// The minute after the last; the first one where no end is known.
    private var last: Int { end.map { $0.date.dayNumber * 1440 + $0.minutes } ?? first }
}
