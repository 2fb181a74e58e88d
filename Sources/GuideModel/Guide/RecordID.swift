/// A record's name in the whole guide: its kind and its slug, `agencies/harbor-house`.
public struct RecordID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// What kind of record it is.
    public let kind: RecordKind
    /// Its name among records of that kind.
    public let slug: Slug

    /// Names a record.
    public init(_ kind: RecordKind, _ slug: Slug) {
        self.kind = kind
        self.slug = slug
    }

    /// The folder and the slug, joined by `/`.
    public var description: String { "\(kind.folder)/\(slug)" }

    /// Orders by kind, then by slug.
    public static func < (left: RecordID, right: RecordID) -> Bool {
        (left.kind, left.slug) < (right.kind, right.slug)
    }
}
