import GuideModel

/// Events, their sessions and webinars as calendars.
struct GatheringCalendar: Sendable {
    let guide: LinkedGuide
    let zone: CalendarZone
    let addresses: SiteAddresses?
    let names: CalendarNames

    /// The calendar of everything, of each event and each of its sessions, and of each webinar that has a time.
    var jobs: [SiteExports.Job] {
        let gatherings = guide.records.map(\.id).filter { CalendarNames.hasTime(guide.record($0)) }
        guard !gatherings.isEmpty else { return [] }
        let languages = guide.settings.languages
        let all = languages.map { language in
            SiteExports.Job {
                let entries = gatherings.flatMap { events(of: $0, in: language) }
                let page = PagePath(
                    CalendarNames.all,
                    language: language,
                    mainLanguage: guide.settings.language
                )
                return [(page.path, CalendarEvent.calendar(entries, named: guide.settings.title, zone: zone))]
            }
        }
        return all
            + gatherings.flatMap { id in
                languages.map { language in SiteExports.Job { files(of: id, in: language) } }
            }
    }

    private func files(of id: RecordID, in language: LanguageTag) -> [(path: String, bytes: [UInt8])] {
        let entries = events(of: id, in: language)
        let name = guide.record(id, in: language)?.title ?? guide.settings.title
        let place = PagePath("", language: language, mainLanguage: guide.settings.language)
        let whole = (
            place.prefix + CalendarNames.file(of: id),
            CalendarEvent.calendar(entries, named: name, zone: zone)
        )
        guard entries.count > 1 else { return [whole] }
        return [whole]
            + entries.enumerated().map { number, event in
                (
                    place.prefix + CalendarNames.file(of: id, session: number),
                    CalendarEvent.calendar([event], named: name, zone: zone)
                )
            }
    }

    /// The entries of a record, one a session in the order written.
    func events(of id: RecordID, in language: LanguageTag) -> [CalendarEvent] {
        switch guide.record(id, in: language) {
        case .event(let event):
            event.sessions.enumerated().map { session($1, number: $0, of: event, in: language) }
        case .webinar(let webinar):
            webinar.starts.map { [self.webinar(webinar, from: $0, in: language)] } ?? []
        default: []
        }
    }

    private func session(_ session: Session, number: Int, of event: Event, in language: LanguageTag)
        -> CalendarEvent
    {
        let start = session.starts.onClocks(of: guide.settings.timeZone)
        let own = session.title.map { "\($0) (\(event.title))" }
        let url = addresses?.url(of: event.id, in: language)
        let link = session.online.flatMap { $0.contains("://") ? $0 : nil }
        let place = [session.place?.name, session.place?.address.flatMap { AddressView($0)?.oneLine }]
            .compactMap(\.self)
        let register = session.registration?.url?.description
        let text = [session.summary ?? event.header.summary?.value, session.online, register, url]
        return CalendarEvent(
            uid: names.uid(of: event.id, part: "session-\(number + 1)"),
            stamp: event.header.publishDate ?? guide.today,
            start: start.wallClock,
            end: session.ends?.onClocks(of: guide.settings.timeZone).wallClock,
            title: own ?? event.title,
            text: text.compactMap(\.self).joined(separator: "\n"),
            place: place.isEmpty ? link : place.joined(separator: ", "),
            url: url
        )
    }

    private func webinar(_ webinar: Webinar, from starts: Moment, in language: LanguageTag) -> CalendarEvent {
        let start = starts.onClocks(of: guide.settings.timeZone).wallClock
        let counted = webinar.durationMinutes.map {
            WallClock(date: start.date, minutes: start.minutes + $0)
        }
        let url = addresses?.url(of: webinar.id, in: language)
        let own = webinar.url?.description
        return CalendarEvent(
            uid: names.uid(of: webinar.id, part: nil),
            stamp: webinar.header.publishDate ?? guide.today,
            start: start,
            end: webinar.ends?.onClocks(of: guide.settings.timeZone).wallClock ?? counted,
            title: webinar.title,
            text: [webinar.header.summary?.value, own, url].compactMap(\.self).joined(separator: "\n"),
            place: own,
            url: url ?? own
        )
    }
}

extension Moment {
    /// The moment as the clock on the wall shows it.
    var wallClock: WallClock { WallClock(date: date, minutes: minutes) }
}
