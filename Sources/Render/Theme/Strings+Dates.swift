import GuideModel

/// Dates and times as each language writes them, from the words of the theme: the same on every machine.
extension Strings {
    /// A day in full: "November 22, 2026".
    func date(_ date: CalendarDate) -> String { text("date_long", parts(of: date)) }

    /// A day with its weekday: "Sunday, November 22, 2026".
    func dateWithWeekday(_ date: CalendarDate) -> String { text("date_weekday", parts(of: date)) }

    /// A day as lists show it: "Nov 22, 2026".
    func shortDate(_ date: CalendarDate) -> String { text("date_short", parts(of: date)) }

    /// A month: "November 2026".
    func month(_ date: CalendarDate) -> String { text("date_month", parts(of: date)) }

    /// The name of a weekday: "Sunday".
    func weekday(_ day: Weekday) -> String { text("weekday_\(day.index + 1)") }

    /// The name of a weekday where there is little room: "Sun".
    func shortWeekday(_ day: Weekday) -> String { text("weekday_short_\(day.index + 1)") }

    /// A time of day from minutes after midnight, 0 to 1440: "9 am", "12:30 pm", "noon", "midnight".
    func time(_ minutes: Int) -> String {
        let ofDay = minutes % 1440
        if ofDay == 0, let midnight = optionalText("time_midnight") { return midnight }
        if ofDay == 720, let noon = optionalText("time_noon") { return noon }
        let hour = ofDay / 60
        let minute = ofDay % 60 < 10 ? "0\(ofDay % 60)" : "\(ofDay % 60)"
        let values = ["hour": "\(hour)", "hour12": "\((hour + 11) % 12 + 1)", "minute": minute]
        let half = hour < 12 ? "am" : "pm"
        return text(ofDay % 60 == 0 ? "time_\(half)_full_hour" : "time_\(half)", values)
    }

    private func parts(of date: CalendarDate) -> [String: String] {
        [
            "day": "\(date.day)", "year": "\(date.year)",
            "month": text("month_\(date.month)"), "month_short": text("month_short_\(date.month)"),
            "weekday": weekday(date.weekday), "weekday_short": shortWeekday(date.weekday),
        ]
    }
}
