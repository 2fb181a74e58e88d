/// A record's mention of another: by slug where the kind is known, else `folder/slug`.
public struct RecordReference: Hashable, Sendable {
    /// The kind, where the mention names or implies one.
    public let kind: RecordKind?
    /// The slug.
    public let slug: Slug
}
