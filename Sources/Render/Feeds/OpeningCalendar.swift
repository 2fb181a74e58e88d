import GuideModel

/// When an agency's places are open, as entries of a calendar.
///
/// The calendar ends where a copy of the guide would stop saying what is open: it must not go on for ever on a
/// telephone when nobody keeps it up any more. Hours by appointment and hours to call for are no entries.
struct OpeningCalendar: Sendable {
    let zone: CalendarZone
    let names: CalendarNames
    let today: CalendarDate
    let window: OpeningWindow
    let addresses: SiteAddresses?

    /// Prepares the calendars of a guide: from the first of the month on, for as long as a copy is good.
    init(_ guide: LinkedGuide, zone: CalendarZone, names: CalendarNames) {
        self.zone = zone
        self.names = names
        today = guide.today
        window = OpeningWindow(guide)
        addresses = SiteAddresses(guide.settings)
    }

    /// The calendar of an agency; nothing when it never has hours that a calendar can show.
    func file(of agency: Agency) -> [UInt8]? {
        let events = events(of: agency)
        return events.isEmpty ? nil : CalendarEvent.calendar(events, named: agency.title, zone: zone)
    }

    private func events(of agency: Agency) -> [CalendarEvent] {
        guard agency.status == .active else { return [] }
        return agency.locations.enumerated().flatMap { number, place -> [CalendarEvent] in
            guard !place.isConfidential, let hours = place.hours else { return [] }
            let name = place.name.map { "\(agency.title), \($0.value)" } ?? agency.title
            var events: [CalendarEvent] = []
            for occurrence in window.occurrences(of: hours) {
                let part = "hours-\(number + 1)-\(events.count + 1)"
                var event = CalendarEvent(
                    uid: names.uid(of: agency.id, part: part),
                    stamp: agency.verified?.date ?? window.first,
                    start: WallClock(date: occurrence.day, minutes: occurrence.span.start),
                    end: WallClock(date: occurrence.day, minutes: occurrence.span.end),
                    title: name,
                    text: agency.header.summary?.value,
                    place: place.address.flatMap { AddressView($0)?.oneLine },
                    coordinates: place.coordinates,
                    url: addresses?.url(of: agency.id)
                )
                event.rule = occurrence.rule
                event.until = occurrence.until
                event.leftOut = occurrence.leftOut
                event.isBusy = false
                events.append(event)
            }
            return events
        }
    }
}
