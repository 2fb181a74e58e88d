import GuideModel

/// What one file of a document holds.
struct DocumentPart: Sendable {
    /// The file's name without its ending.
    let name: String
    /// What the part is called; nothing for the whole guide.
    let title: String?
    let topics: [EntryTopicView]
    let groups: [ArticleGroupView]

    /// A record of the part.
    struct Unit: Sendable {
        let id: String
        /// Where its name stands among names; nothing for records in another order.
        let name: NameOrder?
    }

    /// The agencies by name, then the records of other kinds in their order.
    func units(in language: LanguageTag) -> [Unit] {
        let entries = topics.flatMap(\.entries).map { entry in
            (NameOrder(entry.agency.head.title.value, language: language), entry.id)
        }
        let named = entries.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map { Unit(id: $1, name: $0) }
        return named + groups.flatMap(\.articles).map { Unit(id: $0.id, name: nil) }
    }

    /// The ids that links may lead to.
    var ids: Set<String> {
        Set(
            topics.flatMap { [$0.id] + $0.entries.map(\.id) }
                + groups.flatMap { [$0.id] + $0.articles.map(\.id) }
        )
    }

    /// The same part with some of its records; topics and kinds that have none are left out.
    func holding(only ids: Set<String>) -> DocumentPart {
        DocumentPart(
            name: name,
            title: title,
            topics: topics.map { $0.holding(only: ids) }.filter { !$0.entries.isEmpty || !$0.also.isEmpty },
            groups: groups.map { group in
                ArticleGroupView(
                    id: group.id,
                    title: group.title,
                    articles: group.articles.filter { ids.contains($0.id) }
                )
            }.filter { !$0.articles.isEmpty }
        )
    }

    /// The same part under another name.
    func called(_ name: String, _ title: String) -> DocumentPart {
        DocumentPart(name: name, title: title, topics: topics, groups: groups)
    }
}

extension EntryTopicView {
    /// The same topic with some of its agencies.
    func holding(only ids: Set<String>) -> EntryTopicView {
        EntryTopicView(
            id: id,
            title: title,
            entries: entries.filter { ids.contains($0.id) },
            also: also.filter { ids.contains(String($0.href.dropFirst())) }
        )
    }
}
