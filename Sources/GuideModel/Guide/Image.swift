/// A picture of the guide's own, with the words for those who cannot see it.
public struct Image: Hashable, Sendable {
    /// The picture's file in the content folder.
    public let file: Located<ContentPath>
    /// What it shows.
    public let alt: String
    /// Who made it.
    public let credit: String?
    /// Under which licence.
    public let licence: String?
    /// Where it comes from.
    public let source: String?
}
