extension OpeningHours {
    /// What happens on a weekday; closed where other days have a line, nothing where no weekday has one.
    func times(of day: Weekday, _ season: Season?) -> DayTimes? {
        let weekly = rules.filter { rule in
            if case .weekdays = rule.days { return rule.season == season }
            return false
        }
        if weekly.isEmpty { return nil }
        let line = weekly.first { rule in
            if case .weekdays(let days) = rule.days { return days.contains(day) }
            return false
        }
        return line?.times ?? (season == nil ? .closed : nil)
    }

    /// What happens on days of the month.
    func monthly(_ season: Season?) -> [MonthDayName: DayTimes] {
        var days: [MonthDayName: DayTimes] = [:]
        for rule in rules where rule.season == season {
            guard case .ofMonth(let weekday, let ordinals) = rule.days else { continue }
            for ordinal in ordinals { days[MonthDayName(ordinal: ordinal, weekday: weekday)] = rule.times }
        }
        return days
    }

    /// The hours of an ordinary week on one line: `Mon-Fri 9:00-17:00, Sat 9:00-12:00`.
    package var writtenShort: String {
        var rows: [(days: [Weekday], times: String)] = []
        for day in Weekday.allCases {
            guard let times = times(of: day, nil), times != .closed else { continue }
            if let index = rows.firstIndex(where: { $0.times == times.written }) {
                rows[index].days.append(day)
            } else {
                rows.append(([day], times.written))
            }
        }
        let month = monthly(nil).sorted {
            ($0.key.weekday, $0.key.ordinal) < ($1.key.weekday, $1.key.ordinal)
        }
        let parts =
            rows.map {
                ($0.days.count == 7 ? "every day" : Weekday.words(for: $0.days, short: true)) + " " + $0.times
            }
            + month.map { "\($0.key.words) \($0.value.written)" }
            + (rules.contains { $0.season != nil } ? ["other hours in parts of the year"] : [])
            + (exceptions.isEmpty ? [] : ["\(exceptions.count) other dates"])
        return parts.isEmpty ? "closed" : parts.joined(separator: ", ")
    }

    /// One weekday of its kind in a month.
    struct MonthDayName: Hashable {
        let ordinal: Ordinal
        let weekday: Weekday

        /// `2nd Thursday`.
        var words: String {
            let name = weekday.rawValue.prefix(1).uppercased() + weekday.rawValue.dropFirst()
            let endings = [1: "1st", 2: "2nd", 3: "3rd"]
            return switch ordinal {
            case .nth(let number): "\(endings[number] ?? "\(number)th") \(name)"
            case .last: "last \(name)"
            }
        }
    }
}

extension OpeningHours.DayTimes {
    /// The times as the content format writes them.
    package var written: String {
        switch self {
        case .closed: "closed"
        case .byAppointment: "by appointment"
        case .callFirst: "call first"
        case .open(let spans): spans.map(\.written).joined(separator: ", ")
        }
    }
}

extension OpeningHours.TimeSpan {
    fileprivate var written: String {
        self == .wholeDay ? "24 hours" : "\(Self.clock(start))-\(Self.clock(end > 1440 ? end - 1440 : end))"
    }

    private static func clock(_ minutes: Int) -> String {
        "\(minutes / 60):\(minutes % 60 < 10 ? "0" : "")\(minutes % 60)"
    }
}

extension OpeningHours.Season {
    /// `06-15 to 08-31`.
    var words: String { "\(from.words) to \(to.words)" }
}

extension OpeningHours.MonthDay {
    fileprivate var words: String {
        "\(month < 10 ? "0" : "")\(month)-\(day < 10 ? "0" : "")\(day)"
    }
}

extension OpeningHours.Exception {
    /// The first day, and the last where there are several.
    var days: String { from == to ? "\(from)" : "\(from) to \(to)" }

    /// What happens, and why.
    var words: String { note.map { "\(times.written) (\($0))" } ?? times.written }
}

extension Weekday {
    /// Days in words: `Monday`, `Mon-Fri`, `Mon, Wed`.
    static func words(for days: [Weekday], short: Bool = false) -> String {
        if days.count == 1, !short, let day = days.first {
            return day.rawValue.prefix(1).uppercased() + day.rawValue.dropFirst()
        }
        return HoursSummary.WeekRow(days: days, times: .closed).runs.map { run in
            run.lowerBound == run.upperBound
                ? run.lowerBound.abbreviation
                : "\(run.lowerBound.abbreviation)-\(run.upperBound.abbreviation)"
        }.joined(separator: ", ")
    }
}
