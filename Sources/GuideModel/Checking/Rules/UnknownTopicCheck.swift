/// A topic that is named must be there.
struct UnknownTopicCheck: Check {
    let rules: [RuleID] = [.unknownTopic]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        let known = guide.slugs(of: .topic)
        return guide.everyRecord.flatMap { record in
            mentions(of: record)
                .filter { !known.contains($0.value) && !guide.isUnreadable(.topic, $0.value) }
                .filter { $0.file == record.header.path }
                .map { unknown($0, known) }
        }
    }

    private func mentions(of record: Record) -> [Located<Slug>] {
        switch record {
        case .agency(let agency): agency.header.topics + agency.services.flatMap(\.topics)
        case .topic(let topic): topic.parent.map { [$0] } ?? []
        default: record.header.topics
        }
    }

    private func unknown(_ topic: Located<Slug>, _ known: Set<Slug>) -> Diagnostic {
        let nearest = NearMiss.nearest(to: topic.value.description, among: known.map(\.description))
        return topic.finding(
            .unknownTopic,
            .error,
            "there is no topic `\(topic.value)`",
            notes: nearest == nil ? [.init("a topic is a file, `topics/\(topic.value).md`")] : [],
            fixes: nearest.map { [.init("write `\($0)`", replacement: $0)] } ?? []
        )
    }
}

extension RuleID {
    static let unknownTopic = RuleID("unknown-topic")
}
