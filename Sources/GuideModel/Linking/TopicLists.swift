/// The published records of each topic and each dimension, in the order in which pages list them.
struct TopicLists: Sendable {
    /// Records about a topic or one below it, the most recently added first.
    let byTopic: [Slug: [RecordID]]
    /// Records that serve a dimension, by kind, then by title.
    let byDimension: [Slug: [RecordID]]

    /// Sorts records into lists.
    init(_ records: [Record], tree: TopicTree, table: LinkTable) {
        let order = records.map {
            (record: $0, date: $0.recentDate, title: TitleOrder($0.header.title.value))
        }
        var byTopic: [Slug: [RecordID]] = [:]
        // Titles first: a topic's dated records come before the rest, which go by title.
        let recent = order.sorted { left, right in
            switch (left.date, right.date) {
            case (let one?, let other?) where one != other: one > other
            case (nil, _?): false
            case (_?, nil): true
            default: (left.title, left.record.id) < (right.title, right.record.id)
            }
        }
        for entry in recent {
            let own = entry.record.allTopics.map(\.value)
            for topic in Set(own + own.flatMap(tree.ancestors)) {
                byTopic[topic, default: []].append(entry.record.id)
            }
        }
        var byDimension: [Slug: [RecordID]] = [:]
        let listed = order.sorted { left, right in
            (left.record.id.kind, left.title, left.record.id) < (
                right.record.id.kind, right.title, right.record.id
            )
        }
        for entry in listed {
            for dimension in Set(entry.record.allWellness.map(\.value)) {
                byDimension[dimension, default: []].append(entry.record.id)
            }
        }
        self.byTopic = byTopic.filter { table.published.contains(RecordID(.topic, $0.key)) }
        self.byDimension = byDimension.filter {
            table.published.contains(RecordID(.wellnessDimension, $0.key))
        }
    }
}

extension Record {
    /// The day that puts a record among what is new: its publish date, else an event's first session.
    ///
    /// Nothing for agencies and all that is not dated: they follow by title.
    public var recentDate: CalendarDate? {
        if let date = header.publishDate { return date }
        guard case .event(let event) = self else { return nil }
        return event.sessions.map(\.starts.date).min()
    }
}
