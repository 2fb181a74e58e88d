import GuideModel

/// Webinars, learner guides, events and news.
extension StructuredData {
    func learnerGuide(_ worksheet: LearnerGuide) -> JSONObject {
        var object = described("LearningResource", worksheet.header)
        object.add("learningResourceType", "Worksheet")
        object.add("teaches", worksheet.outcomes)
        object.add("audience", worksheet.audience.map(audience))
        object.add("datePublished", worksheet.header.publishDate?.description)
        object.add("isBasedOn", worksheet.sourceURL?.description)
        return object
    }

    func newsItem(_ item: NewsItem) -> JSONObject {
        var object = described("NewsArticle", item.header)
        object.add("headline", item.title)
        object.add("datePublished", item.header.publishDate?.description)
        object.add("image", item.image.flatMap { addresses?.url(ofAsset: $0.file.value) })
        var publisher = JSONObject("@type", "Organization")
        publisher.add("name", guide.settings.publisher.name)
        object.add("publisher", publisher)
        return object
    }

    /// A webinar with a recording is a video, one that is to come an event, any other something to learn from.
    func webinar(_ webinar: Webinar) -> JSONObject {
        if let recording = webinar.recording {
            var object = described("VideoObject", webinar.header)
            object.add("contentUrl", recording.description)
            object.add("uploadDate", webinar.header.publishDate.map { clock.timestamp($0) })
            object.add("duration", webinar.durationMinutes.map { "PT\($0)M" })
            object.add("audience", webinar.audience.map(audience))
            return object
        }
        guard let starts = webinar.starts, !webinar.isOver(on: guide.today) else {
            return described("LearningResource", webinar.header)
        }
        var object = described("Event", webinar.header)
        object.add("startDate", stamp(starts))
        object.add("endDate", webinar.ends.map(stamp))
        object.add("eventStatus", "https://schema.org/EventScheduled")
        object.add("eventAttendanceMode", "https://schema.org/OnlineEventAttendanceMode")
        object.add("location", virtual(webinar.url?.description ?? addresses?.url(of: webinar.id)))
        object.add("performer", webinar.presenters.map(person))
        return object
    }

    func event(_ event: Event) -> JSONObject {
        var object = described("Event", event.header)
        let first = event.sessions.min { minute(of: $0.starts) < minute(of: $1.starts) }
        let last = event.sessions.map { $0.ends ?? $0.starts }.max { minute(of: $0) < minute(of: $1) }
        object.add("startDate", first.map { stamp($0.starts) })
        object.add("endDate", last.map(stamp))
        object.add("eventStatus", "https://schema.org/EventScheduled")
        addPlace(of: event.sessions, to: &object)
        if event.sessions.count > 1 {
            object.add("subEvent", event.sessions.map { session($0, of: event).value })
        } else {
            object.add("performer", event.sessions.flatMap(\.presenters).map(person))
        }
        var organizer = JSONObject("@type", "Organization")
        organizer.add("name", guide.settings.publisher.name)
        organizer.add("url", guide.settings.publisher.url?.description)
        object.add("organizer", organizer)
        return object
    }

    private func session(_ session: Session, of event: Event) -> JSONObject {
        var object = JSONObject("@type", "Event")
        object.add("name", session.title ?? event.title)
        object.add("description", session.summary)
        object.add("startDate", stamp(session.starts))
        object.add("endDate", session.ends.map(stamp))
        addPlace(of: [session], to: &object)
        object.add("performer", session.presenters.map(person))
        return object
    }

    private func addPlace(of sessions: [Session], to object: inout JSONObject) {
        let places = sessions.compactMap(\.place)
        let online = sessions.compactMap(\.online)
        let mode: String? =
            switch (places.isEmpty, online.isEmpty) {
            case (false, false): "Mixed"
            case (false, true): "Offline"
            case (true, false): "Online"
            case (true, true): nil
            }
        object.add("eventAttendanceMode", mode.map { "https://schema.org/\($0)EventAttendanceMode" })
        var seen: Set<SessionPlace> = []
        let real = places.filter { seen.insert($0).inserted }.map { place in
            var object = JSONObject("@type", "Place")
            object.add("name", place.name)
            if let address = place.address { object.add("address", self.address(address)) }
            return object
        }
        let links = Set(online.filter { $0.contains("://") }).sorted().map { virtual($0) }
        object.add("location", (real + links).map(\.value))
    }

    private func virtual(_ url: String?) -> JSONObject {
        var object = JSONObject("@type", "VirtualLocation")
        object.add("url", url)
        return object
    }

    private func person(_ presenter: Presenter) -> JSONValue {
        var object = JSONObject("@type", "Person")
        object.add("name", presenter.name)
        object.add("jobTitle", presenter.role)
        if let name = presenter.organization {
            var organization = JSONObject("@type", "Organization")
            organization.add("name", name)
            object.add("affiliation", organization)
        }
        return object.value
    }

    private func audience(_ words: String) -> JSONValue {
        var object = JSONObject("@type", "Audience")
        object.add("audienceType", words)
        return object.value
    }

    /// The minute on the guide's clocks, to tell which of two moments is earlier.
    private func minute(of moment: Moment) -> Int {
        let local = moment.onClocks(of: guide.settings.timeZone)
        return local.date.dayNumber * 1440 + local.minutes
    }

    private func stamp(_ moment: Moment) -> String {
        let local = moment.onClocks(of: guide.settings.timeZone)
        return clock.timestamp(local.date, minutes: local.minutes)
    }
}
