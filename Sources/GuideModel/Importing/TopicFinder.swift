/// Finds the topics of a row.
struct TopicFinder {
    let context: DraftContext

    /// What was found.
    struct Found {
        var slugs: [String] = []
        /// Topics that do not exist yet.
        var new: [NewTopic] = []
        /// Values that are no topic.
        var unmapped: [String] = []
        var refusals: [String] = []
    }

    /// The topics of a row, in the order of its values, each once.
    func topics(of row: SourceRow, _ drafter: inout RowDrafter) -> Found {
        var found = Found()
        guard let topics = context.map.topics else { return found }
        if let constant = topics.rule.constant { found.slugs += constant.texts }
        for value in drafter.texts(of: topics.rule) { add(value, topics, &found, &drafter) }
        if found.slugs.isEmpty { found.slugs = topics.fallback }
        var seen: Set<String> = []
        found.slugs = found.slugs.filter { seen.insert($0).inserted }
        return found
    }

    private func add(
        _ value: String,
        _ topics: ImportMap.Topics,
        _ found: inout Found,
        _ drafter: inout RowDrafter
    ) {
        if let slugs = topics.values[value.lowercased()] {
            found.slugs += slugs
            return
        }
        if let slug = context.topicTitles[value.lowercased()] {
            found.slugs.append(slug)
            return
        }
        guard let nearest = SlugChooser.readable(value) ?? SlugChooser.stable(for: value, prefix: "topic")
        else { return }
        if context.topics.contains(nearest.description) {
            found.slugs.append(nearest.description)
            return
        }
        switch topics.unmapped {
        case .topic:
            found.slugs.append(nearest.description)
            found.new.append(NewTopic(nearest.description, value))
        case .keep:
            found.unmapped.append(value)
            drafter.doubt(topics.rule, "`\(value.clipped)` is no topic here")
        case .refuse:
            found.unmapped.append(value)
            found.refusals.append(
                "`\(value.clipped)` is no topic here; say in `topics: values:` which one it stands for"
            )
        }
    }
}
