import GuideModel

/// A time zone as calendars carry it with them: when its clocks change, by rule where there is one.
struct CalendarZone: Sendable {
    /// What begins a date's line: `;TZID=America/New_York`, or nothing for UTC.
    let parameter: String
    /// The description of the zone; empty for UTC.
    let text: CalendarText
    /// The clocks.
    let clock: GuideClock

    /// The zone of a guide, described from the year of the earliest moment that calendars name.
    init(_ name: String, from first: Int, through last: Int) {
        clock = GuideClock(name)
        guard name != "UTC" else {
            parameter = ""
            text = CalendarText()
            return
        }
        parameter = ";TZID=\(name)"
        let start =
            CalendarDate(year: min(max(first, 1970), 9000), month: 1, day: 1) ?? CalendarDate(dayNumber: 0)
        let changes = clock.changes(from: start.year, through: max(start.year, last) + 10)
        var text = CalendarText()
        text.add("BEGIN:VTIMEZONE")
        text.add("TZID:\(name)")
        // Up to the first change the zone is what it was when the first year began.
        let before = changes.first?.before ?? clock.offset(start, minutes: 0) * 60
        Self.add(Self.standard, at: "\(start.compact)T000000", before, before, nil, nil, to: &text)
        for group in Self.groups(changes) { Self.add(group, to: &text) }
        text.add("END:VTIMEZONE")
        self.text = text
    }

    /// A moment's line: `DTSTART;TZID=America/New_York:20261126T170000`.
    func line(_ name: String, _ moment: WallClock) -> String {
        "\(name)\(parameter):\(moment.compact)\(parameter.isEmpty ? "Z" : "")"
    }
}

extension CalendarZone {
    private static let standard = "STANDARD"
    private typealias Change = (at: Int, before: Int, after: Int, name: String)

    /// Changes of one kind that fall on the same weekday of the same month every year, at the same hour.
    private struct Group {
        var changes: [Change]
        let rule: String?
    }

    /// One group for each direction where a rule describes all its changes, else every change by itself.
    private static func groups(_ changes: [Change]) -> [Group] {
        let forward = changes.filter { $0.after > $0.before }
        let back = changes.filter { $0.after < $0.before }
        return [forward, back].flatMap { side -> [Group] in
            guard let first = side.first else { return [] }
            let days = side.map(day)
            let years = days.map(\.date.year)
            let isYearly = zip(years, years.dropFirst()).allSatisfy { $1 == $0 + 1 }
            let isSame = zip(side, days).allSatisfy {
                $0.before == first.before && $0.after == first.after && $1.minutes == days[0].minutes
                    && $1.date.month == days[0].date.month && $1.date.weekday == days[0].date.weekday
            }
            if side.count > 5, isYearly, isSame {
                let weekday = days[0].date.weekday.calendarName
                let month = days[0].date.month
                if days.allSatisfy(\.date.isLastOfItsWeekday) {
                    return [Group(changes: side, rule: "FREQ=YEARLY;BYMONTH=\(month);BYDAY=-1\(weekday)")]
                }
                let ordinal = days[0].date.weekdayOrdinal
                if days.allSatisfy({ $0.date.weekdayOrdinal == ordinal }) {
                    return [
                        Group(changes: side, rule: "FREQ=YEARLY;BYMONTH=\(month);BYDAY=\(ordinal)\(weekday)")
                    ]
                }
            }
            return side.map { Group(changes: [$0], rule: nil) }
        }
    }

    /// When a change happens, on the clocks that it puts an end to.
    private static func day(of change: Change) -> WallClock {
        WallClock(date: CalendarDate(dayNumber: 0), minutes: (change.at + change.before) / 60)
    }

    private static func add(_ group: Group, to text: inout CalendarText) {
        guard let first = group.changes.first else { return }
        let kind = first.after > first.before ? "DAYLIGHT" : standard
        add(kind, at: day(of: first).compact, first.before, first.after, first.name, group.rule, to: &text)
    }

    private static func add(
        _ kind: String,
        at start: String,
        _ before: Int,
        _ after: Int,
        _ name: String?,
        _ rule: String?,
        to text: inout CalendarText
    ) {
        text.add("BEGIN:\(kind)")
        text.add("DTSTART:\(start)")
        text.add("TZOFFSETFROM:\(offset(before))")
        text.add("TZOFFSETTO:\(offset(after))")
        text.add("TZNAME", name)
        if let rule { text.add("RRULE:\(rule)") }
        text.add("END:\(kind)")
    }

    private static func offset(_ seconds: Int) -> String {
        let clock = GuideClock.clock(abs(seconds) / 60).replacing(":", with: "")
        return (seconds < 0 ? "-" : "+") + clock
    }
}

extension Weekday {
    /// As calendars write it: `MO`.
    var calendarName: String { rawValue.prefix(2).uppercased() }
}
