/// A week, with its n-th weekdays of the month, as a front matter writes it.
struct HSDSWeek: Hashable {
    private var times: [HSDSSchedule.Day: [HSDSSchedule.Times]] = [:]

    /// Puts the rows together; nothing when two of them contradict each other.
    init?(_ schedules: [HSDSSchedule]) {
        for schedule in schedules {
            for day in schedule.weeklyDays where !(times[day] ?? []).contains(schedule.times) {
                times[day, default: []].append(schedule.times)
            }
        }
        for (day, own) in times {
            guard Self.text(own) != nil else { return nil }
            times[day] = own.sorted { Self.start($0) < Self.start($1) }
        }
    }

    /// Whether it is closed on every day.
    var isEmpty: Bool { times.isEmpty }

    /// The hours.
    var value: FrontMatterValue {
        let weekly = (0...6).compactMap { day in times[.init(ordinal: 0, day: day)].map { (day, $0) } }
        let isAlways = weekly.count == 7 && weekly.allSatisfy { $0.1 == [.span(0, 1440)] } && times.count == 7
        if isAlways { return .text("24/7") }
        if times.count == 7, weekly.count == 7, weekly.allSatisfy({ $0.1 == weekly[0].1 }),
            case .word(let word) = weekly[0].1[0], word != "closed"
        {
            return .text(word)
        }
        var entries: [FrontMatterValue.Entry] = []
        var order: [[HSDSSchedule.Times]] = []
        for (_, own) in weekly where !order.contains(own) { order.append(own) }
        for own in order {
            let days = weekly.filter { $0.1 == own }.map { HSDSSchedule.Day(ordinal: 0, day: $0.0) }
            entries.append(.init(Self.name(of: days), .text(Self.text(own) ?? "")))
        }
        for day in 0...6 {
            let ordinals = times.keys.filter { $0.day == day && $0.ordinal != 0 }
            var done: Set<Int> = []
            for key in ordinals.sorted(by: { Self.rank($0) < Self.rank($1) })
            where done.insert(key.ordinal).inserted {
                let same = ordinals.filter { times[$0] == times[key] }
                done.formUnion(same.map(\.ordinal))
                entries.append(.init(Self.name(of: Array(same)), .text(Self.text(times[key] ?? []) ?? "")))
            }
        }
        return .map(entries)
    }

    /// `Mon-Wed, Fri` or `1st & 3rd Tue`.
    static func name(of days: [HSDSSchedule.Day]) -> String {
        let sorted = days.sorted { (rank($0), $0.day) < (rank($1), $1.day) }
        if let first = sorted.first, first.ordinal != 0 {
            let words = sorted.map { ordinalNames[$0.ordinal] ?? "last" }
            return words.joined(separator: " & ") + " " + HSDSDays.names[first.day]
        }
        let plain = sorted.map(\.day)
        var parts: [String] = []
        var index = 0
        while index < plain.count {
            var end = index
            while end + 1 < plain.count, plain[end + 1] == plain[end] + 1 { end += 1 }
            if end - index >= 2 {
                parts.append(HSDSDays.names[plain[index]] + "-" + HSDSDays.names[plain[end]])
            } else {
                parts += plain[index...end].map { HSDSDays.names[$0] }
            }
            index = end + 1
        }
        return parts.joined(separator: ", ")
    }

    /// The times of one day; nothing when they overlap or a word stands beside a span.
    static func text(_ times: [HSDSSchedule.Times]) -> String? {
        if times.count == 1, case .word(let word) = times[0] { return word }
        let sorted = times.sorted { start($0) < start($1) }
        var last = -1
        var parts: [String] = []
        for time in sorted {
            guard case .span(let from, let to) = time, from > last else { return nil }
            last = to < from ? to + 1440 : to
            // A night's end has two digits: `2:00` could be the afternoon's.
            let end = (to < from && to < 600 ? "0" : "") + HSDSClock.written(to)
            parts.append(from == 0 && to == 1440 ? "24 hours" : HSDSClock.written(from) + "-" + end)
        }
        return parts.isEmpty ? nil : parts.joined(separator: ", ")
    }

    private static func start(_ times: HSDSSchedule.Times) -> Int {
        if case .span(let from, _) = times { from } else { -1 }
    }

    private static func rank(_ day: HSDSSchedule.Day) -> Int { day.ordinal < 0 ? 9 : day.ordinal }

    private static let ordinalNames = [1: "1st", 2: "2nd", 3: "3rd", 4: "4th", 5: "5th", -1: "last"]
}

/// Weeks of parts of the year, put back together from the dates between which they hold.
///
/// A directory gives dates of one year or two; that a summer comes again is known only where two years agree.
struct HSDSSeasons {
    /// The week of the rest of the year.
    private(set) var hours: FrontMatterValue?
    /// The parts of the year that differ.
    private(set) var seasons: [FrontMatterValue] = []

    /// Nothing when the dates tell no year that comes again.
    init?(_ schedules: [HSDSSchedule]) {
        var periods: [(from: CalendarDate, to: CalendarDate, rows: [HSDSSchedule])] = []
        for schedule in schedules {
            guard let from = schedule.from, let to = schedule.to, from <= to else { return nil }
            if let index = periods.firstIndex(where: { $0.from == from && $0.to == to }) {
                periods[index].rows.append(schedule)
            } else {
                periods.append((from, to, [schedule]))
            }
        }
        periods.sort { $0.from < $1.from }
        guard let first = periods.first, let last = periods.last else { return nil }
        for (left, right) in zip(periods, periods.dropFirst()) where right.from <= left.to { return nil }
        guard last.to.dayNumber - first.from.dayNumber >= 365 else { return nil }
        var weeks: [(from: CalendarDate, to: CalendarDate, week: HSDSWeek)] = []
        for period in periods {
            guard let week = HSDSWeek(period.rows) else { return nil }
            weeks.append((period.from, period.to, week))
        }
        weeks = Self.withGaps(weeks)
        guard let base = Self.longest(weeks) else { return nil }
        hours = base.isEmpty ? nil : base.value
        var seen: Set<String> = []
        for (index, part) in weeks.enumerated() where part.week != base {
            // What the first and last day of the dates cut off is told whole by another year.
            let isCut = weeks.indices.contains { other in
                guard other != index, weeks[other].week == part.week else { return false }
                let sameStart = weeks[other].from.monthDay == part.from.monthDay
                let sameEnd = weeks[other].to.monthDay == part.to.monthDay
                return (index == weeks.count - 1 && sameStart && !sameEnd)
                    || (index == 0 && sameEnd && !sameStart)
            }
            if isCut { continue }
            let (from, to) = (part.from.monthDay, part.to.monthDay)
            guard seen.insert("\(from) \(to)").inserted else { continue }
            seasons.append(Self.season(from, to, part.week.isEmpty ? Self.closed : part.week.value))
        }
    }

    private static let closed = FrontMatterValue.map([.init("Mon-Sun", .text("closed"))])

    /// Dates between two periods for which nothing is said are closed.
    private static func withGaps(_ weeks: [(from: CalendarDate, to: CalendarDate, week: HSDSWeek)]) -> [(
        from: CalendarDate, to: CalendarDate, week: HSDSWeek
    )] {
        var result: [(from: CalendarDate, to: CalendarDate, week: HSDSWeek)] = []
        for part in weeks {
            if let last = result.last, last.to.adding(days: 1) < part.from, let none = HSDSWeek([]) {
                result.append((last.to.adding(days: 1), part.from.adding(days: -1), none))
            }
            result.append(part)
        }
        return result
    }

    private static func longest(_ weeks: [(from: CalendarDate, to: CalendarDate, week: HSDSWeek)])
        -> HSDSWeek?
    {
        var days: [(week: HSDSWeek, days: Int)] = []
        for part in weeks {
            let length = part.to.dayNumber - part.from.dayNumber + 1
            if let index = days.firstIndex(where: { $0.week == part.week }) {
                days[index].days += length
            } else {
                days.append((part.week, length))
            }
        }
        return days.max { $0.days < $1.days }?.week
    }

    /// A season as a front matter writes it.
    static func season(
        _ from: OpeningHours.MonthDay,
        _ to: OpeningHours.MonthDay,
        _ hours: FrontMatterValue
    ) -> FrontMatterValue {
        .map([.init("from", .text(monthDay(from))), .init("to", .text(monthDay(to))), .init("hours", hours)])
    }

    /// `07-04`.
    static func monthDay(_ day: OpeningHours.MonthDay) -> String {
        let two = { (number: Int) in number < 10 ? "0\(number)" : "\(number)" }
        return two(day.month) + "-" + two(day.day)
    }
}

extension CalendarDate {
    /// The day of any year.
    fileprivate var monthDay: OpeningHours.MonthDay { .init(month: month, day: day) }
}
