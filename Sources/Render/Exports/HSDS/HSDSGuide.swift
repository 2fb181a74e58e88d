import GuideModel

/// A guide in the words of HSDS: its agencies with their services and places, and the two taxonomies.
struct HSDSGuide: Sendable {
    let agencies: [HSDSAgency]
    let taxonomies: [HSDSEntity]
    let terms: [HSDSEntity]
    let version: HSDSVersion

    /// Puts a guide into those words.
    init(_ guide: LinkedGuide, strings: Strings) {
        version = guide.settings.exports.hsdsVersion
        let context = HSDSContext(guide, strings: strings)
        taxonomies = [context.topics, context.dimensions].map { $0.entity }
        terms = context.orderedTerms
        agencies = guide.agencies.concurrentMap { HSDSAgency($0, context) }
    }

    /// The rows of a table.
    func entities(of table: HSDSTable) -> [HSDSEntity] {
        switch table {
        case .taxonomy: taxonomies
        case .taxonomyTerm: terms
        default: agencies.flatMap { $0.entities(of: table) }
        }
    }
}

/// What all agencies of a guide share when they are put into the words of HSDS.
struct HSDSContext: Sendable {
    let guide: LinkedGuide
    let strings: Strings
    let identifier: GuideIdentifier
    let addresses: SiteAddresses?
    let isExtended: Bool
    let isThreeOne: Bool
    /// The taxonomy of the guide's topics.
    let topics: Taxonomy
    /// The taxonomy of the dimensions of wellness.
    let dimensions: Taxonomy
    /// The terms of both taxonomies, topics first.
    let orderedTerms: [HSDSEntity]
    private let terms: [RecordID: HSDSEntity]
    private let languageNames: [String: String]

    /// A taxonomy with its name.
    struct Taxonomy: Sendable {
        let name: String
        let entity: HSDSEntity

        init(_ key: String, name: String, about: String, _ identifier: GuideIdentifier) {
            self.name = name
            var entity = HSDSEntity(.taxonomy, id: identifier.uuid(key))
            entity.fields.add("name", name)
            entity.fields.add("description", about)
            self.entity = entity
        }
    }

    init(_ guide: LinkedGuide, strings: Strings) {
        self.guide = guide
        self.strings = strings
        let identifier = GuideIdentifier(guide.settings)
        self.identifier = identifier
        addresses = SiteAddresses(guide.settings)
        isExtended = guide.settings.exports.hsdsProfile == .extended
        isThreeOne = guide.settings.exports.hsdsVersion == .threeOne
        let title = guide.settings.title
        topics = Taxonomy(
            "topics",
            name: "Topics",
            about: "The topics of \(title), by which readers find help.",
            identifier
        )
        dimensions = Taxonomy(
            "dimensions",
            name: "Dimensions of wellness",
            about: "The seven dimensions of wellness that \(title) goes by.",
            identifier
        )
        var terms: [RecordID: HSDSEntity] = [:]
        for record in guide.records {
            let taxonomy: Taxonomy
            var parent: Slug?
            switch record {
            case .topic(let topic): (taxonomy, parent) = (topics, topic.parent?.value)
            case .wellnessDimension: taxonomy = dimensions
            default: continue
            }
            var term = HSDSEntity(.taxonomyTerm, id: identifier.uuid(record.id.description))
            // A code is unique in all terms: a topic and a dimension may share their slug.
            term.fields.add("code", record.id.description)
            term.fields.add("name", record.title)
            term.fields.add("description", record.header.summary?.value ?? record.title)
            let above = parent.map { RecordID(.topic, $0) }.flatMap { guide.record($0)?.id }
            term.fields.add("parent_id", above.map { identifier.uuid($0.description) })
            term.fields.add("taxonomy", taxonomy.name)
            term.fields.add("language", guide.settings.language.description)
            term.fields.add("taxonomy_id", taxonomy.entity.id)
            term.fields.add("term_uri", addresses?.url(of: record.id))
            terms[record.id] = term
        }
        self.terms = terms
        orderedTerms = guide.records.compactMap { terms[$0.id] }
        let written = guide.agencies.flatMap { agency in
            agency.languages + (agency.phones + agency.locations.flatMap(\.phones)).flatMap(\.languages)
        }
        languageNames = Dictionary(
            Set(written).map { ($0, strings.languageName($0)) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The term of a topic or dimension that is published.
    func term(_ id: RecordID) -> HSDSEntity? { terms[id] }

    /// A language as content writes it: its name, and its code where it was written as one.
    func language(_ written: String) -> (name: String, code: String?) {
        let isCode = LanguageTag(written) != nil && (written.utf8.count <= 3 || written.contains("-"))
        return (languageNames[written] ?? written, isCode ? LanguageTag(written)?.description : nil)
    }
}
