/// A topic has something to list, itself or below it.
struct UnusedTopicCheck: Check {
    let rules: [RuleID] = [.unusedTopic]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        var parents: [String: String] = [:]
        for case .topic(let topic) in guide.records {
            parents[topic.slug.description] = topic.parent?.value.description
        }
        var used: Set<String> = []
        for name in guide.topicsOfUnreadable { use(name, &used, parents) }
        for record in guide.records {
            let topics: [Located<Slug>] =
                if case .agency(let agency) = record { agency.allTopics } else { record.header.topics }
            for topic in topics { use(topic.value.description, &used, parents) }
        }
        return guide.records.compactMap { record in
            guard case .topic(let topic) = record, !topic.header.isDraft,
                !used.contains(topic.slug.description)
            else { return nil }
            return topic.header.title.finding(
                .unusedTopic,
                .warning,
                "no record has the topic `\(topic.slug)`, so its page is empty",
                fixes: [.init("name it under `topics` of a record, or delete `\(topic.header.path)`")]
            )
        }
    }

    /// A topic that is used is used for all it lies under.
    private func use(_ name: String, _ used: inout Set<String>, _ parents: [String: String]) {
        var next: String? = name
        while let name = next, used.insert(name).inserted { next = parents[name] }
    }
}

extension RuleID {
    /// A topic that no record names.
    static let unusedTopic = RuleID("unused-topic")
}
