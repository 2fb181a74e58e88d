import GuideModel

/// What a kind of record has to be found by, beside what all kinds share.
struct RecordWords {
    /// What is searched, by field.
    var texts: [SearchField: [String]] = [:]
    /// Its topics, those of its services included.
    var topics: [Slug] = []
    /// Its dimensions, those of its services included.
    var wellness: [Slug] = []
    /// Languages, as typed.
    var languages: [String] = []
    /// Towns, as typed.
    var towns: [String] = []
    /// The number a result shows.
    var phone: String?
    /// Names, services and keywords that a result shows when they match.
    var also: [String] = []
    /// Whether an agency works at all.
    var status: AgencyStatus = .active

    mutating func add(_ field: SearchField, _ values: [String?]) {
        texts[field, default: []] += values.compactMap { $0 }
    }
}

extension SearchDocumentMaker {
    /// What a record is found by, by its kind.
    func words(of record: Record) -> RecordWords {
        var words: RecordWords
        switch record {
        case .agency(let agency): words = self.words(of: agency)
        case .webinar(let webinar): words = self.words(of: webinar)
        case .learnerGuide(let learnerGuide): words = self.words(of: learnerGuide)
        case .event(let event): words = self.words(of: event)
        case .topic(let topic): words = self.words(of: topic)
        case .wellnessDimension(let dimension): words = self.words(of: dimension)
        case .newsItem, .page: words = RecordWords()
        }
        if words.topics.isEmpty { words.topics = record.header.topics.map(\.value) }
        if words.wellness.isEmpty { words.wellness = record.header.wellness.map(\.value) }
        return words
    }

    private func words(of webinar: Webinar) -> RecordWords {
        var words = RecordWords()
        words.add(.eligibility, webinar.audience)
        words.add(.body, [webinar.series])
        words.add(.places, webinar.presenters.flatMap(people) + agencyNames(webinar.agencies))
        return words
    }

    private func words(of learnerGuide: LearnerGuide) -> RecordWords {
        var words = RecordWords()
        words.add(.eligibility, learnerGuide.audience)
        words.add(.body, learnerGuide.outcomes + learnerGuide.header.body.worksheets.map(\.prompt))
        return words
    }

    private func words(of event: Event) -> RecordWords {
        var words = RecordWords()
        words.add(.places, [event.contact?.name, event.contact?.phone] + agencyNames(event.agencies))
        words.add(.body, [event.callForParticipation?.text])
        for session in event.sessions {
            words.add(.services, [session.title])
            words.add(.body, [session.summary])
            words.add(.places, [session.place?.name] + address(session.place?.address))
            words.add(.places, session.presenters.flatMap(people) + agencyNames(session.agencies))
            words.towns += [session.place?.address?.city].compactMap { $0 }
        }
        words.also = event.sessions.compactMap(\.title)
        return words
    }

    /// A topic's own page is about itself and lies under those above it.
    private func words(of topic: Topic) -> RecordWords {
        var words = RecordWords()
        words.add(.alsoKnownAs, topic.synonyms)
        words.topics = [topic.slug]
        words.also = topic.synonyms
        return words
    }

    private func words(of dimension: WellnessDimension) -> RecordWords {
        var words = RecordWords()
        words.add(.alsoKnownAs, dimension.synonyms)
        words.wellness = [dimension.slug]
        words.also = dimension.synonyms
        return words
    }

    private func people(_ presenter: Presenter) -> [String?] {
        [presenter.name, presenter.role, presenter.organization, presenter.place]
    }

    private func agencyNames(_ references: [Located<RecordReference>]) -> [String?] {
        references.map { reference in
            let id = RecordID(reference.value.kind ?? .agency, reference.value.slug)
            return guide.record(id, in: language)?.title
        }
    }

    func address(_ address: PostalAddress?) -> [String?] {
        [address?.street, address?.unit, address?.city, address?.postalCode]
    }
}
