import Foundation
import GuideModel

/// Where something stands, as an envelope would say it, and where a map shows it.
struct AddressView: TemplateView {
    /// The lines, from the street down.
    let lines: [String]
    /// All of it on one line.
    let oneLine: String
    /// A map's page with the way there; the reader decides whether to open it.
    let mapLink: String

    /// Shows an address, or nothing when it has no part.
    init?(_ address: PostalAddress, coordinates: Coordinates? = nil) {
        let region = [address.state, address.postalCode].compactMap(\.self).joined(separator: " ")
        let town = [address.city, region.isEmpty ? nil : region].compactMap(\.self).joined(separator: ", ")
        let street = [address.street, address.unit].compactMap(\.self)
        lines = (street + [town, address.country ?? ""]).filter { !$0.isEmpty }
        guard !lines.isEmpty else { return nil }
        oneLine = lines.joined(separator: ", ")
        mapLink = Self.mapLink(coordinates, oneLine: oneLine)
    }

    private static func mapLink(_ coordinates: Coordinates?, oneLine: String) -> String {
        let map = "https://www.openstreetmap.org/"
        guard let coordinates else {
            return map + "search?query=" + PercentCoding.query(oneLine)
        }
        return map + "directions?to=\(coordinates.latitude)%2C\(coordinates.longitude)"
    }

    static let shape = ViewShape<AddressView>([
        .texts("lines") { $0.lines },
        .text("one_line") { $0.oneLine },
        .text("map_link") { $0.mapLink },
    ])
}
