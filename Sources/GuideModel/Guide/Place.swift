/// A town or area of `places.yaml`.
public struct Place: Hashable, Sendable {
    /// Its name.
    public let name: String
    /// The place it lies in.
    public let parent: String?
    /// Its postal codes, as typed.
    public let postalCodes: [String]
    /// Its middle.
    public let coordinates: Coordinates?
}
