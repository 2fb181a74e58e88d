/// Where a guide is thin: topics, dimensions and towns, and each topic in each dimension and town.
public struct CoverageReport: Sendable {
    /// Topics, dimensions and towns that have too few agencies of their own.
    public let thin: [Subject]
    /// Topics with a town or a dimension in which they have too few, in the order of the topics.
    public let cells: [Cell]
    /// Active agencies that are counted.
    public let agencies: Int
    /// Those of them whose town is not known and who name no area of the guide.
    public let withoutTown: Int
    /// Fewer agencies than this are too few.
    public let limit: Int

    /// Something by itself.
    public struct Subject: Hashable, Sendable {
        /// `topic`, `dimension` or `town`.
        public let kind: String
        /// Its title or name.
        public let name: String
        /// How many active agencies there are.
        public let agencies: Int
    }

    /// A topic in a dimension or a town.
    public struct Cell: Hashable, Sendable {
        /// The topic's title.
        public let topic: String
        /// The dimension's title; empty for all.
        public let dimension: String
        /// The town's name; empty for all.
        public let town: String
        /// How many active agencies there are: with a place in the town, or serving it by their own word.
        public let agencies: Int
    }

    /// Counts what is published on a day.
    public init(_ guide: ParsedGuide, today: CalendarDate, below limit: Int = Coverage.standardThinBelow) {
        let records = guide.records.filter {
            LinkTable.isPublished($0.header, today: today, includingDrafts: false)
        }
        let tree = TopicTree(records.compactMap { if case .topic(let topic) = $0 { topic } else { nil } })
        let table = CoverageTable(records, tree: tree, towns: TownIndex(guide.places))
        self.limit = limit
        agencies = table.agencies
        withoutTown = table.withoutTown
        cells = table.cells.filter { $0.agencies < limit }
        thin = table.subjects.filter { $0.agencies < limit }
    }
}

/// The counts behind the report.
private struct CoverageTable {
    private(set) var agencies = 0
    private(set) var withoutTown = 0
    private(set) var cells: [CoverageReport.Cell] = []
    private(set) var subjects: [CoverageReport.Subject] = []

    private struct Key: Hashable {
        var topic: Slug?
        var dimension: Slug?
        var town: Int?
    }

    init(_ records: [Record], tree: TopicTree, towns: TownIndex) {
        var counts: [Key: Int] = [:]
        for record in records {
            guard case .agency(let agency) = record, agency.status == .active else { continue }
            let digest = RecordDigest(record, tree: tree)
            let places = towns.towns(of: agency).union(towns.towns(servedBy: agency))
            agencies += 1
            if places.isEmpty { withoutTown += 1 }
            let keys = Self.keys(digest, places)
            for key in keys { counts[key, default: 0] += 1 }
        }
        let titles = Dictionary(records.map { ($0.id, $0.header.title.value) }) { first, _ in first }
        let circle = records.compactMap {
            if case .wellnessDimension(let dimension) = $0 { dimension } else { nil }
        }.sorted { ($0.order, $0.slug) < ($1.order, $1.slug) }
        let title = { (topic: Slug) in titles[RecordID(.topic, topic)] ?? "\(topic)" }
        for (topic, _) in tree.rows {
            let count = counts[Key(topic: topic)] ?? 0
            subjects.append(.init(kind: "topic", name: title(topic), agencies: count))
            for dimension in circle {
                let key = Key(topic: topic, dimension: dimension.slug)
                cells.append(
                    .init(
                        topic: title(topic),
                        dimension: dimension.title,
                        town: "",
                        agencies: counts[key] ?? 0
                    )
                )
            }
            for (index, town) in towns.towns.enumerated() {
                let key = Key(topic: topic, town: index)
                cells.append(
                    .init(topic: title(topic), dimension: "", town: town.name, agencies: counts[key] ?? 0)
                )
                for dimension in circle {
                    let key = Key(topic: topic, dimension: dimension.slug, town: index)
                    let count = counts[key] ?? 0
                    cells.append(
                        .init(
                            topic: title(topic),
                            dimension: dimension.title,
                            town: town.name,
                            agencies: count
                        )
                    )
                }
            }
        }
        subjects += circle.map {
            .init(kind: "dimension", name: $0.title, agencies: counts[Key(dimension: $0.slug)] ?? 0)
        }
        subjects += towns.towns.enumerated().map {
            .init(kind: "town", name: $1.name, agencies: counts[Key(town: $0)] ?? 0)
        }
    }

    private static func keys(_ digest: RecordDigest, _ places: Set<Int>) -> [Key] {
        let topics = Set(digest.allTopics).map(Optional.some) + [nil]
        let dimensions = Set(digest.wellness).map(Optional.some) + [nil]
        let towns = places.map(Optional.some) + [nil]
        return topics.flatMap { topic in
            dimensions.flatMap { dimension in
                towns.map { Key(topic: topic, dimension: dimension, town: $0) }
            }
        }
    }
}
