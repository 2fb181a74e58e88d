import GuideModel

/// Opening hours.
extension HSDSMaker {
    /// Hours as schedules: one for each span of days that share it, one for each part of the year where seasons differ,
    /// one for each exception, and one for hours that are told in words.
    ///
    /// The standard has no word for days that a rule leaves out; an exception is a schedule of its own days alone, and
    /// one without times says in words what happens then.
    mutating func schedules(
        _ hours: OpeningHours?,
        _ prose: String?,
        of owner: String,
        _ key: (String, String)
    ) -> [HSDSEntity] {
        var rows: [HSDSEntity] = []
        if let hours, agency.status == .active {
            let today = context.guide.today
            for stretch in Self.stretches(of: hours, around: today) {
                for week in stretch.weekly {
                    for (frequency, days) in Self.days(of: week, beside: stretch.monthly) {
                        let rule = Rule(frequency, days, stretch.from, stretch.to)
                        rows += spread(week.times, rule, of: owner, key)
                    }
                }
                for month in stretch.monthly {
                    let rule = Rule("MONTHLY", Self.days(month), stretch.from, stretch.to)
                    rows += spread(month.times, rule, of: owner, key)
                }
            }
            for exception in hours.exceptions where exception.to >= today {
                let rule = Rule(nil, nil, exception.from, exception.to, note: exception.note)
                rows += spread(exception.times, rule, of: owner, key)
            }
        }
        if let prose {
            var row = names.entity(.schedule, "\(owner)/schedules/text")
            row.fields.add(key.0, key.1)
            row.fields.add("description", prose)
            rows.append(row)
        }
        return rows
    }

    /// The seasons of this year and the next that are not over, each from its own first day: rows and their names stay
    /// as they are from one day to the next.
    private static func stretches(of hours: OpeningHours, around today: CalendarDate) -> [OpeningHours
        .Stretch]
    {
        let first = CalendarDate(year: today.year, month: 1, day: 1) ?? today
        let last = CalendarDate(year: today.year + 1, month: 12, day: 31) ?? today.adding(days: 364)
        return hours.stretches(from: first, through: last).filter { ($0.to ?? today) >= today }
    }

    /// When something comes again.
    private struct Rule {
        let frequency: String?
        let days: String?
        let from: CalendarDate?
        let to: CalendarDate?
        let note: String?

        init(
            _ frequency: String?,
            _ days: String?,
            _ from: CalendarDate?,
            _ to: CalendarDate?,
            note: String? = nil
        ) {
            self.frequency = frequency
            self.days = days
            self.from = from
            self.to = to
            self.note = note
        }

        var name: String {
            [frequency, days, from?.description, to?.description].map { $0 ?? "" }.joined(separator: " ")
        }
    }

    private mutating func spread(
        _ times: OpeningHours.DayTimes,
        _ rule: Rule,
        of owner: String,
        _ key: (String, String)
    ) -> [HSDSEntity] {
        switch times {
        case .open(let spans): spans.map { schedule(rule, $0, nil, of: owner, key) }
        case .closed: [schedule(rule, nil, "closed", of: owner, key)]
        case .byAppointment: [schedule(rule, nil, "appointment", of: owner, key)]
        case .callFirst: [schedule(rule, nil, "call", of: owner, key)]
        }
    }

    private mutating func schedule(
        _ rule: Rule,
        _ span: OpeningHours.TimeSpan?,
        _ word: String?,
        of owner: String,
        _ key: (String, String)
    ) -> HSDSEntity {
        let times = span.map { "\($0.start)-\($0.end)" } ?? word ?? ""
        var row = names.entity(.schedule, "\(owner)/schedules/\(rule.name) \(times)")
        row.fields.add(key.0, key.1)
        row.fields.add("valid_from", rule.from?.description)
        row.fields.add("valid_to", rule.to?.description)
        if rule.frequency != nil { row.fields.add("wkst", "MO") }
        row.fields.add("freq", rule.frequency)
        row.fields.add("byday", rule.days)
        row.fields.add("description", word.map { context.strings.text("hours_\($0)") })
        row.fields.add("opens_at", span.map { GuideClock.clock($0.start) + ":00" })
        row.fields.add("closes_at", span.map(Self.closing))
        row.fields.add("notes", rule.note)
        return row
    }

    /// A place that never closes on a day closes in its last second; any other that closes at midnight, at the next
    /// day's beginning.
    private static func closing(_ span: OpeningHours.TimeSpan) -> String {
        span.end - span.start >= 1440 ? "23:59:59" : GuideClock.clock(span.end) + ":00"
    }

    /// The days of a week's rule, by how often they come.
    ///
    /// Rows of the standard hold beside one another: a weekday in whose place something else happens now and then is told
    /// as all others of its month.
    private static func days(
        of week: OpeningHours.Stretch.Week,
        beside monthly: [OpeningHours.Stretch.Month]
    ) -> [(frequency: String, days: String)] {
        let replaced = { (day: Weekday) in monthly.filter { $0.weekday == day }.flatMap(\.ordinals) }
        let whole = week.days.filter { replaced($0).isEmpty }.map(\.calendarName)
        let rest = week.days.filter { !replaced($0).isEmpty }.flatMap { day in
            others(than: replaced(day)).map { "\($0)\(day.calendarName)" }
        }
        return [("WEEKLY", whole), ("MONTHLY", rest)].filter { !$0.1.isEmpty }.map {
            ($0.0, $0.1.joined(separator: ","))
        }
    }

    /// The ordinals that are left when some are taken away; beside the last, the last but one is the third or the fourth.
    private static func others(than taken: [OpeningHours.Ordinal]) -> [Int] {
        let numbers = (1...5).filter { !taken.contains(.nth($0)) }
        guard taken.contains(.last) else { return numbers }
        let early = numbers.filter { $0 <= 3 }
        return early.contains(3) && numbers.contains(4) ? early + [-2] : early
    }

    private static func days(_ month: OpeningHours.Stretch.Month) -> String {
        month.ordinals.map { ordinal in
            switch ordinal {
            case .nth(let number): "\(number)\(month.weekday.calendarName)"
            case .last: "-1\(month.weekday.calendarName)"
            }
        }.joined(separator: ",")
    }
}
