import Foundation
import GuideModel

/// Moments and stretches of time as each language writes them.
extension Strings {
    /// Two times of one day: "10:30 to 11:30 am", the half of the day named once where both share it.
    func times(from start: Int, to end: Int) -> String {
        text("time_range", ["from": sharesHalf(start, end) ? bareTime(start) : time(start), "to": time(end)])
    }

    /// A moment: "Sunday, June 6, 2027, 10:30 am".
    func moment(_ moment: Moment) -> String {
        text("date_and_time", ["date": dateWithWeekday(moment.date), "time": time(moment.minutes)])
    }

    /// From one moment to another; the day is named once when both share it.
    func range(from start: Moment, to end: Moment?) -> String {
        guard let end, end != start else { return moment(start) }
        guard start.date == end.date else {
            return text("time_range", ["from": moment(start), "to": moment(end)])
        }
        let times = times(from: start.minutes, to: end.minutes)
        return text("date_and_time", ["date": dateWithWeekday(start.date), "time": times])
    }

    /// A length of time in minutes: "1 hour 30 minutes".
    func duration(_ minutes: Int) -> String {
        let (hours, rest) = (minutes / 60, minutes % 60)
        let parts = [
            hours > 0 ? count("duration_hours", hours) : nil,
            rest > 0 || hours == 0 ? count("duration_minutes", rest) : nil,
        ]
        return parts.compactMap(\.self).joined(separator: " ")
    }

    /// Words one after another: "English, Spanish and Hmong".
    func list(_ words: [String]) -> String {
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return text("list_last", ["list": words.dropLast().joined(separator: ", "), "last": last])
    }

    /// Noon and midnight have words of their own in some languages, which need no half of the day.
    private func sharesHalf(_ start: Int, _ end: Int) -> Bool {
        start % 720 != 0 && end % 720 != 0 && (start < 720) == (end < 720) && end <= 1440
    }

    private func bareTime(_ minutes: Int) -> String {
        let minute = minutes % 60
        let padded = minute < 10 ? "0\(minute)" : "\(minute)"
        let values = [
            "hour": "\(minutes / 60)", "hour12": "\((minutes / 60 + 11) % 12 + 1)", "minute": padded,
        ]
        return text(minute == 0 ? "time_bare_full_hour" : "time_bare", values)
    }
}

extension Moment {
    /// The same instant on the clocks of a time zone; itself where it carries no offset of its own.
    func onClocks(of zone: String) -> Moment {
        guard let utcOffset, let zone = TimeZone(identifier: zone) else { return self }
        let utc = date.dayNumber * 1440 + minutes - utcOffset
        let instant = Date(timeIntervalSince1970: Double(utc) * 60)
        let there = utc + zone.secondsFromGMT(for: instant) / 60
        let day = Int((Double(there) / 1440).rounded(.down))
        let ofDay = there - day * 1440
        let clock = [ofDay / 60, ofDay % 60].map { $0 < 10 ? "0\($0)" : "\($0)" }.joined(separator: ":")
        return Moment("\(CalendarDate(dayNumber: day))T\(clock)") ?? self
    }
}
