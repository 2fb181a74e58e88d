/// A dated item of news.
public struct NewsItem: GuideRecord {
    /// What every record has; the publish date is always there.
    public let header: RecordHeader
    /// A picture.
    public let image: Image?
    /// Where the whole story stands.
    public let url: Link?
    /// Agencies it speaks of.
    public let agencies: [Located<RecordReference>]
}
