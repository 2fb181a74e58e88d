import GuideModel

/// Opening hours and words as the page's script reads them: JSON, safe inside an attribute in single quotes.
///
/// `{"zone", "built", "fresh_until", "rules": [{"days": [1 to 7] or "day" and "nth", "season", "times"}],
/// "exceptions": [{"from", "to", "times"}]}`; times are `[[start, end], …]` in minutes or `closed`,
/// `appointment`, `call`. `docs/hours.md` describes it.
enum HoursData {
    /// The rules of a place, with what the script must know of the copy; exceptions that are over are left out.
    static func rules(_ hours: OpeningHours, copy: GuideCopy) -> String {
        // A night that began on the day before the build still runs into it.
        let yesterday = copy.built.adding(days: -1)
        let exceptions = hours.exceptions.filter { $0.to >= yesterday }
        return object([
            ("zone", string(copy.timeZone)),
            ("built", string("\(copy.built)")),
            ("fresh_until", string("\(copy.freshUntil)")),
            ("rules", array(hours.rules.map(rule))),
            ("exceptions", array(exceptions.map(exception))),
        ])
    }

    /// The words in which the script speaks.
    static func phrases(_ strings: Strings) -> String {
        let fields =
            sentences.map { ($0.key, string(strings.text($0.name))) }
            + times.compactMap { name in strings.optionalText(name).map { (name, string($0)) } }
        let days = Weekday.allCases.map { string(strings.shortWeekday($0)) }
        let months = (1...12).map { string(strings.text("month_short_\($0)")) }
        return object(fields + [("days", array(days)), ("months", array(months))])
    }

    /// What the script calls a sentence, and what the theme calls it.
    private static let sentences = [
        (key: "open_until", name: "hours_status_open_until"),
        (key: "open_always", name: "hours_status_open_always"),
        (key: "closed_until", name: "hours_status_closed_until"),
        (key: "closed", name: "hours_status_closed"),
        (key: "appointment", name: "hours_status_appointment"), (key: "call", name: "hours_status_call"),
        (key: "check", name: "hours_status_check"), (key: "unknown", name: "hours_status_unknown"),
        (key: "day_time", name: "hours_day_time"), (key: "date_time", name: "hours_date_time"),
        (key: "month_day_short", name: "hours_month_day_short"),
    ]

    private static let times = [
        "time_am", "time_pm", "time_am_full_hour", "time_pm_full_hour", "time_noon", "time_midnight",
    ]

    private static func rule(_ rule: OpeningHours.Rule) -> String {
        var fields: [(String, String)] = []
        switch rule.days {
        case .weekdays(let days):
            fields.append(("days", array(days.sorted().map { String($0.index + 1) })))
        case .ofMonth(let day, let ordinals):
            fields.append(("day", String(day.index + 1)))
            fields.append(("nth", array(ordinals.sorted().map(ordinal))))
        }
        if let season = rule.season {
            fields.append(("season", array([monthDay(season.from), monthDay(season.to)])))
        }
        return object(fields + [("times", times(rule.times))])
    }

    private static func exception(_ exception: OpeningHours.Exception) -> String {
        object([
            ("from", string("\(exception.from)")), ("to", string("\(exception.to)")),
            ("times", times(exception.times)),
        ])
    }

    private static func ordinal(_ ordinal: OpeningHours.Ordinal) -> String {
        switch ordinal {
        case .nth(let number): String(number)
        case .last: string("last")
        }
    }

    private static func times(_ times: OpeningHours.DayTimes) -> String {
        switch times {
        case .closed: string("closed")
        case .byAppointment: string("appointment")
        case .callFirst: string("call")
        case .open(let spans): array(spans.map { array([String($0.start), String($0.end)]) })
        }
    }

    private static func monthDay(_ day: OpeningHours.MonthDay) -> String {
        string((day.month < 10 ? "0" : "") + "\(day.month)-" + (day.day < 10 ? "0" : "") + "\(day.day)")
    }

    private static func object(_ fields: [(String, String)]) -> String {
        "{" + fields.map { string($0.0) + ":" + $0.1 }.joined(separator: ",") + "}"
    }

    private static func array(_ values: [String]) -> String { "[" + values.joined(separator: ",") + "]" }

    /// A JSON string without the characters that could end the attribute or begin markup.
    static func string(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"", "\\", "'", "<", ">", "&": result += escape(scalar)
            case _ where scalar.value < 0x20: result += escape(scalar)
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result + "\""
    }

    private static func escape(_ scalar: Unicode.Scalar) -> String {
        let digits = String(scalar.value, radix: 16)
        return "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
    }
}
