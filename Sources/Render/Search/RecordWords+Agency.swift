import GuideModel

extension SearchDocumentMaker {
    /// What an agency is found by: all that its page shows, place by place and service by service.
    func words(of agency: Agency) -> RecordWords {
        var words = RecordWords()
        words.status = agency.status
        words.topics = agency.allTopics.map(\.value)
        words.wellness = agency.allWellness.map(\.value)
        words.add(.alsoKnownAs, agency.alsoKnownAs)
        words.add(.keywords, agency.keywords)
        words.add(.keywords, Initials.of(agency.title, fillers: fillers))
        addTerms(of: agency, to: &words)
        for service in agency.services { add(service, to: &words) }
        add(agency.phones, to: &words)
        for location in agency.locations { add(location, to: &words) }
        words.languages += agency.languages
        let addresses = [agency.website?.description, agency.email] + agency.contacts.map(\.email)
        let names = addresses.compactMap { $0.flatMap { WebName.telling($0, of: agency.title) } }
        words.add(.places, agency.serviceArea + Set(names).sorted())
        words.add(.places, agency.contacts.flatMap { [$0.name, $0.title, $0.phone] })
        words.also = agency.alsoKnownAs + agency.services.map(\.name) + agency.keywords
        return words
    }

    private func addTerms(of agency: Agency, to words: inout RecordWords) {
        words.add(.eligibility, [agency.eligibility, agency.fees])
        words.add(.eligibility, agency.serves)
        if agency.cost == .free { words.add(.eligibility, [Self.freeWords[language.language] ?? "free"]) }
        words.add(.body, [agency.apply, agency.interpretation])
        words.add(.body, agency.documents)
    }

    private func add(_ service: Service, to words: inout RecordWords) {
        words.add(.services, [service.name])
        words.add(.summary, [service.summary])
        words.add(.eligibility, [service.eligibility, service.fees])
        words.add(.body, [service.apply])
        words.add(.body, service.documents)
    }

    /// Of a confidential place only its name, its town, whom it serves and its numbers are known.
    private func add(_ location: Location, to words: inout RecordWords) {
        words.add(.places, [location.name?.value, location.town, location.serviceArea])
        words.towns += [location.town].compactMap { $0 }
        add(location.phones, to: &words)
        guard !location.isConfidential else { return }
        words.add(.places, address(location.address))
        words.add(.body, [location.directions, location.transit, location.hoursText])
        words.add(.body, location.accessibility)
        words.towns += [location.address?.city].compactMap { $0 }
    }

    private func add(_ phones: [Phone], to words: inout RecordWords) {
        words.add(.places, phones.map(\.number))
        words.add(.body, phones.map(\.label))
        words.languages += phones.flatMap(\.languages)
        let called = phones.first { $0.type == .voice || $0.type == .hotline }
        if words.phone == nil { words.phone = called?.number }
    }

    /// What people call help that costs nothing.
    private static let freeWords = [
        "de": "kostenlos gratis", "en": "free", "es": "gratis gratuito", "fr": "gratuit",
        "pt": "gratuito grátis",
    ]
}
