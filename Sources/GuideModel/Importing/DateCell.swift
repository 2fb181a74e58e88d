import Foundation

/// A date in a cell, with or without a time, read only when it can be one day alone.
struct DateCell: Sendable, Equatable {
    /// The day.
    let date: CalendarDate
    /// What stands behind the day: a time, an offset.
    let clock: String?

    /// In which order a map says that `03/04/2025` is written.
    enum Order: String, CaseIterable, Sendable {
        case monthFirst = "mdy"
        case dayFirst = "dmy"
    }

    /// Reads ISO 8601, `6/14/2023`, `14.6.2023`, `June 14, 2023`, `14 juin 2023`, `2023年6月14日`.
    init?(_ cell: String, order: Order? = nil) {
        let text = WidthFolding.folded(cell).trimmingCharacters(in: .whitespacesAndNewlines)
        if let iso = CalendarDate(text.prefix(10)) {
            let rest = text.dropFirst(10)
            guard rest.isEmpty || rest.first == "T" || rest.first == " " else { return nil }
            self.init(iso, rest: rest.dropFirst())
            return
        }
        let words = text.split(whereSeparator: { " ,/.-年月日".contains($0) }).map(String.init)
        guard words.count >= 3 else { return nil }
        let rest = words.dropFirst(3).filter { $0 != "日" }.joined(separator: " ")
        guard let date = Self.date(words[0], words[1], words[2], order) else { return nil }
        self.init(date, rest: rest[...])
    }

    /// The day and time as a front matter writes them, or nothing when there is no time that can be read.
    var moment: String? {
        guard let clock else { return nil }
        let words = clock.split(separator: " ")
        guard var time = words.first.map(String.init) else { return nil }
        if let half = words.dropFirst().first?.lowercased(), ["am", "pm", "a.m.", "p.m."].contains(half) {
            guard let set = Self.onWholeClock(time, isAfternoon: half.hasPrefix("p")) else { return nil }
            time = set
        } else if words.count == 2 {
            time += words[1]
        } else if words.count > 2 {
            return nil
        }
        if time.prefix(2).last == ":" { time = "0" + time }
        return Moment("\(date)T\(time)")?.description
    }

    private init(_ date: CalendarDate, rest: Substring) {
        self.date = date
        let clock = rest.trimmingCharacters(in: .whitespaces)
        self.clock = clock.isEmpty ? nil : clock
    }

    private static func onWholeClock(_ time: String, isAfternoon: Bool) -> String? {
        let parts = time.split(separator: ":").map(String.init)
        guard let hour = parts.first.flatMap(Int.init), (1...12).contains(hour) else { return nil }
        let whole = hour % 12 + (isAfternoon ? 12 : 0)
        return (whole < 10 ? "0\(whole)" : "\(whole)") + ":" + (parts.count > 1 ? parts[1] : "00")
    }

    private static func date(_ first: String, _ second: String, _ third: String, _ order: Order?)
        -> CalendarDate?
    {
        if let year = year(first), let month = Int(second), let day = Int(third) {
            return CalendarDate(year: year, month: month, day: day)
        }
        guard let year = year(third) else { return nil }
        if let month = month(first), let day = day(second) {
            return CalendarDate(year: year, month: month, day: day)
        }
        if let month = month(second), let day = day(first) {
            return CalendarDate(year: year, month: month, day: day)
        }
        guard let left = Int(first), let right = Int(second) else { return nil }
        let monthFirst = CalendarDate(year: year, month: left, day: right)
        let dayFirst = CalendarDate(year: year, month: right, day: left)
        switch (monthFirst, dayFirst, order) {
        case (let date?, nil, _), (nil, let date?, _): return date
        case (let date?, _, .monthFirst): return date
        case (_, let date?, .dayFirst): return date
        case (let date?, let other?, nil): return date == other ? date : nil
        default: return nil
        }
    }

    private static func year(_ text: String) -> Int? {
        text.utf8.count == 4 ? Int(text) : nil
    }

    private static func day(_ text: String) -> Int? {
        let digits = text.prefix { $0.isASCIIDigit }
        let ending = text.dropFirst(digits.count).lowercased()
        return ["", "st", "nd", "rd", "th", "er", "º"].contains(ending) ? Int(digits) : nil
    }

    private static func month(_ text: String) -> Int? {
        let name = text.lowercased().folding(options: .diacriticInsensitive, locale: nil)
        guard name.count >= 3 else { return nil }
        return monthNames.firstIndex { names in names.split(separator: " ").contains { $0 == name } }.map {
            $0 + 1
        }
    }

    private static let monthNames = [
        "january jan janvier enero", "february feb fevrier febrero", "march mar mars marzo",
        "april apr avril abril",
        "may mai mayo", "june jun juin junio", "july jul juillet julio", "august aug aout agosto",
        "september sep sept septembre septiembre", "october oct octobre octubre",
        "november nov novembre noviembre", "december dec decembre diciembre",
    ]
}
