extension Coverage {
    /// Fewer agencies than this are thin: with two, there is nobody to turn to when one is full and one is closed.
    public static let standardThinBelow = 3

    /// Counts the published records of a guide.
    init(_ records: [Record], tree: TopicTree, places: [Place]) {
        let active = records.compactMap { record -> Agency? in
            guard case .agency(let agency) = record, agency.status == .active else { return nil }
            return agency
        }
        let others = records.filter { [.webinar, .learnerGuide, .event, .newsItem].contains($0.id.kind) }
        let circle = records.compactMap { record -> WellnessDimension? in
            if case .wellnessDimension(let dimension) = record { dimension } else { nil }
        }.sorted { ($0.order, $0.slug) < ($1.order, $1.slug) }
        let columns = circle.map(\.slug)
        let count = TopicCount(active, others: others, tree: tree, columns: columns)
        rows = tree.rows.map { row in
            Row(
                topic: row.topic,
                depth: row.depth,
                agencies: count.agencies[row.topic] ?? 0,
                others: count.others[row.topic] ?? 0,
                byDimension: count.byDimension[row.topic] ?? columns.map { _ in 0 }
            )
        }
        let dimensions = columns.map { dimension in
            DimensionCount(
                dimension: dimension,
                agencies: active.count { $0.allWellness.contains { $0.value == dimension } },
                others: others.count { $0.header.wellness.contains { $0.value == dimension } }
            )
        }
        self.dimensions = dimensions
        thinBelow = Self.standardThinBelow
        let limit = Self.standardThinBelow
        let titles = Dictionary(
            records.map { ($0.id, TitleOrder($0.header.title.value)) },
            uniquingKeysWith: { first, _ in first }
        )
        func named(_ kind: RecordKind, _ slugs: [Slug]) -> [Slug] {
            slugs.compactMap { slug in titles[RecordID(kind, slug)].map { ($0, slug) } }.sorted { $0 < $1 }
                .map(\.1)
        }
        let thinTopics = named(.topic, tree.rows.map(\.topic).filter { (count.agencies[$0] ?? 0) < limit })
        let thinDimensions = dimensions.filter { $0.agencies < limit }
        thin =
            thinDimensions.map { .dimension($0.dimension, agencies: $0.agencies) }
            + thinTopics.map { .topic($0, agencies: count.agencies[$0] ?? 0) }
            + TownCount(active, places: places).thin(below: limit)
    }
}

/// How many agencies and other records are about each topic or one below it.
private struct TopicCount {
    var agencies: [Slug: Int] = [:]
    var others: [Slug: Int] = [:]
    var byDimension: [Slug: [Int]] = [:]

    init(_ active: [Agency], others: [Record], tree: TopicTree, columns: [Slug]) {
        for agency in active {
            let served = Set(agency.allWellness.map(\.value))
            for topic in Self.withAncestors(agency.allTopics, tree) {
                agencies[topic, default: 0] += 1
                for (column, dimension) in columns.enumerated() where served.contains(dimension) {
                    byDimension[topic, default: columns.map { _ in 0 }][column] += 1
                }
            }
        }
        for record in others {
            for topic in Self.withAncestors(record.header.topics, tree) {
                self.others[topic, default: 0] += 1
            }
        }
    }

    private static func withAncestors(_ topics: [Located<Slug>], _ tree: TopicTree) -> Set<Slug> {
        Set(topics.flatMap { [$0.value] + tree.ancestors(of: $0.value) })
    }
}

/// How many agencies are in each town of `places.yaml`; a place that others lie in is no town.
private struct TownCount {
    private let towns: [(name: String, agencies: Int)]

    init(_ active: [Agency], places: [Place]) {
        let parents = Set(places.compactMap(\.parent).map(TitleOrder.init))
        let towns = places.filter { !parents.contains(TitleOrder($0.name)) }
        var numbers: [String: Set<Int>] = [:]
        for (index, town) in towns.enumerated() {
            for key in [Self.key(town.name)] + town.postalCodes.map({ "#" + $0 }) {
                numbers[key, default: []].insert(index)
            }
        }
        var counts = towns.map { _ in 0 }
        for agency in active {
            for index in Set(agency.locations.flatMap { Self.towns(of: $0, numbers) }) { counts[index] += 1 }
        }
        self.towns = zip(towns, counts).map { ($0.name, $1) }
    }

    func thin(below limit: Int) -> [Coverage.ThinPlace] {
        towns.filter { $0.agencies < limit }
            .map { (TitleOrder($0.name), $0.name, $0.agencies) }.sorted { $0 < $1 }
            .map { .town($0.1, agencies: $0.2) }
    }

    /// A place's town by its name; by its postal code only where it names no town that is known.
    private static func towns(of location: Location, _ numbers: [String: Set<Int>]) -> Set<Int> {
        for name in [location.address?.city, location.town].compactMap(\.self) {
            if let found = numbers[key(name)] { return found }
        }
        return location.address?.postalCode.flatMap { numbers["#" + $0] } ?? []
    }

    private static func key(_ name: String) -> String {
        name.lowercased().split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
