/// One place where an agency can be met.
public struct Location: Sendable {
    /// What the place is called, unique in its agency when given.
    public let name: Located<String>?
    /// Whether the place must stay secret; a confidential place has no address, coordinates, directions or transit.
    public let isConfidential: Bool
    /// The address.
    public let address: PostalAddress?
    /// Where on the map.
    public let coordinates: Coordinates?
    /// The town that may be known of a confidential place.
    public let town: String?
    /// Whom the place serves, in words.
    public let serviceArea: String?
    /// How to find it, in words.
    public let directions: String?
    /// How to get there without a car, in words.
    public let transit: String?
    /// How accessible it is, one fact an entry.
    public let accessibility: [String]
    /// Its own numbers.
    public let phones: [Phone]
    /// When it is open; nothing when that is unknown.
    public let hours: OpeningHours?
    /// The hours as the agency states them; shown, never computed with.
    public let hoursText: String?
    /// Where the place was written.
    public let span: SourceSpan
}
