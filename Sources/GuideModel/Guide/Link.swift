/// A link out of the guide, already known to have an allowed scheme.
public struct Link: Hashable, Sendable, CustomStringConvertible {
    /// The address as it was typed, with its scheme.
    public let description: String

    /// The schemes that a guide may link to; everything else is an error.
    public static let allowedSchemes: Set<String> = ["http", "https", "mailto", "tel", "sms", "geo"]
}
