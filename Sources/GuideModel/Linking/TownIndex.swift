/// The towns of `places.yaml`, and which of them an agency is in; a place that others lie in is no town.
struct TownIndex: Sendable {
    /// The towns, in the order of the file.
    let towns: [Place]
    private let numbers: [String: Set<Int>]
    private let areas: [String: Set<Int>]

    init(_ places: [Place]) {
        let parents = Set(places.compactMap(\.parent).map(TitleOrder.init))
        let towns = places.filter { !parents.contains(TitleOrder($0.name)) }
        let above = Dictionary(
            places.compactMap { place in place.parent.map { (Self.key(place.name), Self.key($0)) } },
            uniquingKeysWith: { first, _ in first }
        )
        var numbers: [String: Set<Int>] = [:]
        var areas: [String: Set<Int>] = [:]
        for (index, town) in towns.enumerated() {
            for key in [Self.key(town.name)] + town.postalCodes.map({ "#" + $0 }) {
                numbers[key, default: []].insert(index)
            }
            var area: String? = Self.key(town.name)
            var seen: Set<String> = []
            while let key = area, seen.insert(key).inserted {
                areas[key, default: []].insert(index)
                area = above[key]
            }
        }
        self.towns = towns
        self.numbers = numbers
        self.areas = areas
    }

    /// The numbers of the towns that an agency has a place in.
    func towns(of agency: Agency) -> Set<Int> { Set(agency.locations.flatMap(towns)) }

    /// The numbers of the towns that an agency says it serves, by name or by a place that they lie in.
    func towns(servedBy agency: Agency) -> Set<Int> {
        let named = agency.serviceArea + agency.locations.compactMap(\.serviceArea)
        return Set(named.flatMap { areas[Self.key($0)] ?? [] })
    }

    /// Towns with fewer active agencies than wanted, by name.
    func thin(_ records: [Record], below limit: Int) -> [Coverage.ThinPlace] {
        var counts = towns.map { _ in 0 }
        for case .agency(let agency) in records where agency.status == .active {
            for index in towns(of: agency) { counts[index] += 1 }
        }
        return zip(towns, counts).filter { $1 < limit }
            .map { (TitleOrder($0.name), $0.name, $1) }.sorted { $0 < $1 }
            .map { .town($0.1, agencies: $0.2) }
    }

    /// A place's town by its name; by its postal code only where it names no town that is known.
    private func towns(of location: Location) -> Set<Int> {
        for name in [location.address?.city, location.town].compactMap(\.self) {
            if let found = numbers[Self.key(name)] { return found }
        }
        return location.address?.postalCode.flatMap { numbers["#" + $0] } ?? []
    }

    private static func key(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
