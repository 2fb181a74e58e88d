import GuideModel

/// The places of `places.yaml`, found by what people call them.
struct Gazetteer: Sendable {
    /// The places, in the order written.
    let places: [Place]
    private let numbers: [String: Int]

    /// Knows the places of a guide; of two that share a postal code the smaller answers for it.
    init(_ places: [Place]) {
        self.places = places
        var numbers: [String: Int] = [:]
        let parents = Set(places.compactMap(\.parent).map { TextFolding.fold($0) })
        let isWhole = { (place: Place) in parents.contains(TextFolding.fold(place.name)) }
        for number in places.indices.sorted(by: { !isWhole(places[$0]) && isWhole(places[$1]) }) {
            let names = [places[number].name] + places[number].postalCodes
            for name in names.map({ TextFolding.fold($0) }) where numbers[name] == nil {
                numbers[name] = number
            }
        }
        self.numbers = numbers
    }

    /// The number of the place of a name or postal code.
    func number(of text: String) -> Int? { numbers[TextFolding.fold(text)] }

    /// The middle of the place of a name or postal code.
    func middle(of text: String) -> Coordinates? { number(of: text).flatMap { places[$0].coordinates } }

    /// The place that another lies in.
    func parent(of number: Int) -> Int? {
        guard let parent = places[number].parent.flatMap({ self.number(of: $0) }) else { return nil }
        return parent == number ? nil : parent
    }

    /// The places that a description of an area is about: only where it is their names and nothing else, since
    /// "all of the county but the north" is no promise to the north.
    func places(in area: String) -> [Int] {
        if let whole = number(of: area) { return [whole] }
        let parts = area.split(whereSeparator: { $0 == "," || $0 == ";" }).flatMap { part in
            TextFolding.fold(String(part)).split(separator: " ").split { Self.joiners.contains($0) }
                .map { $0.joined(separator: " ") }
        }
        let known = parts.map { numbers[$0] }
        return known.contains(nil) ? [] : known.compactMap { $0 }
    }

    private static let joiners: Set<Substring> = ["&", "and", "e", "et", "und", "y"]
}
