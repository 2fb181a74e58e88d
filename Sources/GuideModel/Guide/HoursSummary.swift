/// Opening hours as people read them: days with the same times together, then the days of the month,
/// then the seasons, then what is different on coming dates.
public struct HoursSummary: Hashable, Sendable {
    /// The hours of the whole year, when there are lines without a season.
    public let year: Part?
    /// The hours of each season, in the order of the year.
    public let seasons: [Part]
    /// The exceptions that are not over and begin within the days asked for, by date.
    public let exceptions: [OpeningHours.Exception]

    /// The hours of the year or of a season.
    public struct Part: Hashable, Sendable {
        /// The season; the whole year when nothing.
        public let season: OpeningHours.Season?
        /// All seven weekdays, those with the same times in one row, by their first day, closed ones last;
        /// empty when only days of the month are open.
        public let week: [WeekRow]
        /// The days of the month that differ from the week.
        public let month: [MonthRow]
    }

    /// Weekdays with the same times.
    public struct WeekRow: Hashable, Sendable {
        /// The days in order.
        public let days: [Weekday]
        /// What happens on them.
        public let times: OpeningHours.DayTimes

        /// The days as runs: Monday to Friday is one run, two neighbours are two.
        public var runs: [ClosedRange<Weekday>] {
            var runs: [[Weekday]] = []
            for day in days {
                if let last = runs.last?.last, day.index == last.index + 1 {
                    runs[runs.count - 1].append(day)
                } else {
                    runs.append([day])
                }
            }
            return runs.flatMap { run -> [ClosedRange<Weekday>] in
                guard run.count > 2, let first = run.first, let last = run.last else {
                    return run.map { $0...$0 }
                }
                return [first...last]
            }
        }
    }

    /// Weekdays of the month.
    public struct MonthRow: Hashable, Sendable {
        /// Which of its kind in the month, the last at the end.
        public let ordinals: [OpeningHours.Ordinal]
        /// The day.
        public let weekday: Weekday
        /// What happens on it.
        public let times: OpeningHours.DayTimes
    }
}

extension OpeningHours {
    /// The hours as people read them on a day, with the exceptions of the days to come.
    public func summary(on today: CalendarDate, daysAhead: Int = 90) -> HoursSummary {
        let last = today.adding(days: daysAhead)
        let seasons = Set(rules.compactMap(\.season)).sorted { ($0.from, $0.to) < ($1.from, $1.to) }
        return HoursSummary(
            year: rules.contains { $0.season == nil } ? part(of: nil) : nil,
            seasons: seasons.map { part(of: $0) },
            exceptions: exceptions.filter { $0.to >= today && $0.from <= last }
        )
    }

    private func part(of season: Season?) -> HoursSummary.Part {
        HoursSummary.Part(season: season, week: week(of: season), month: month(of: season))
    }

    /// The week of a season is filled up with the lines of the year, as computing does it.
    private func week(of season: Season?) -> [HoursSummary.WeekRow] {
        guard rules.contains(where: { $0.isWeekly && $0.season == season }) else { return [] }
        var rows: [(days: [Weekday], times: DayTimes)] = []
        for day in Weekday.allCases {
            let line = weekly(day, season) ?? weekly(day, nil)
            let times = line?.times ?? .closed
            if let row = rows.firstIndex(where: { $0.times == times }) {
                rows[row].days.append(day)
            } else {
                rows.append(([day], times))
            }
        }
        // When it is open is read first.
        let ordered = rows.filter { $0.times != .closed } + rows.filter { $0.times == .closed }
        return ordered.map { HoursSummary.WeekRow(days: $0.days, times: $0.times) }
    }

    private func weekly(_ day: Weekday, _ season: Season?) -> Rule? {
        rules.first { rule in
            guard rule.season == season, case .weekdays(let days) = rule.days else { return false }
            return days.contains(day)
        }
    }

    private func month(of season: Season?) -> [HoursSummary.MonthRow] {
        let rows = rules.compactMap { rule -> HoursSummary.MonthRow? in
            guard rule.season == season, case .ofMonth(let weekday, let ordinals) = rule.days else {
                return nil
            }
            return HoursSummary.MonthRow(ordinals: ordinals.sorted(), weekday: weekday, times: rule.times)
        }
        return rows.sorted {
            ($0.weekday, $0.ordinals.first ?? .last) < ($1.weekday, $1.ordinals.first ?? .last)
        }
    }
}

extension OpeningHours.Rule {
    fileprivate var isWeekly: Bool { if case .weekdays = days { true } else { false } }
}

extension OpeningHours.Ordinal: Comparable {
    /// Orders by number, the last at the end.
    public static func < (left: Self, right: Self) -> Bool { left.order < right.order }

    private var order: Int {
        switch self {
        case .nth(let number): number
        case .last: .max
        }
    }
}
