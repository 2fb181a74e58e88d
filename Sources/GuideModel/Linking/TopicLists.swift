/// The published records of each topic and each dimension, in the order in which pages list them.
struct TopicLists: Sendable {
    /// Records about a topic or one below it, the most recently added first.
    let byTopic: [Slug: [RecordID]]
    /// Records that serve a dimension, by kind, then by title.
    let byDimension: [Slug: [RecordID]]

    /// Sorts records into lists; `records` are in the order of their names.
    init(_ records: [RecordDigest], table: LinkTable) {
        // What is moved about while sorting is small: a place among the titles, a day, a number.
        let byTitle = records.indices.map { (records[$0].title, $0) }.sorted { $0 < $1 }.map(\.1)
        let newestFirst = byTitle.enumerated()
            .map { (place: $0, day: -(records[$1].date?.dayNumber ?? .min + 1), index: $1) }
            .sorted { ($0.day, $0.place) < ($1.day, $1.place) }
        var byTopic: [Slug: [RecordID]] = [:]
        for entry in newestFirst {
            for topic in records[entry.index].allTopics {
                byTopic[topic, default: []].append(records[entry.index].id)
            }
        }
        var byDimension: [Slug: [RecordID]] = [:]
        for kind in RecordKind.allCases {
            for index in byTitle where records[index].id.kind == kind {
                for dimension in records[index].wellness {
                    byDimension[dimension, default: []].append(records[index].id)
                }
            }
        }
        self.byTopic = byTopic.filter { table.published.contains(RecordID(.topic, $0.key)) }
        self.byDimension = byDimension.filter {
            table.published.contains(RecordID(.wellnessDimension, $0.key))
        }
    }
}
