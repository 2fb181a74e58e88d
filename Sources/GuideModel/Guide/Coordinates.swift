/// A point on the earth, in degrees of WGS 84.
public struct Coordinates: Hashable, Sendable {
    /// -90 to 90, north positive.
    public let latitude: Double
    /// -180 to 180, east positive.
    public let longitude: Double
}
