/// A date and a time of day, in the guide's time zone unless it carries its own offset.
public struct Moment: Hashable, Sendable, CustomStringConvertible {
    /// The day.
    public let date: CalendarDate
    /// Minutes after midnight, 0 to 1439.
    public let minutes: Int
    /// Minutes east of UTC, where the text gave an offset.
    public let utcOffset: Int?

    /// Reads `2026-11-30T14:00`, with or without seconds and an offset (`Z`, `-05:00`).
    public init?(_ text: String) {
        let halves = text.split(whereSeparator: { $0 == "T" || $0 == "t" || $0 == " " })
        guard halves.count == 2, let date = CalendarDate(halves[0]) else { return nil }
        let clock = halves[1].prefix { $0.isNumber || $0 == ":" }
        let zone = halves[1].dropFirst(clock.count)
        guard let minutes = Self.minutes(of: clock), let offset = Self.offset(of: zone) else { return nil }
        self.date = date
        self.minutes = minutes
        self.utcOffset = zone.isEmpty ? nil : offset
    }

    /// The hour and minute, `14:00`.
    public var clock: String { Self.twoDigits(minutes / 60) + ":" + Self.twoDigits(minutes % 60) }

    /// ISO 8601 to the minute: `2026-11-30T14:00`, with the offset where there is one.
    public var description: String {
        guard let utcOffset else { return "\(date)T\(clock)" }
        if utcOffset == 0 { return "\(date)T\(clock)Z" }
        let size = abs(utcOffset)
        let sign = utcOffset < 0 ? "-" : "+"
        return "\(date)T\(clock)\(sign)\(Self.twoDigits(size / 60)):\(Self.twoDigits(size % 60))"
    }

    private static func minutes(of clock: Substring) -> Int? {
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard (2...3).contains(parts.count), parts.allSatisfy({ $0.utf8.count == 2 }),
            let hour = Int(parts[0]), let minute = Int(parts[1]), hour < 24, minute < 60
        else { return nil }
        if parts.count == 3, (Int(parts[2]) ?? 60) >= 60 { return nil }
        return hour * 60 + minute
    }

    private static func offset(of zone: Substring) -> Int? {
        if zone.isEmpty || zone == "Z" || zone == "z" { return 0 }
        guard let sign = zone.first, sign == "+" || sign == "-" else { return nil }
        let digits = zone.dropFirst().filter { $0 != ":" }
        guard digits.utf8.count == 4, let number = Int(digits), number / 100 < 24, number % 100 < 60
        else { return nil }
        let minutes = number / 100 * 60 + number % 100
        return sign == "-" ? -minutes : minutes
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
