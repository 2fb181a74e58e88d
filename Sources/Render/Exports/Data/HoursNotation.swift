import GuideModel

/// Opening hours as content writes them, for files that programs and spreadsheets read.
enum HoursNotation {
    /// The lines of a week and a month, each with its days: `Mon-Fri` and `9:00-12:00, 13:00-17:00`.
    static func lines(_ rules: [OpeningHours.Rule]) -> [(days: String, times: String)] {
        rules.map { (days($0.days), times($0.times)) }
    }

    /// All hours of a place on one line; seasons and coming exceptions are named with their dates.
    static func text(_ hours: OpeningHours, today: CalendarDate) -> String {
        let rules = hours.rules.map { rule in
            let season = rule.season.map { "\(monthDay($0.from)) to \(monthDay($0.to)) " } ?? ""
            return "\(season)\(days(rule.days)): \(times(rule.times))"
        }
        let exceptions = hours.exceptions.filter { $0.to >= today }.map { exception in
            let end = exception.to == exception.from ? "" : " to \(exception.to)"
            let note = exception.note.map { " (\($0))" } ?? ""
            return "\(exception.from)\(end): \(times(exception.times))\(note)"
        }
        return (rules + exceptions).joined(separator: "; ")
    }

    /// A season's end as content writes it: `06-30`.
    static func monthDay(_ day: OpeningHours.MonthDay) -> String {
        [day.month, day.day].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: "-")
    }

    /// What happens on a day: `9:00-17:00`, `closed`, `by appointment`.
    static func times(_ times: OpeningHours.DayTimes) -> String {
        switch times {
        case .closed: "closed"
        case .byAppointment: "by appointment"
        case .callFirst: "call first"
        case .open(let spans): spans.map(span).joined(separator: ", ")
        }
    }

    private static func span(_ span: OpeningHours.TimeSpan) -> String {
        if span.end - span.start >= 1440 && span.start == 0 { return "24 hours" }
        let end = span.end == 1440 ? "24:00" : GuideClock.clock(span.end)
        return "\(GuideClock.clock(span.start))-\(end)"
    }

    private static func days(_ days: OpeningHours.Days) -> String {
        switch days {
        case .weekdays(let weekdays): weekdays.sorted().map(\.abbreviation).joined(separator: ", ")
        case .ofMonth(let weekday, let ordinals):
            ordinals.sorted().map(name).joined(separator: " & ") + " \(weekday.abbreviation)"
        }
    }

    private static func name(_ ordinal: OpeningHours.Ordinal) -> String {
        switch ordinal {
        case .last: "last"
        case .nth(1): "1st"
        case .nth(2): "2nd"
        case .nth(3): "3rd"
        case .nth(let number): "\(number)th"
        }
    }
}
