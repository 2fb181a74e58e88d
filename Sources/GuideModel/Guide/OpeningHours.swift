/// When a place is open, as rules that can be computed with.
///
/// The more specific rule replaces the less: an exception, then an n-th weekday, then a
/// season's weekday, then the weekday. A day without a rule is closed.
public struct OpeningHours: Hashable, Sendable {
    /// The rules for weekdays, in the order written.
    public let rules: [Rule]
    /// The exceptions for dates, by their first day.
    public let exceptions: [Exception]

    /// What one line says of some days.
    public struct Rule: Hashable, Sendable {
        /// Which days it is for.
        public let days: Days
        /// The season it is for; the whole year when nothing.
        public let season: Season?
        /// What happens on those days.
        public let times: DayTimes
    }

    /// The days that a line is for.
    public enum Days: Hashable, Sendable {
        /// These weekdays, every week.
        case weekdays(Set<Weekday>)
        /// A weekday of the month: the first to fifth of its kind by ceil(day / 7), or the last.
        case ofMonth(weekday: Weekday, ordinals: Set<Ordinal>)
    }

    /// Which weekday of its kind in a month.
    public enum Ordinal: Hashable, Sendable {
        /// The n-th, 1 to 5.
        case nth(Int)
        /// The last.
        case last
    }

    /// A part of the year, both ends included; it may run over the new year.
    public struct Season: Hashable, Sendable {
        /// The first month and day.
        public let from: MonthDay
        /// The last month and day.
        public let to: MonthDay
    }

    /// A day of any year.
    public struct MonthDay: Hashable, Comparable, Sendable {
        /// 1 to 12.
        public let month: Int
        /// 1 to 31.
        public let day: Int

        /// Orders days through the year.
        public static func < (left: MonthDay, right: MonthDay) -> Bool {
            (left.month, left.day) < (right.month, right.day)
        }
    }

    /// What replaces the rules on some dates.
    public struct Exception: Hashable, Sendable {
        /// The first day.
        public let from: CalendarDate
        /// The last day, included.
        public let to: CalendarDate
        /// What happens on those days.
        public let times: DayTimes
        /// Why, in words.
        public let note: String?
    }

    /// What happens on a day.
    public enum DayTimes: Hashable, Sendable {
        /// Nothing.
        case closed
        /// Only for those who have an appointment.
        case byAppointment
        /// It is not sure: call.
        case callFirst
        /// Open in these spans, in order, none touching another.
        case open([TimeSpan])
    }

    /// A span of a day in minutes after its midnight; an end past 1440 lies in the next day.
    public struct TimeSpan: Hashable, Comparable, Sendable {
        /// 0 to 1439.
        public let start: Int
        /// More than `start`, at most `start` + 1440.
        public let end: Int

        /// Orders spans by their start.
        public static func < (left: TimeSpan, right: TimeSpan) -> Bool {
            (left.start, left.end) < (right.start, right.end)
        }

        /// The whole day.
        public static let wholeDay = TimeSpan(start: 0, end: 1440)
    }
}
