extension Coverage {
    /// Fewer agencies than this are thin: with two, there is nobody to turn to when one is full and one is closed.
    public static let standardThinBelow = 3

    /// Counts published records; `digests` are those of `records`, in their order.
    init(_ records: [Record], digests: [RecordDigest], tree: TopicTree, places: [Place]) {
        let active = digests.filter(\.isActiveAgency)
        let others = digests.filter { [.webinar, .learnerGuide, .event, .newsItem].contains($0.id.kind) }
        let circle = records.compactMap {
            if case .wellnessDimension(let dimension) = $0 { dimension } else { nil }
        }
        let columns = circle.sorted { ($0.order, $0.slug) < ($1.order, $1.slug) }.map(\.slug)
        let count = SubjectCount(active, others: others, columns: columns)
        let limit = Self.standardThinBelow
        rows = tree.rows.map { row in
            Row(
                topic: row.topic,
                depth: row.depth,
                agencies: count.agencies[row.topic] ?? 0,
                others: count.others[row.topic] ?? 0,
                byDimension: count.byDimension[row.topic] ?? columns.map { _ in 0 }
            )
        }
        dimensions = columns.map { dimension in
            DimensionCount(
                dimension: dimension,
                agencies: count.serving[dimension] ?? 0,
                others: count.othersServing[dimension] ?? 0
            )
        }
        thinBelow = limit
        let topics = digests.filter { $0.id.kind == .topic }.map { ($0.title, $0.id.slug) }.sorted { $0 < $1 }
        thin =
            dimensions.filter { $0.agencies < limit }.map { .dimension($0.dimension, agencies: $0.agencies) }
            + topics.map { ($0.1, count.agencies[$0.1] ?? 0) }.filter { $0.1 < limit }
            .map { .topic($0.0, agencies: $0.1) }
            + TownIndex(places).thin(records, below: limit)
    }
}

/// How many agencies and other records are about each topic or one below it, and serve each dimension.
private struct SubjectCount {
    var agencies: [Slug: Int] = [:]
    var others: [Slug: Int] = [:]
    var byDimension: [Slug: [Int]] = [:]
    var serving: [Slug: Int] = [:]
    var othersServing: [Slug: Int] = [:]

    init(_ active: [RecordDigest], others: [RecordDigest], columns: [Slug]) {
        let numbers = Dictionary(zip(columns, 0...), uniquingKeysWith: { first, _ in first })
        for agency in active {
            let served = agency.wellness.compactMap { numbers[$0] }
            for dimension in agency.wellness { serving[dimension, default: 0] += 1 }
            for topic in agency.allTopics {
                agencies[topic, default: 0] += 1
                for column in served { byDimension[topic, default: columns.map { _ in 0 }][column] += 1 }
            }
        }
        for record in others {
            for topic in record.allTopics { self.others[topic, default: 0] += 1 }
            for dimension in record.wellness { othersServing[dimension, default: 0] += 1 }
        }
    }
}
