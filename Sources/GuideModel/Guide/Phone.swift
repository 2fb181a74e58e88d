/// A number to call, send a text to or type to.
public struct Phone: Hashable, Sendable {
    /// The number exactly as it was typed.
    public let number: String
    /// The extension, digits as typed.
    public let extensionNumber: String?
    /// What answers there.
    public let type: PhoneType
    /// What the number is for: "Hotline", "Intake".
    public let label: String?
    /// Languages spoken there, as people name them or as BCP 47 tags.
    public let languages: [String]
    /// When it is answered; nothing when that is unknown.
    public let hours: OpeningHours?
}

/// What answers at a number.
public enum PhoneType: String, CaseIterable, Sendable {
    case voice, text, fax, tty, hotline
}
