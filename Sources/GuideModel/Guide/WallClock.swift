/// A date and a time as a clock on the wall of the guide's own place shows them, without a zone.
///
/// Hours are computed with wall clocks only: a place that closes at five closes at five on the day
/// the clocks change, too.
public struct WallClock: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The day.
    public let date: CalendarDate
    /// Minutes after midnight, 0 to 1439.
    public let minutes: Int

    /// Creates a moment; minutes outside 0 to 1439 move to the days before or after.
    public init(date: CalendarDate, minutes: Int) {
        let days = (minutes < 0 ? minutes - 1439 : minutes) / 1440
        self.date = days == 0 ? date : date.adding(days: days)
        self.minutes = minutes - 1440 * days
    }

    /// ISO 8601 without a zone: `2026-11-26T17:00`.
    public var description: String {
        let hour = minutes / 60
        let minute = minutes % 60
        return "\(date)T\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }

    /// Orders moments by time.
    public static func < (left: WallClock, right: WallClock) -> Bool {
        (left.date, left.minutes) < (right.date, right.minutes)
    }
}
