/// All that could be read of a content folder, before records are joined.
///
/// Records of a kind are in slug order. A file that could not be read is not among them; its
/// name is in `unreadable`, so that references to it are not reported a second time.
public struct ParsedGuide: Sendable {
    /// The guide itself; nothing when `guide.yaml` is missing or of no use.
    public let settings: GuideSettings?
    /// Every record of the main language, by kind and slug.
    public let records: [Record]
    /// Every translation that was read, by record and language.
    public let translations: [Translation]
    /// Towns and areas.
    public let places: [Place]
    /// Search synonyms of the guide's own.
    public let synonyms: [SynonymRule]
    /// Old paths and where they lead.
    public let redirects: [Redirect]
    /// The guide's own words for the interface, by language and name.
    public let strings: [LanguageTag: [String: String]]
    /// Records whose file is there but could not be made sense of.
    public let unreadable: Set<RecordID>
    /// Every file in the folder that is neither a record nor a data file: images and the like.
    public let assets: Set<ContentPath>
    /// Topics that unreadable records name, so that these are not called unused.
    var topicsOfUnreadable: Set<String> = []
}

/// A record in another language than the guide's first.
public struct Translation: Sendable {
    /// The language.
    public let language: LanguageTag
    /// The whole record, with what was not translated taken from the main file.
    public let record: Record
}

/// An old path of the site and where it leads now.
public struct Redirect: Hashable, Sendable {
    /// The old path, relative to the site's root, without a leading `/`.
    public let from: Located<String>
    /// The new path, relative to the site's root, or a link out of the guide.
    public let to: String
}
