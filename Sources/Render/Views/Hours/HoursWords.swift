import GuideModel

/// Says opening hours in the words of a language.
struct HoursWords {
    private let strings: Strings

    /// Words of a language.
    init(_ strings: Strings) {
        self.strings = strings
    }

    /// The tables of a summary.
    func parts(_ summary: HoursSummary) -> [HoursPartView] {
        let year = summary.year.map { part in
            HoursPartView(
                caption: strings.text(
                    summary.seasons.isEmpty ? "hours_caption" : "hours_caption_other_times"
                ),
                isCaptionHidden: summary.seasons.isEmpty,
                rows: rows(part)
            )
        }
        let seasons = summary.seasons.map { part in
            HoursPartView(caption: part.season.map(season) ?? "", isCaptionHidden: false, rows: rows(part))
        }
        return (year.map { [$0] } ?? []) + seasons
    }

    /// A coming date that differs.
    func exception(_ exception: OpeningHours.Exception) -> HoursDateView {
        let (first, last) = (date(exception.from), date(exception.to))
        return HoursDateView(
            dates: capital(first == last ? first : range("hours_range", first, last)),
            lastDay: exception.to.description,
            times: times(exception.times),
            isClosed: exception.times == .closed,
            note: exception.note
        )
    }

    /// A sentence for times that are the same every day.
    func statement(_ times: OpeningHours.DayTimes) -> String {
        switch times {
        case .byAppointment: strings.text("hours_always_appointment")
        case .callFirst: strings.text("hours_always_call")
        case .closed, .open: strings.text("hours_always_open")
        }
    }

    /// What happens on a day: its spans, or one word.
    func times(_ times: OpeningHours.DayTimes) -> [String] {
        switch times {
        case .closed: [strings.text("hours_closed")]
        case .byAppointment: [strings.text("hours_appointment")]
        case .callFirst: [strings.text("hours_call")]
        case .open([.wholeDay]): [strings.text("hours_whole_day")]
        case .open(let spans):
            spans.map { range("hours_span", strings.time($0.start), strings.time($0.end)) }
        }
    }

    private func rows(_ part: HoursSummary.Part) -> [HoursRowView] {
        let week = part.week.map { row(days: days($0), $0.times) }
        let month = part.month.map { row(days: days($0), $0.times) }
        return week + month
    }

    private func row(days: String, _ times: OpeningHours.DayTimes) -> HoursRowView {
        HoursRowView(days: capital(days), times: self.times(times), isClosed: times == .closed)
    }

    /// The names of days are not capitalised in all languages, the beginning of a row is.
    private func capital(_ text: String) -> String { text.prefix(1).uppercased() + text.dropFirst() }

    private func days(_ row: HoursSummary.WeekRow) -> String {
        if row.days.count == 7 { return strings.text("hours_every_day") }
        let runs = row.runs.map { run in
            run.lowerBound == run.upperBound
                ? strings.weekday(run.lowerBound)
                : range("hours_range", strings.weekday(run.lowerBound), strings.weekday(run.upperBound))
        }
        return runs.joined(separator: strings.text("hours_comma"))
    }

    private func days(_ row: HoursSummary.MonthRow) -> String {
        let ordinals = row.ordinals.map { ordinal in
            switch ordinal {
            case .nth(let number): strings.text("hours_nth_\(number)")
            case .last: strings.text("hours_nth_last")
            }
        }
        return strings.text(
            "hours_of_month",
            ["ordinals": list(ordinals), "weekday": strings.weekday(row.weekday)]
        )
    }

    private func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        let first = words.dropLast().joined(separator: strings.text("hours_comma"))
        return strings.text("hours_and", ["first": first, "last": last])
    }

    private func season(_ season: OpeningHours.Season) -> String {
        if season.from == season.to { return monthDay(season.from) }
        return range("hours_range", monthDay(season.from), monthDay(season.to))
    }

    private func monthDay(_ day: OpeningHours.MonthDay) -> String {
        strings.text(
            "hours_month_day",
            ["month": strings.text("month_\(day.month)"), "day": String(day.day)]
        )
    }

    private func date(_ date: CalendarDate) -> String {
        strings.text(
            "hours_date",
            ["weekday": strings.shortWeekday(date.weekday), "date": strings.shortDate(date)]
        )
    }

    private func range(_ name: String, _ from: String, _ to: String) -> String {
        strings.text(name, ["from": from, "to": to])
    }
}

extension HoursSummary {
    /// The times of every day of the year, when they are one word or the whole day; nothing for others.
    var onlyTimes: OpeningHours.DayTimes? {
        guard seasons.isEmpty, let year, year.month.isEmpty, year.week.count == 1, let row = year.week.first
        else { return nil }
        switch row.times {
        case .byAppointment, .callFirst, .open([.wholeDay]): return row.times
        case .closed, .open: return nil
        }
    }
}
