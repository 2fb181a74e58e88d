import GuideModel

/// The days that calendars of opening hours tell of: from the first of the month on, for as long as a copy is good.
struct OpeningWindow: Sendable {
    /// The first day.
    let first: CalendarDate
    /// The last day; before the first where a copy is good for less than a month.
    let last: CalendarDate

    init(_ guide: LinkedGuide) {
        first = guide.today.adding(days: 1 - guide.today.day)
        let good = guide.settings.staleAfter.after(guide.today)
        // A whole month more or less: the file stays the same for as long.
        last = good.adding(days: -good.day)
    }

    /// Whether an agency has a calendar: a place that is not kept secret is open on one of the days.
    func shows(_ agency: Agency) -> Bool {
        agency.status == .active
            && agency.locations.contains { place in
                !place.isConfidential && place.hours.map { !occurrences(of: $0).isEmpty } ?? false
            }
    }
}

/// Opening hours as spans that come again.
extension OpeningWindow {
    /// A span of a day, the first on which it is, how it comes again, and when it does not.
    struct Occurrence {
        let day: CalendarDate
        let span: OpeningHours.TimeSpan
        var rule: String?
        var until: CalendarDate?
        var leftOut: [CalendarDate] = []
    }

    /// All spans between the calendar's first day and its last, none twice.
    func occurrences(of hours: OpeningHours) -> [Occurrence] {
        guard first <= last else { return [] }
        let exceptions = hours.exceptions.filter { $0.to >= first && $0.from <= last }
        var found: [Occurrence] = []
        for stretch in hours.stretches(from: first, through: last) {
            let from = max(stretch.from ?? first, first)
            let to = min(stretch.to ?? last, last)
            for week in stretch.weekly {
                found += spread(week.times, on: dates(from, to, on: Set(week.days)), weekly(week.days)) {
                    date in
                    exceptions.cover(date) || stretch.monthly.contains { $0.applies(to: date) }
                }
            }
            for (number, month) in stretch.monthly.enumerated() {
                let days = dates(from, to, on: [month.weekday]).filter(month.applies(to:))
                // Of two lines for one date, such as the fourth and the last, the first one counts.
                let earlier = stretch.monthly[..<number]
                found += spread(month.times, on: days, monthly(month)) { date in
                    exceptions.cover(date) || earlier.contains { $0.applies(to: date) }
                }
            }
        }
        return found
            + exceptions.flatMap { exception in
                spread(
                    exception.times,
                    on: dates(max(exception.from, first), min(exception.to, last), on: Set(Weekday.allCases)),
                    "FREQ=DAILY"
                ) { _ in false }
            }
    }

    private func weekly(_ days: [Weekday]) -> String {
        "FREQ=WEEKLY;BYDAY=" + days.map(\.calendarName).joined(separator: ",")
    }

    private func monthly(_ month: OpeningHours.Stretch.Month) -> String {
        let days = month.ordinals.map { ordinal -> String in
            switch ordinal {
            case .nth(let number): "\(number)\(month.weekday.calendarName)"
            case .last: "-1\(month.weekday.calendarName)"
            }
        }
        return "FREQ=MONTHLY;BYDAY=" + days.joined(separator: ",")
    }

    /// The spans of some days as one that comes again, without the days that something else speaks of.
    ///
    /// The first day and the last are days on which it really is: what lies before and after needs no exception.
    private func spread(
        _ times: OpeningHours.DayTimes,
        on days: [CalendarDate],
        _ rule: String,
        isLeftOut: (CalendarDate) -> Bool
    ) -> [Occurrence] {
        guard case .open(let spans) = times else { return [] }
        let kept = days.filter { !isLeftOut($0) }
        guard let first = kept.first, let last = kept.last else { return [] }
        let out = days.filter { $0 > first && $0 < last && isLeftOut($0) }
        return spans.map { span in
            first == last
                ? Occurrence(day: first, span: span)
                : Occurrence(day: first, span: span, rule: rule, until: last, leftOut: out)
        }
    }

    private func dates(_ from: CalendarDate, _ to: CalendarDate, on days: Set<Weekday>) -> [CalendarDate] {
        let starts = days.map { from.dayNumber + ($0.index - from.weekday.index + 7) % 7 }
        let numbers = starts.flatMap { Array(stride(from: $0, through: to.dayNumber, by: 7)) }
        return numbers.sorted().map { CalendarDate(dayNumber: $0) }
    }
}

extension [OpeningHours.Exception] {
    /// Whether one of them speaks of a date.
    fileprivate func cover(_ date: CalendarDate) -> Bool { contains { $0.from <= date && date <= $0.to } }
}
