/// Weeks of parts of the year, put back together from the dates between which they hold.
///
/// A directory gives dates of one year or two; that a summer comes again is known only where two years agree.
struct HSDSSeasons {
    /// The week of the rest of the year.
    private(set) var hours: FrontMatterValue?
    /// The parts of the year that differ.
    private(set) var seasons: [FrontMatterValue] = []

    private struct Period {
        let from: CalendarDate
        let to: CalendarDate
        let week: HSDSWeek
    }

    /// Nothing when the dates tell no year that comes again: when they have not begun or end within a year, or two years
    /// differ. What a guide of this program's own has told is known to come again.
    init?(_ schedules: [HSDSSchedule], today: CalendarDate, isOwn: Bool) {
        guard let periods = Self.periods(schedules), let first = periods.first, let last = periods.last,
            first.from <= today, last.to.dayNumber - today.dayNumber >= 364
        else { return nil }
        let told = last.to.dayNumber - first.from.dayNumber
        guard told >= 365, let year = Self.year(Self.withGaps(periods)) else { return nil }
        let weeks = year.map(\.week)
        // Two years that agree in a few days agree in nothing yet.
        guard isOwn || told >= 365 + 28 || Set(weeks).count == 1 else { return nil }
        guard let base = Self.commonest(weeks) else { return nil }
        hours = base.isEmpty ? nil : base.value
        for run in Self.runs(year) where run.week != base {
            let isClosed = run.week.isEmpty && !base.hasMonthDays
            let lines = isClosed ? Self.closed : run.week.differing(from: base).value
            if !lines.isEmpty { seasons.append(Self.season(run.from, run.to, lines)) }
        }
    }

    private static let closed = FrontMatterValue.map([.init("Mon-Sun", .text("closed"))])

    /// The rows by their dates; nothing where they have none, or lie over one another.
    private static func periods(_ schedules: [HSDSSchedule]) -> [Period]? {
        var rows: [(from: CalendarDate, to: CalendarDate, rows: [HSDSSchedule])] = []
        for schedule in schedules {
            guard let from = schedule.from, let to = schedule.to, from <= to else { return nil }
            if let index = rows.firstIndex(where: { $0.from == from && $0.to == to }) {
                rows[index].rows.append(schedule)
            } else {
                rows.append((from, to, [schedule]))
            }
        }
        rows.sort { $0.from < $1.from }
        for (left, right) in zip(rows, rows.dropFirst()) where right.from <= left.to { return nil }
        var periods: [Period] = []
        for row in rows {
            guard let week = HSDSWeek(row.rows) else { return nil }
            periods.append(Period(from: row.from, to: row.to, week: week))
        }
        return periods
    }

    /// Dates between two periods for which nothing is said are closed.
    private static func withGaps(_ periods: [Period]) -> [Period] {
        var result: [Period] = []
        for part in periods {
            if let last = result.last, last.to.adding(days: 1) < part.from, let none = HSDSWeek([]) {
                result.append(
                    Period(from: last.to.adding(days: 1), to: part.from.adding(days: -1), week: none)
                )
            }
            result.append(part)
        }
        return result
    }

    /// The week of each day of a year, from 1 January; nothing where two years differ.
    private static func year(_ periods: [Period]) -> [(day: OpeningHours.MonthDay, week: HSDSWeek)]? {
        var weeks: [OpeningHours.MonthDay: HSDSWeek] = [:]
        for period in periods {
            // Four years hold every day that there is.
            for offset in 0...min(period.to.dayNumber - period.from.dayNumber, 1461) {
                let day = period.from.adding(days: offset).monthDay
                guard weeks[day, default: period.week] == period.week else { return nil }
                weeks[day] = period.week
            }
        }
        // Dates of three years may hold no leap day: it is as the day before.
        let leapDay = OpeningHours.MonthDay(month: 2, day: 29)
        if weeks[leapDay] == nil { weeks[leapDay] = weeks[OpeningHours.MonthDay(month: 2, day: 28)] }
        return weeks.sorted { $0.key < $1.key }.map { ($0.key, $0.value) }
    }

    /// The week that holds on most days; of several the first.
    private static func commonest(_ weeks: [HSDSWeek]) -> HSDSWeek? {
        var counts: [HSDSWeek: Int] = [:]
        for week in weeks { counts[week, default: 0] += 1 }
        let most = counts.values.max()
        return weeks.first { counts[$0] == most }
    }

    /// The parts of the year in each of which one week holds; one that goes on over New Year's Eve is one part.
    private static func runs(_ year: [(day: OpeningHours.MonthDay, week: HSDSWeek)]) -> [(
        from: OpeningHours.MonthDay, to: OpeningHours.MonthDay, week: HSDSWeek
    )] {
        var runs: [(from: OpeningHours.MonthDay, to: OpeningHours.MonthDay, week: HSDSWeek)] = []
        for (day, week) in year {
            if let last = runs.last, last.week == week {
                runs[runs.count - 1].to = day
            } else {
                runs.append((day, day, week))
            }
        }
        if runs.count > 1, let first = runs.first, let last = runs.last, first.week == last.week {
            runs[runs.count - 1].to = first.to
            runs.removeFirst()
        }
        return runs
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
