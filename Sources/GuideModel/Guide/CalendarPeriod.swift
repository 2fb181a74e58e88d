/// A stretch of time as content writes it: a number of days, weeks, months or years (`365d`).
public struct CalendarPeriod: Hashable, Sendable {
    /// How many units; at least 1.
    public let count: Int
    /// The unit.
    public let unit: Unit

    /// The units that content may name, by their letter.
    public enum Unit: Character, Sendable {
        /// 1 day.
        case days = "d"
        /// 7 days.
        case weeks = "w"
        /// A calendar month.
        case months = "m"
        /// A calendar year.
        case years = "y"
    }

    /// Reads `365d`, `6w`, `18m` or `1y`.
    public init?(_ text: String) {
        guard let letter = text.last, let unit = Unit(rawValue: letter),
            let count = Int(text.dropLast()), (1...99_999).contains(count)
        else { return nil }
        self.count = count
        self.unit = unit
    }

    /// The date this long after another; the 31st becomes a shorter month's last day.
    public func after(_ date: CalendarDate) -> CalendarDate {
        switch unit {
        case .days: date.adding(days: count)
        case .weeks: date.adding(days: 7 * count)
        case .months: Self.adding(months: count, to: date)
        case .years: Self.adding(months: 12 * count, to: date)
        }
    }

    private static func adding(months: Int, to date: CalendarDate) -> CalendarDate {
        let total = date.year * 12 + date.month - 1 + months
        let year = min(total / 12, 9999)
        let month = total % 12 + 1
        let day = min(date.day, CalendarDate.days(inMonth: month, of: year))
        return CalendarDate(year: year, month: month, day: day) ?? date
    }
}
