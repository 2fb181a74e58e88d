/// A subject that records share; topics form a tree.
public struct Topic: GuideRecord {
    /// What every record has; a topic has no topics of its own.
    public let header: RecordHeader
    /// The topic it lies under.
    public let parent: Located<Slug>?
    /// Topics that belong beside it.
    public let related: [Located<RecordReference>]
    /// What people call it.
    public let synonyms: [String]
    /// The same subject in another scheme, as a link.
    public let sameAs: [Link]
    /// The name of its icon in the theme.
    public let icon: String?
    /// A picture.
    public let image: Image?
}
