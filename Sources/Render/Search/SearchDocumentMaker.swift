import GuideModel

/// Makes the documents of one language from a guide's published records.
struct SearchDocumentMaker: Sendable {
    let guide: LinkedGuide
    let language: LanguageTag
    let fillers: QueryFillers
    private let urlFor: @Sendable (RecordID, LanguageTag) -> String
    private let spoken: SpokenLanguages
    let gazetteer: Gazetteer

    /// Prepares for a language; `urlFor` gives a record's page from the site's root.
    init(
        guide: LinkedGuide,
        language: LanguageTag,
        urlFor: @escaping @Sendable (RecordID, LanguageTag) -> String
    ) {
        self.guide = guide
        self.language = language
        self.urlFor = urlFor
        fillers = QueryFillers(language)
        spoken = SpokenLanguages(readIn: language)
        gazetteer = Gazetteer(guide.places)
    }

    /// One document a record, in the guide's order: agencies first, then by slug.
    func documents() -> [SearchDocument] {
        guide.records.compactMap { guide.record($0.id, in: language) }.concurrentMap(document)
    }

    private func document(_ record: Record) -> SearchDocument {
        let words = words(of: record)
        let header = record.header
        var texts = words.texts
        texts[.name, default: []].append(header.title.value)
        texts[.summary, default: []] += [header.summary?.value].compactMap { $0 }
        texts[.topics, default: []] += topicWords(words.topics) + dimensionTitles(words.wellness)
        texts[.body, default: []] += [guide.outline(of: record)?.plainText].compactMap { $0 }
        let towns = words.towns.reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
        return SearchDocument(
            id: record.id,
            texts: texts.mapValues { $0.filter { !$0.isEmpty } },
            facets: facets(of: record, words: words, towns: towns),
            status: words.status,
            card: card(of: record, words: words, towns: towns),
            facts: facts(of: record, towns: towns)
        )
    }

    private func card(of record: Record, words: RecordWords, towns: [String]) -> SearchCard {
        let header = record.header
        let also = words.also.filter { !$0.isEmpty }
        return SearchCard(
            id: header.id.description,
            title: header.title.value,
            url: urlFor(header.id, language),
            summary: header.summary?.value,
            phone: words.phone,
            town: towns.isEmpty ? nil : towns.prefix(3).joined(separator: " · "),
            status: words.status == .active ? nil : words.status.rawValue,
            language: header.language == language ? nil : header.language.description,
            also: also.isEmpty ? nil : also
        )
    }
}

extension SearchDocumentMaker {
    private func facets(
        of record: Record,
        words: RecordWords,
        towns: [String]
    ) -> [SearchFacetName: [FacetValue]] {
        let written = record.id.kind == .agency ? [] : guide.languages(of: record.id).map(\.description)
        return [
            .kind: [FacetValue(record.id.kind.folder, label: record.id.kind.folder)],
            .topic: topics(words.topics),
            .wellness: words.wellness.compactMap(dimension),
            .place: towns.flatMap(placesAround),
            .language: (words.languages + written).compactMap(spoken.value),
        ]
    }

    /// Topics and all above them, each under its parent.
    private func topics(_ slugs: [Slug]) -> [FacetValue] {
        slugs.flatMap { guide.topics.ancestors(of: $0) + [$0] }.compactMap { slug in
            guard let topic = guide.record(RecordID(.topic, slug), in: language) else { return nil }
            let parent = guide.topics.ancestors(of: slug).last
            return FacetValue(slug.description, label: topic.title, parent: parent?.description)
        }
    }

    private func dimension(_ slug: Slug) -> FacetValue? {
        let record = guide.record(RecordID(.wellnessDimension, slug), in: language)
        return record.map { FacetValue(slug.description, label: $0.title) }
    }

    /// A town and the places it lies in, as `places.yaml` says.
    private func placesAround(_ town: String) -> [FacetValue] {
        var values: [FacetValue] = []
        var name: String? = town
        while let here = name, let slug = Slug.nearest(to: here)?.description,
            !values.contains(where: { $0.value == slug })
        {
            let place = gazetteer.number(of: here).map { gazetteer.places[$0] }
            let parent = place?.parent.flatMap { Slug.nearest(to: $0)?.description }
            values.append(FacetValue(slug, label: place?.name ?? here, parent: parent))
            name = place?.parent
        }
        return values
    }

    /// What topics and those above them are called, by editors and by people.
    private func topicWords(_ slugs: [Slug]) -> [String] {
        let all = slugs.flatMap { guide.topics.ancestors(of: $0) + [$0] }
        let unique = all.reduce(into: [Slug]()) { if !$0.contains($1) { $0.append($1) } }
        return unique.flatMap { slug -> [String] in
            guard case .topic(let topic)? = guide.record(RecordID(.topic, slug), in: language) else {
                return []
            }
            return [topic.title] + topic.synonyms
        }
    }

    private func dimensionTitles(_ slugs: [Slug]) -> [String] { slugs.compactMap { dimension($0)?.label } }
}
