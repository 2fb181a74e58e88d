import GuideModel

/// One entry of a calendar, once or again and again.
struct CalendarEvent: Sendable {
    /// Its name for ever, so that a calendar that is fetched again knows it.
    let uid: String
    /// When the entry was last made sure of.
    let stamp: CalendarDate
    let start: WallClock
    /// When it ends; nothing when that is not known.
    let end: WallClock?
    let title: String
    var text: String?
    var place: String?
    var coordinates: Coordinates?
    var url: String?
    /// How it comes again, without the end: `FREQ=WEEKLY;BYDAY=MO,TU`.
    var rule: String?
    /// The last day on which it may come again.
    var until: CalendarDate?
    /// Days on which it does not.
    var leftOut: [CalendarDate] = []
    /// Whether it makes its time busy; opening hours do not.
    var isBusy = true

    /// Adds the entry to a calendar.
    func add(to text: inout CalendarText, zone: CalendarZone) {
        text.add("BEGIN:VEVENT")
        text.add("UID:\(uid)")
        text.add("DTSTAMP:\(stamp.compact)T000000Z")
        text.add(zone.line("DTSTART", start))
        if let end { text.add(zone.line("DTEND", end)) }
        if let rule {
            // A rule's end is written in UTC wherever its beginning names a zone.
            let last = until.map { ";UNTIL=" + zone.clock.calendarUTC($0, minutes: 1439) } ?? ""
            text.add("RRULE:\(rule)\(last)")
        }
        for day in leftOut { text.add(zone.line("EXDATE", WallClock(date: day, minutes: start.minutes))) }
        text.add("SUMMARY", title)
        text.add("DESCRIPTION", self.text)
        text.add("LOCATION", place)
        if let coordinates { text.add("GEO:\(coordinates.latitude);\(coordinates.longitude)") }
        text.add("URL", uri: url)
        if !isBusy { text.add("TRANSP:TRANSPARENT") }
        text.add("END:VEVENT")
    }

    /// A whole calendar.
    static func calendar(_ events: [CalendarEvent], named name: String, zone: CalendarZone) -> [UInt8] {
        var text = CalendarText()
        text.add("BEGIN:VCALENDAR")
        text.add("VERSION:2.0")
        text.add("PRODID:-//guidegen//guidegen//EN")
        text.add("CALSCALE:GREGORIAN")
        text.add("NAME", name)
        text.add("X-WR-CALNAME", name)
        text.add(zone.text)
        for event in events { event.add(to: &text, zone: zone) }
        text.add("END:VCALENDAR")
        return text.bytes
    }
}
