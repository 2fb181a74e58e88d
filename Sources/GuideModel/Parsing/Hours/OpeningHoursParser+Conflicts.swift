extension OpeningHoursParser {
    /// Reports each line that says again what a line of the same rank says, once.
    mutating func reportConflicts() {
        for (index, line) in lines.enumerated() {
            guard let other = lines[..<index].first(where: { $0.meeting(line) != nil }),
                let meeting = other.meeting(line)
            else { continue }
            if other.map == line.map, other.key.text == line.key.text { continue }
            let name = other.key.text == line.key.text ? "an earlier line" : "`\(other.key.text)`"
            let message = "`\(line.key.text)` and \(name) both say when it is open on \(meeting.words)"
            let place = Diagnostic.Place(file: .content(other.key.file), span: other.key.span)
            diagnostics.append(
                Diagnostic(
                    .hoursTwoLines,
                    .error,
                    message,
                    file: .content(line.key.file),
                    span: line.key.span,
                    notes: [
                        Diagnostic.Note("the other line is here", at: place),
                        Diagnostic.Note(
                            "several spans of one day go on one line: `Mon: 9:00-12:00, 13:00-17:00`"
                        ),
                    ]
                )
            )
        }
    }
}

/// A day for which two lines of one rank speak.
struct RuleMeeting {
    /// The first such weekday.
    let weekday: Weekday
    /// Whether they only meet in some months, as a fourth and a last Thursday do.
    let isSometimes: Bool
    /// Whether they only meet in a part of the year.
    let isSeasonal: Bool

    /// The day in words: "Thursdays".
    var words: String {
        let day = weekday.rawValue.capitalizedFirst
        if isSometimes { return "a \(day), in months where the two are the same day" }
        return day + "s" + (isSeasonal ? " of one part of the year" : "")
    }
}

extension OpeningHoursParser.Line {
    /// Where this line and another of the same rank speak of the same day.
    func meeting(_ other: Self) -> RuleMeeting? {
        for one in rules {
            for two in other.rules where (one.season == nil) == (two.season == nil) {
                if let meeting = one.meeting(two) { return meeting }
            }
        }
        return nil
    }
}

extension OpeningHours.Rule {
    fileprivate func meeting(_ other: Self) -> RuleMeeting? {
        switch (days, other.days) {
        case (.weekdays(let one), .weekdays(let two)):
            guard let day = one.intersection(two).min(), sharesDay(with: other, where: { _, _ in true })
            else { return nil }
            return RuleMeeting(weekday: day, isSometimes: false, isSeasonal: season != nil)
        case (.ofMonth(let one, let first), .ofMonth(let two, let second)) where one == two:
            let meets = sharesDay(with: other) { day, length in
                first.contains { $0.matches(day: day, length) }
                    && second.contains { $0.matches(day: day, length) }
            }
            guard meets else { return nil }
            return RuleMeeting(
                weekday: one,
                isSometimes: first.isDisjoint(with: second),
                isSeasonal: season != nil
            )
        default:
            return nil
        }
    }

    /// Whether some day of some year lies in the seasons of both and passes the test of its number and month's length.
    private func sharesDay(with other: Self, where test: (_ day: Int, _ length: Int) -> Bool) -> Bool {
        for month in 1...12 {
            let longest = CalendarDate.days(inMonth: month, of: 2024)
            for length in month == 2 ? 28...29 : longest...longest {
                for day in 1...length {
                    let date = OpeningHours.MonthDay(month: month, day: day)
                    let isInBoth = season?.contains(date) != false && other.season?.contains(date) != false
                    if isInBoth, test(day, length) { return true }
                }
            }
        }
        return false
    }
}

extension OpeningHours.Ordinal {
    fileprivate func matches(day: Int, _ length: Int) -> Bool {
        switch self {
        case .nth(let number): (day + 6) / 7 == number
        case .last: day + 7 > length
        }
    }
}

extension OpeningHours.Season {
    /// Whether a day of any year lies in the season.
    func contains(_ date: OpeningHours.MonthDay) -> Bool {
        from <= to ? from <= date && date <= to : date >= from || date <= to
    }
}
