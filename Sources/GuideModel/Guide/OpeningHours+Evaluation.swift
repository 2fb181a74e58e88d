extension OpeningHours {
    /// What the rules say of a date; nothing when there are only exceptions and none is for it.
    ///
    /// A night's span belongs to the day it starts on: what runs into this date from the day before is not in it.
    public func times(on date: CalendarDate) -> DayTimes? {
        if let exception = exceptions.first(where: { $0.from <= date && date <= $0.to }) {
            return exception.times
        }
        if rules.isEmpty { return nil }
        let applying = rules.filter { $0.applies(to: date) }
        let strongest = applying.map(\.rank).max()
        return applying.first { $0.rank == strongest }?.times ?? .closed
    }

    /// The spans that start on a date, in order; empty when it is closed or not known.
    public func spans(on date: CalendarDate) -> [TimeSpan] {
        guard case .open(let spans) = times(on: date) else { return [] }
        return spans
    }

    /// Whether the place is open at a moment, by the clock on its wall.
    public func state(at date: CalendarDate, minutes: Int) -> OpeningState {
        let now = WallClock(date: date, minutes: minutes)
        if let end = end(ofSpanAround: now) { return .open(until: untilClosed(from: end, now: now)) }
        return switch times(on: now.date) {
        case nil: .unknown
        case .byAppointment: .byAppointment
        case .callFirst: .callFirst
        case .closed, .open: .closed(next: nextOpening(after: now))
        }
    }

    /// How many days ahead the next opening is looked for.
    static let horizon = 60
}

extension OpeningHours {
    /// The latest end of a span that holds the moment, of its own day or of the night before.
    private func end(ofSpanAround moment: WallClock) -> WallClock? {
        let evening = moment.date.adding(days: -1)
        let ends =
            spans(on: moment.date).filter { $0.start <= moment.minutes && moment.minutes < $0.end }
            .map { WallClock(date: moment.date, minutes: $0.end) }
            + spans(on: evening).filter { moment.minutes + 1440 < $0.end }
            .map { WallClock(date: evening, minutes: $0.end) }
        return ends.max()
    }

    /// Follows spans that go on where the last one ends, such as a night after an evening; nothing after a week of them.
    private func untilClosed(from end: WallClock, now: WallClock) -> WallClock? {
        var end = end
        let limit = WallClock(date: now.date.adding(days: 8), minutes: 0)
        while let later = self.end(ofSpanAround: end) {
            end = later
            if end > limit { return nil }
        }
        return end
    }

    private func nextOpening(after now: WallClock) -> WallClock? {
        for days in 0...Self.horizon {
            let date = now.date.adding(days: days)
            let start = spans(on: date).first { days > 0 || $0.start > now.minutes }?.start
            if let start { return WallClock(date: date, minutes: start) }
        }
        return nil
    }
}

extension OpeningHours.Rule {
    /// Whether the rule speaks of a date.
    func applies(to date: CalendarDate) -> Bool {
        let day = OpeningHours.MonthDay(month: date.month, day: date.day)
        guard season?.contains(day) != false else { return false }
        switch days {
        case .weekdays(let weekdays):
            return weekdays.contains(date.weekday)
        case .ofMonth(let weekday, let ordinals):
            let isLast = date.isLastOfItsWeekday && ordinals.contains(.last)
            return weekday == date.weekday && (isLast || ordinals.contains(.nth(date.weekdayOrdinal)))
        }
    }

    /// How specific the rule is: an n-th weekday before a weekday, of either a season's before the year's.
    var rank: Int {
        let isOfMonth = if case .ofMonth = days { true } else { false }
        return (isOfMonth ? 2 : 0) + (season == nil ? 0 : 1)
    }
}
