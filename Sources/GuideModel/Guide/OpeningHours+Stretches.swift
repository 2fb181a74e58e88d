/// Opening hours taken apart for formats that know no seasons and no rank of rules.
extension OpeningHours {
    /// A part of the calendar in which the same rules hold from its first day to its last.
    public struct Stretch: Hashable, Sendable {
        /// The first day; nothing when the rules know no seasons and hold for ever.
        public let from: CalendarDate?
        /// The last day, included.
        public let to: CalendarDate?
        /// What happens every week: days with the same times together, by their first day.
        public let weekly: [Week]
        /// What happens on weekdays of the month, in place of what their week says.
        public let monthly: [Month]

        /// Weekdays with the same times.
        public struct Week: Hashable, Sendable {
            /// The days in order.
            public let days: [Weekday]
            /// What happens on them.
            public let times: DayTimes
        }

        /// A weekday of the month.
        public struct Month: Hashable, Sendable {
            /// The day.
            public let weekday: Weekday
            /// Which of its kind in the month, the last at the end.
            public let ordinals: [Ordinal]
            /// What happens on it.
            public let times: DayTimes

            /// Whether it speaks of a date.
            public func applies(to date: CalendarDate) -> Bool {
                guard date.weekday == weekday else { return false }
                return ordinals.contains(.nth(date.weekdayOrdinal))
                    || (date.isLastOfItsWeekday && ordinals.contains(.last))
            }
        }
    }

    /// The rules between two days, in stretches that follow one another; one stretch without ends where no rule has a season.
    public func stretches(from first: CalendarDate, through last: CalendarDate) -> [Stretch] {
        guard !rules.isEmpty else { return [] }
        let seasons = Set(rules.compactMap(\.season))
        if seasons.isEmpty {
            return [Stretch(from: nil, to: nil, weekly: weekly(on: nil), monthly: monthly(on: nil))]
        }
        var starts = [first]
        for year in first.year...max(first.year, last.year) {
            for season in seasons {
                let begin = CalendarDate(beginning: season.from, in: year)
                starts += [begin, CalendarDate(clamping: season.to, in: year).adding(days: 1)]
            }
        }
        let days = Set(starts.filter { $0 >= first && $0 <= last }).sorted()
        let ends = days.dropFirst().map { $0.adding(days: -1) } + [last]
        return zip(days, ends).map {
            Stretch(from: $0, to: $1, weekly: weekly(on: $0), monthly: monthly(on: $0))
        }
    }

    /// The week of the season that a day lies in; without a day, of the whole year. Closed days are left out.
    private func weekly(on day: CalendarDate?) -> [Stretch.Week] {
        var rows: [(days: [Weekday], times: DayTimes)] = []
        for weekday in Weekday.allCases {
            let lines = rules.filter { rule in
                guard case .weekdays(let days) = rule.days, days.contains(weekday) else { return false }
                return rule.holds(on: day)
            }
            guard let times = (lines.first { $0.season != nil } ?? lines.first)?.times, times != .closed
            else {
                continue
            }
            if let row = rows.firstIndex(where: { $0.times == times }) {
                rows[row].days.append(weekday)
            } else {
                rows.append(([weekday], times))
            }
        }
        return rows.map { Stretch.Week(days: $0.days, times: $0.times) }
    }

    /// The days of the month; a season's line takes its days away from the year's.
    private func monthly(on day: CalendarDate?) -> [Stretch.Month] {
        var taken: [Weekday: Set<Ordinal>] = [:]
        var rows: [Stretch.Month] = []
        let lines = rules.filter { $0.holds(on: day) }
        for rule in lines.filter({ $0.season != nil }) + lines.filter({ $0.season == nil }) {
            guard case .ofMonth(let weekday, let ordinals) = rule.days else { continue }
            let free = ordinals.subtracting(taken[weekday] ?? [])
            taken[weekday, default: []].formUnion(ordinals)
            if free.isEmpty { continue }
            rows.append(Stretch.Month(weekday: weekday, ordinals: free.sorted(), times: rule.times))
        }
        return rows
    }
}

extension OpeningHours.Rule {
    fileprivate func holds(on day: CalendarDate?) -> Bool {
        guard let season else { return true }
        return day.map { season.contains(OpeningHours.MonthDay(month: $0.month, day: $0.day)) } ?? false
    }
}

extension CalendarDate {
    /// The day on which a season begins in a year: one from 29 February begins on 1 March where there is none.
    fileprivate init(beginning day: OpeningHours.MonthDay, in year: Int) {
        let clamped = CalendarDate(clamping: day, in: year)
        self = clamped.day < day.day ? clamped.adding(days: 1) : clamped
    }

    /// A day of a year; 29 February becomes the last day of a shorter one.
    fileprivate init(clamping day: OpeningHours.MonthDay, in year: Int) {
        let month = min(max(day.month, 1), 12)
        let last = CalendarDate.days(inMonth: month, of: min(max(year, 1), 9999))
        self = CalendarDate(year: year, month: month, day: min(day.day, last)) ?? CalendarDate(dayNumber: 0)
    }
}
