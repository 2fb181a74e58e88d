import Foundation
import GuideModel

/// The clocks of a guide's time zone, and what they mean elsewhere.
struct GuideClock: Sendable {
    /// The zone's IANA name.
    let name: String
    private let zone: TimeZone?

    /// The clocks of a zone; those of UTC where the system does not know it.
    init(_ name: String) {
        self.name = name
        zone = TimeZone(identifier: name)
    }

    /// Minutes east of UTC at a moment on the zone's clocks.
    func offset(_ date: CalendarDate, minutes: Int) -> Int {
        guard let zone else { return 0 }
        let local = (date.dayNumber * 1440 + minutes) * 60
        // The first guess is wrong only within some hours of a change of the clocks: it is made again from there.
        let guess = zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(local)))
        return zone.secondsFromGMT(for: Date(timeIntervalSince1970: Double(local - guess))) / 60
    }

    /// A moment on the zone's clocks as RFC 3339 writes it: `2026-11-22T09:00:00-05:00`.
    func timestamp(_ date: CalendarDate, minutes: Int = 0) -> String {
        let offset = offset(date, minutes: minutes)
        let ending = offset == 0 ? "Z" : "\(offset < 0 ? "-" : "+")\(Self.clock(abs(offset)))"
        return "\(date)T\(Self.clock(minutes)):00\(ending)"
    }

    /// A moment on the zone's clocks as iCalendar writes it in UTC: `20261122T140000Z`.
    func calendarUTC(_ date: CalendarDate, minutes: Int) -> String {
        let utc = WallClock(date: date, minutes: minutes - offset(date, minutes: minutes))
        return utc.compact + "Z"
    }

    /// The instants, in seconds since 1970, at which the zone's clocks change within some years.
    func changes(from first: Int, through last: Int) -> [(at: Int, before: Int, after: Int, name: String)] {
        guard let zone, let start = CalendarDate(year: first, month: 1, day: 1) else { return [] }
        var changes: [(at: Int, before: Int, after: Int, name: String)] = []
        var date = Date(timeIntervalSince1970: Double(start.dayNumber) * 86_400)
        while let next = zone.nextDaylightSavingTimeTransition(after: date), next > date {
            let at = Int(next.timeIntervalSince1970)
            if CalendarDate(dayNumber: at / 86_400).year > last { break }
            let before = zone.secondsFromGMT(for: next.addingTimeInterval(-1))
            let after = zone.secondsFromGMT(for: next)
            if before != after { changes.append((at, before, after, zone.abbreviation(for: next) ?? name)) }
            date = next
        }
        return changes
    }

    /// Minutes of a day as a clock shows them: `09:05`; 24:00 and later as the next day's.
    static func clock(_ minutes: Int) -> String {
        let hour = minutes / 60 % 24
        let minute = minutes % 60
        return "\(hour < 10 ? "0" : "")\(hour):\(minute < 10 ? "0" : "")\(minute)"
    }
}

extension WallClock {
    /// As iCalendar writes it: `20261126T170000`.
    var compact: String {
        date.compact + "T" + GuideClock.clock(minutes).replacing(":", with: "") + "00"
    }
}

extension CalendarDate {
    /// Without marks between the parts: `20261126`.
    var compact: String { description.replacing("-", with: "") }
}
