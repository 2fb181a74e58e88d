import GuideModel

/// Agencies as JSON. Nothing of a confidential place is told.
extension RecordData {
    func add(_ agency: Agency, to object: inout JSONObject) {
        object.add("also_known_as", agency.alsoKnownAs)
        object.add("keywords", agency.keywords)
        object.add("status", agency.status.rawValue)
        object.add("website", agency.website?.description)
        object.add("email", agency.email)
        object.add("phones", agency.phones.map(phone))
        object.add("languages", agency.languages)
        object.add("interpretation", agency.interpretation)
        object.add("eligibility", agency.eligibility)
        object.add("serves", agency.serves)
        if let ages = agency.ages {
            var range = JSONObject()
            range.add("min", ages.minimum)
            range.add("max", ages.maximum)
            object.add("ages", range)
        }
        object.add("requirements", agency.requirements.map(\.rawValue))
        object.add("documents", agency.documents)
        object.add("fees", agency.fees)
        object.add("cost", agency.cost?.rawValue)
        object.add("apply", agency.apply)
        object.add("service_area", agency.serviceArea)
        object.add("part_of", agency.partOf.flatMap { names([$0], .agency).first })
        object.add("replaced_by", agency.replacedBy.flatMap { names([$0], .agency).first })
        object.add("related", names(agency.related))
        if let verified = agency.verified {
            var check = JSONObject("date", verified.date.description)
            check.add("by", verified.by)
            check.add("source", verified.source)
            object.add("verified", check)
        }
        object.add("contacts", agency.contacts.map { contact($0).value })
        if !agency.externalIDs.isEmpty {
            var ids = JSONObject()
            for id in agency.externalIDs { ids.add(id.system, id.id) }
            object.add("external_ids", ids)
        }
        object.add("locations", agency.locations.filter { !$0.isConfidential }.map(place))
        object.add("services", agency.services.map { service($0, of: agency) })
    }

    /// Whom to turn to.
    func contact(_ contact: Contact) -> JSONObject {
        var object = JSONObject()
        object.add("name", contact.name)
        object.add("title", contact.title)
        object.add("phone", contact.phone)
        object.add("email", contact.email)
        object.add("url", contact.url?.description)
        object.add("text", contact.text)
        return object
    }

    private func phone(_ phone: Phone) -> JSONValue {
        var object = JSONObject("number", phone.number)
        let dial = TelephoneNumber(
            phone.number,
            extensionTyped: phone.extensionNumber,
            timeZone: guide.settings.timeZone
        )
        object.add("dial", dial?.callLink)
        object.add("extension", phone.extensionNumber)
        object.add("type", phone.type.rawValue)
        object.add("label", phone.label)
        object.add("languages", phone.languages)
        if let hours = phone.hours { add(hours, to: &object) }
        return object.value
    }

    private func place(_ location: Location) -> JSONValue {
        var object = JSONObject()
        object.add("name", location.name?.value)
        if let address = location.address { object.add("address", self.address(address)) }
        let point = location.coordinates.map { [$0.latitude, $0.longitude] } ?? []
        object.add("coordinates", point.map { JSONValue.decimal($0) })
        object.add("service_area", location.serviceArea)
        object.add("directions", location.directions)
        object.add("transit", location.transit)
        object.add("accessibility", location.accessibility)
        object.add("phones", location.phones.map(phone))
        if let hours = location.hours { add(hours, to: &object) }
        object.add("hours_text", location.hoursText)
        return object.value
    }

    /// An address, part by part.
    func address(_ address: PostalAddress) -> JSONObject {
        var object = JSONObject()
        object.add("street", address.street)
        object.add("unit", address.unit)
        object.add("city", address.city)
        object.add("state", address.state)
        object.add("postal_code", address.postalCode)
        object.add("country", address.country)
        return object
    }

    private func service(_ service: Service, of agency: Agency) -> JSONValue {
        let secret = Set(agency.locations.filter(\.isConfidential).compactMap(\.name?.value))
        var object = JSONObject("name", service.name)
        object.add("summary", service.summary)
        object.add("topics", published(service.topics.map(\.value), .topic))
        object.add("wellness", published(service.wellness.map(\.value), .wellnessDimension))
        object.add("eligibility", service.eligibility)
        object.add("fees", service.fees)
        object.add("apply", service.apply)
        object.add("documents", service.documents)
        if let hours = service.hours { add(hours, to: &object) }
        object.add("locations", service.locations.map(\.value).filter { !secret.contains($0) })
        return object.value
    }

    /// Hours as content writes them: `hours`, `seasons` and `exceptions`.
    private func add(_ hours: OpeningHours, to object: inout JSONObject) {
        object.add("hours", lines(hours.rules.filter { $0.season == nil }))
        let seasons = Set(hours.rules.compactMap(\.season)).sorted { ($0.from, $0.to) < ($1.from, $1.to) }
        object.add(
            "seasons",
            seasons.map { season in
                var part = JSONObject("from", HoursNotation.monthDay(season.from))
                part.add("to", HoursNotation.monthDay(season.to))
                part.add("hours", lines(hours.rules.filter { $0.season == season }))
                return part.value
            }
        )
        object.add(
            "exceptions",
            hours.exceptions.filter { $0.to >= guide.today }.map { exception in
                var part = JSONObject("from", exception.from.description)
                part.add("to", exception.to.description)
                if exception.times == .closed {
                    part.add("closed", JSONValue.flag(true))
                } else {
                    part.add("hours", HoursNotation.times(exception.times))
                }
                part.add("note", exception.note)
                return part.value
            }
        )
    }

    private func lines(_ rules: [OpeningHours.Rule]) -> JSONObject {
        var object = JSONObject()
        for line in HoursNotation.lines(rules) { object.add(line.days, line.times) }
        return object
    }
}
