/// Where a place stands, part by part as HSDS names them.
public struct PostalAddress: Hashable, Sendable {
    /// House number and street.
    public let street: String?
    /// Floor, suite or room.
    public let unit: String?
    /// City or town.
    public let city: String?
    /// State or province.
    public let state: String?
    /// Postal code, exactly as it was typed.
    public let postalCode: String?
    /// Country, as a name or an ISO 3166 code.
    public let country: String?
}
