/// What one row of a schedule says, as far as it is certain.
struct HSDSSchedule {
    /// The days it is for.
    enum Days: Equatable {
        /// Weekdays, 0 for Monday, each with its place in the month, 0 for every week.
        case weekly([Day])
        /// Some dates.
        case dates(CalendarDate, CalendarDate)
        /// A day or part of every year.
        case yearly(OpeningHours.MonthDay, OpeningHours.MonthDay)
    }

    /// A weekday, or the n-th of a month.
    struct Day: Hashable {
        let ordinal: Int
        let day: Int
    }

    /// What happens then.
    enum Times: Hashable {
        case span(Int, Int)
        case word(String)
    }

    let days: Days
    let times: Times
    var note: String?
    /// The dates between which a week's rule holds, where it has any.
    var from: CalendarDate?
    var to: CalendarDate?
}

/// Reads rows of schedules.
struct HSDSScheduleReader {
    /// The day that a weekday of 0 stands for.
    let zero: Int?
    let order: DateCell.Order?
    let today: CalendarDate
    /// Whether a guide has written the rows, whose times are of 24 hours.
    var isOwn = false
    /// Whether some row of the source names a day 0.
    var countsFromZero = false

    /// What became of a row.
    enum Reading {
        case schedule(HSDSSchedule)
        /// It says nothing of when.
        case prose(String)
        /// It says that nothing happens, or is over.
        case nothing(String?)
        /// It cannot be computed with; in its own words.
        case doubt(String)
    }

    /// Reads one row.
    func read(_ row: HSDSRow) -> Reading {
        let words = [row.text("description"), row.text("notes")].compactMap { $0 }.joined(separator: "; ")
        let times = self.times(row)
        guard let dayWords = row.text("byday", "weekday") else {
            return withoutWeekday(row, times, words)
        }
        if case .doubt = times { return .doubt(raw(row)) }
        let isUnclear = countsFromZero && zero == nil && HSDSDays.hasNumbers(dayWords)
        guard !isUnclear, let days = HSDSDays.rule(dayWords, zero: zero), isPlainRule(row, days) else {
            return .doubt(raw(row))
        }
        guard case .known(let known) = times else { return words.isEmpty ? .nothing(nil) : .prose(words) }
        var schedule = HSDSSchedule(
            days: .weekly(days.map { .init(ordinal: $0.ordinal, day: $0.day) }),
            times: known
        )
        schedule.note = row.text("notes") ?? (row.text("opens_at") == nil ? nil : row.text("description"))
        schedule.to = date(row, "valid_to", "until")
        schedule.from = date(row, "valid_from", "dtstart")
        if hasUnreadDate(row) { return .doubt(raw(row)) }
        if let end = schedule.to, end < today { return .nothing("its hours ended on \(end)") }
        return .schedule(schedule)
    }

    /// What a row says of the time.
    private enum Clock {
        case known(HSDSSchedule.Times)
        case none
        case doubt
    }

    private func times(_ row: HSDSRow) -> Clock {
        if let closed = row.text("closed"), ["true", "t", "yes", "1"].contains(closed.lowercased()) {
            return .known(.word("closed"))
        }
        guard let opens = row.text("opens_at", "opens"), let closes = row.text("closes_at", "closes") else {
            if row.text("opens_at", "opens", "closes_at", "closes") != nil { return .doubt }
            return Self.word(row.text("description")).map { .known(.word($0)) } ?? .none
        }
        // A range in one cell looks like a time with an offset: then the other cell has none, or another.
        guard HSDSClock.offset(opens) == HSDSClock.offset(closes) else { return .doubt }
        guard let start = HSDSClock.minutes(opens), var end = HSDSClock.minutes(closes), start < 1440 else {
            return .doubt
        }
        if start == 0, end == 1439 { end = 1440 }
        if start == end { return .doubt }
        if end == 0 { end = 1440 }
        // On a clock of twelve hours an office may close at 2:00; who writes 14:00 has one of 24, or says am and pm.
        let isPlain = ![opens, closes].contains { $0.lowercased().contains { "apm".contains($0) } }
        if !isOwn, end < start, isPlain, start < 780 { return .doubt }
        // Past midnight a night is meant; a "night" of more than sixteen hours is more likely a mistake.
        if end < start, end + 1440 - start > 960 { return .doubt }
        return .known(.span(start, end))
    }

    private func withoutWeekday(_ row: HSDSRow, _ times: Clock, _ words: String) -> Reading {
        if row.text("freq")?.uppercased() == "DAILY", case .known(let known) = times, isPlainRule(row, []) {
            var schedule = HSDSSchedule(
                days: .weekly((0...6).map { .init(ordinal: 0, day: $0) }),
                times: known
            )
            schedule.to = date(row, "valid_to", "until")
            schedule.from = date(row, "valid_from", "dtstart")
            if let end = schedule.to, end < today { return .nothing("its hours ended on \(end)") }
            return hasUnreadDate(row) ? .doubt(raw(row)) : .schedule(schedule)
        }
        let isDated = row.text("valid_from", "valid_to", "start_date", "end_date") != nil
        guard row.text("freq") == nil, isDated else {
            if case .none = times { return words.isEmpty ? .nothing(nil) : .prose(words) }
            return .doubt(raw(row))
        }
        guard case .known(let known) = times else { return .doubt(raw(row)) }
        guard let days = dates(row) else { return .doubt(raw(row)) }
        if case .dates(_, let end) = days, end < today { return .nothing("its exception ended on \(end)") }
        var schedule = HSDSSchedule(days: days, times: known)
        schedule.note = row.text("notes")
        return .schedule(schedule)
    }

    /// The dates of an exception; the year 1 stands for every year.
    private func dates(_ row: HSDSRow) -> HSDSSchedule.Days? {
        let first = row.text("valid_from", "start_date")
        let last = row.text("valid_to", "end_date") ?? first
        guard let first = (first ?? last).flatMap(day), let last = last.flatMap(day) else { return nil }
        if first.year == 1, last.year == 1 {
            return .yearly(.init(month: first.month, day: first.day), .init(month: last.month, day: last.day))
        }
        return first <= last && first.year > 1 ? .dates(first, last) : nil
    }

    private func day(_ text: String) -> CalendarDate? {
        if let date = DateCell(text, order: order)?.date { return date }
        // `12/24/15`
        let parts = text.split(separator: "/")
        guard parts.count == 3, parts[2].count == 2 else { return nil }
        return DateCell("\(parts[0])/\(parts[1])/20\(parts[2])", order: order)?.date
    }

    private func date(_ row: HSDSRow, _ columns: String...) -> CalendarDate? {
        columns.lazy.compactMap { row.cells[$0] }.first.flatMap { day($0) }
    }

    private func hasUnreadDate(_ row: HSDSRow) -> Bool {
        ["valid_from", "valid_to", "dtstart", "until"].contains {
            row.cells[$0].map { day($0) == nil } ?? false
        }
    }

    /// A rule that a week or a month can hold; every second week, or the 15th, cannot be told so.
    private func isPlainRule(_ row: HSDSRow, _ days: [(ordinal: Int, day: Int)]) -> Bool {
        if let interval = row.text("interval"), Double(interval) != 1 { return false }
        if row.text("bymonthday", "byweekno", "byyearday", "count") != nil { return false }
        guard let frequency = row.text("freq")?.uppercased() else { return true }
        let hasOrdinals = days.contains { $0.ordinal != 0 }
        return frequency == "MONTHLY" || (frequency == "WEEKLY" && !hasOrdinals) || frequency == "DAILY"
    }

    /// The row in its own words.
    private func raw(_ row: HSDSRow) -> String {
        let times = [row.text("opens_at", "opens"), row.text("closes_at", "closes")].compactMap { $0 }
            .joined(separator: "–")
        let dates = [row.text("valid_from", "start_date"), row.text("valid_to", "end_date")].compactMap { $0 }
        let parts: [String?] = [
            row.text("byday", "weekday"), dates.isEmpty ? nil : dates.joined(separator: "–"),
            times.isEmpty ? nil : times, row.text("description"), row.text("notes"),
        ]
        return parts.compactMap { $0 }.joined(separator: " ")
    }

    /// A word of the contract that a description is, in the languages in which a guide writes it.
    static func word(_ text: String?) -> String? {
        switch text?.lowercased().trimmed {
        case "closed", "cerrado", "fermé": "closed"
        case "by appointment", "by appointment only", "con cita", "sur rendez-vous": "by appointment"
        case "call first", "call ahead", "llame antes de ir": "call first"
        default: nil
        }
    }
}
