import GuideModel

/// Opening hours in schema.org's words: weeks, with dates where seasons differ, and single days that are different.
///
/// Schema.org has no word for an n-th weekday: those of the next weeks are told by their dates. Weekly hours by appointment
/// and hours to call for are left out; on a date of their own they are told as closed, lest the week's times hold.
struct OpeningSpecification {
    /// What comes every week.
    let regular: [JSONValue]
    /// What is different on some dates.
    let special: [JSONValue]

    /// For how many days ahead n-th weekdays are told by date.
    static let daysAhead = 90

    /// Puts hours into those words, as they are from a day on.
    init(_ hours: OpeningHours, today: CalendarDate) {
        let stretches = hours.stretches(from: today, through: today.adding(days: 364))
        regular = stretches.flatMap { stretch in
            stretch.weekly.flatMap { week in
                Self.entries(week.times) { entry in
                    entry.add("dayOfWeek", week.days.map { $0.rawValue.capitalized })
                    entry.add("validFrom", stretch.from?.description)
                    entry.add("validThrough", stretch.to?.description)
                }
            }
        }
        let exceptions = hours.exceptions.filter { $0.to >= today }
        let dated = exceptions.flatMap { exception in
            Self.entries(exception.times, tellsClosed: true) { entry in
                entry.add("validFrom", exception.from.description)
                entry.add("validThrough", exception.to.description)
                entry.add("description", exception.note)
            }
        }
        special = dated + Self.monthly(stretches, exceptions, today)
    }

    private static func monthly(
        _ stretches: [OpeningHours.Stretch],
        _ exceptions: [OpeningHours.Exception],
        _ today: CalendarDate
    ) -> [JSONValue] {
        guard stretches.contains(where: { !$0.monthly.isEmpty }) else { return [] }
        return (0..<daysAhead).flatMap { number -> [JSONValue] in
            let day = today.adding(days: number)
            let stretch = stretches.first { ($0.from ?? day) <= day && day <= ($0.to ?? day) }
            guard let month = stretch?.monthly.first(where: { $0.applies(to: day) }),
                !exceptions.contains(where: { $0.from <= day && day <= $0.to })
            else { return [] }
            return entries(month.times, tellsClosed: true) { entry in
                entry.add("validFrom", day.description)
                entry.add("validThrough", day.description)
            }
        }
    }

    private static func entries(
        _ times: OpeningHours.DayTimes,
        tellsClosed: Bool = false,
        _ fill: (inout JSONObject) -> Void
    ) -> [JSONValue] {
        switch times {
        case .open(let spans): spans.map { entry($0.start, $0.end, fill) }
        case .closed: tellsClosed ? [entry(0, 0, fill)] : []
        // On a day of its own it takes the place of the week's times: nobody is let in without an appointment.
        case .byAppointment, .callFirst: tellsClosed ? [entry(0, 0, fill)] : []
        }
    }

    /// A whole day is told as one that ends in its last minute.
    private static func entry(_ start: Int, _ end: Int, _ fill: (inout JSONObject) -> Void) -> JSONValue {
        var entry = JSONObject("@type", "OpeningHoursSpecification")
        entry.add("opens", GuideClock.clock(start))
        entry.add("closes", end - start >= 1440 ? "23:59" : GuideClock.clock(end))
        fill(&entry)
        return entry.value
    }
}
