/// A guide whose records know one another: everything that pages are made from.
///
/// Only what is published on the day of the build is in it. Lists of records are in the order
/// in which pages show them.
public struct LinkedGuide: Sendable {
    /// The guide itself.
    public internal(set) var settings: GuideSettings
    /// The day of the build.
    public let today: CalendarDate
    /// The records that are published, in the main language, by kind and slug.
    public let records: [Record]
    /// Towns and areas.
    public let places: [Place]
    /// Search synonyms of the guide's own.
    public let synonyms: [SynonymRule]
    /// Old paths and where they lead, aliases of records included.
    public let redirects: [Redirect]
    /// The guide's own words for the interface, by language and name.
    public let strings: [LanguageTag: [String: String]]
    /// Pictures and other files that published records use.
    public let usedAssets: Set<ContentPath>
    /// All files of the content folder that are no records.
    public let assets: Set<ContentPath>
    /// Topics as a tree.
    public let topics: TopicTree
    /// How well the records cover topics and dimensions.
    public let coverage: Coverage

    let index: [RecordID: Int]
    let translations: [RecordID: [LanguageTag: Record]]
    let outlines: [ContentPath: BodyOutline]
    let linkTargets: [ContentPath: [String: LinkTarget]]
    let connections: [RecordID: Connections]
    let byTopic: [Slug: [RecordID]]
    let byDimension: [Slug: [RecordID]]
}

extension LinkedGuide {
    /// The same guide, which hands on only some things beside its pages.
    public func exporting(_ exports: ExportSettings) -> LinkedGuide {
        var guide = self
        guide.settings.exports = exports
        return guide
    }

    /// The published record of a name, in a language where there is a translation, else in the main one.
    public func record(_ id: RecordID, in language: LanguageTag? = nil) -> Record? {
        if let language, let translated = translations[id]?[language] { return translated }
        return index[id].map { records[$0] }
    }

    /// The languages that a record has been written in, the main one first.
    public func languages(of id: RecordID) -> [LanguageTag] {
        [settings.language] + (translations[id]?.keys.sorted() ?? [])
    }

    /// The published records of a kind, in slug order, in a language where there are translations.
    public func records(of kind: RecordKind, in language: LanguageTag? = nil) -> [Record] {
        records.filter { $0.id.kind == kind }.compactMap { record($0.id, in: language) }
    }

    /// The outline of a record's body.
    public func outline(of record: Record) -> BodyOutline? { outlines[record.header.body.path] }

    /// How a record is tied to others.
    public func connections(of id: RecordID) -> Connections { connections[id] ?? Connections() }

    /// The records about a topic or one below it, the most recently added first.
    public func records(about topic: Slug) -> [RecordID] { byTopic[topic] ?? [] }

    /// The records that serve a dimension, by kind, then by title.
    public func records(serving dimension: Slug) -> [RecordID] { byDimension[dimension] ?? [] }
}
