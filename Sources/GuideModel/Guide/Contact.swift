/// A person or desk to turn to, made public on purpose.
public struct Contact: Hashable, Sendable {
    /// Who.
    public let name: String?
    /// Their role.
    public let title: String?
    /// Their number.
    public let phone: String?
    /// Their address for mail.
    public let email: String?
    /// A page to turn to.
    public let url: Link?
    /// Anything else, in words.
    public let text: String?
}
