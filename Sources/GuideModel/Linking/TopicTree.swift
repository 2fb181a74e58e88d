/// Topics by parent and child.
public struct TopicTree: Sendable {
    /// Topics without a parent, by title.
    public let roots: [Slug]
    private let childrenByParent: [Slug: [Slug]]
    private let parents: [Slug: Slug]

    /// Joins topics to their parents; one whose parent is not among them, or lies below it, is a root.
    init(_ topics: [Topic]) {
        let known = Set(topics.map(\.slug))
        let named = Dictionary(
            topics.compactMap { topic in topic.parent.map { (topic.slug, $0.value) } },
            uniquingKeysWith: { first, _ in first }
        ).filter { known.contains($0.value) }
        let parents = named.filter { !Self.isInCycle($0.key, named) }
        let byTitle = topics.map { (TitleOrder($0.title), $0.slug) }.sorted { $0 < $1 }.map(\.1)
        self.parents = parents
        roots = byTitle.filter { parents[$0] == nil }
        childrenByParent = Dictionary(
            grouping: byTitle.filter { parents[$0] != nil },
            by: { parents[$0] ?? $0 }
        )
    }

    /// The topics right below one, by title.
    public func children(of topic: Slug) -> [Slug] { childrenByParent[topic] ?? [] }

    /// The topics above one, the outermost first.
    public func ancestors(of topic: Slug) -> [Slug] {
        var path: [Slug] = []
        var current = parents[topic]
        while let parent = current {
            path.append(parent)
            current = parents[parent]
        }
        return path.reversed()
    }

    /// Every topic with how deep it lies, 0 for a root; parents right before their children.
    public var rows: [(topic: Slug, depth: Int)] {
        var rows: [(topic: Slug, depth: Int)] = []
        var open = roots.reversed().map { (topic: $0, depth: 0) }
        while let row = open.popLast() {
            rows.append(row)
            open += children(of: row.topic).reversed().map { (topic: $0, depth: row.depth + 1) }
        }
        return rows
    }

    private static func isInCycle(_ topic: Slug, _ parents: [Slug: Slug]) -> Bool {
        var seen: Set<Slug> = []
        var current = parents[topic]
        while let parent = current, seen.insert(parent).inserted {
            if parent == topic { return true }
            current = parents[parent]
        }
        return false
    }
}
