import GuideModel

/// Webinars, learner guides, events, news and topics as JSON.
extension RecordData {
    func add(_ webinar: Webinar, to object: inout JSONObject) {
        object.add("starts", webinar.starts?.description)
        object.add("ends", webinar.ends?.description)
        object.add("duration", webinar.durationMinutes.map { "PT\($0)M" })
        object.add("presenters", webinar.presenters.map(presenter))
        object.add("series", webinar.series)
        object.add("audience", webinar.audience)
        object.add("page", webinar.url?.description)
        object.add("recording", webinar.recording?.description)
        object.add("slides", webinar.slides)
        object.add("transcript", webinar.transcript)
        object.add("captions", webinar.captions)
        object.add("learner_guide", webinar.learnerGuide.flatMap { names([$0], .learnerGuide).first })
        object.add("agencies", names(webinar.agencies, .agency))
        object.add("follows", names(webinar.follows))
    }

    func add(_ worksheet: LearnerGuide, to object: inout JSONObject) {
        object.add("webinar", worksheet.webinar.flatMap { names([$0], .webinar).first })
        object.add("source_url", worksheet.sourceURL?.description)
        object.add("outcomes", worksheet.outcomes)
        object.add("audience", worksheet.audience)
    }

    func add(_ event: Event, to object: inout JSONObject) {
        object.add("format", event.format?.rawValue)
        object.add("sessions", event.sessions.map(session))
        if let contact = event.contact { object.add("contact", self.contact(contact)) }
        if let call = event.callForParticipation { object.add("call_for_participation", contact(call)) }
        object.add("follows", names(event.follows))
        object.add("agencies", names(event.agencies, .agency))
    }

    func add(_ item: NewsItem, to object: inout JSONObject) {
        if let image = item.image { object.add("image", picture(image)) }
        object.add("source_url", item.url?.description)
        object.add("agencies", names(item.agencies, .agency))
    }

    func add(_ topic: Topic, to object: inout JSONObject) {
        let parent = topic.parent.flatMap { guide.record(RecordID(.topic, $0.value)) }
        object.add("parent", parent?.slug.description)
        object.add("related", names(topic.related))
        object.add("synonyms", topic.synonyms)
        object.add("same_as", topic.sameAs.map(\.description))
        if let image = topic.image { object.add("image", picture(image)) }
    }

    private func session(_ session: Session) -> JSONValue {
        var object = JSONObject()
        object.add("title", session.title)
        object.add("starts", session.starts.description)
        object.add("ends", session.ends?.description)
        if let place = session.place {
            var venue = JSONObject()
            venue.add("name", place.name)
            if let address = place.address { venue.add("address", self.address(address)) }
            object.add("place", venue)
        }
        object.add("online", session.online)
        if let registration = session.registration {
            var register = JSONObject()
            register.add("url", registration.url?.description)
            register.add("deadline", registration.deadline?.description)
            register.add("capacity", registration.capacity)
            object.add("register", register)
        }
        object.add("presenters", session.presenters.map(presenter))
        object.add("agencies", names(session.agencies, .agency))
        object.add("summary", session.summary)
        return object.value
    }

    private func presenter(_ presenter: Presenter) -> JSONValue {
        var object = JSONObject("name", presenter.name)
        object.add("credentials", presenter.credentials)
        object.add("role", presenter.role)
        object.add("organization", presenter.organization)
        object.add("place", presenter.place)
        object.add("agency", presenter.agency.flatMap { names([$0], .agency).first })
        return object.value
    }

    private func picture(_ image: Image) -> JSONObject {
        var object = JSONObject("path", PagePath.sitePath(ofAsset: image.file.value))
        object.add("alt", image.alt)
        object.add("credit", image.credit)
        object.add("licence", image.licence)
        return object
    }
}
