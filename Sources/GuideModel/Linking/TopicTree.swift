/// Topics by parent and child.
public struct TopicTree: Sendable {
    /// Topics without a parent, by title.
    public let roots: [Slug]
    let childrenByParent: [Slug: [Slug]]
    let parents: [Slug: Slug]

    /// The topics right below one, by title.
    public func children(of topic: Slug) -> [Slug] { childrenByParent[topic] ?? [] }

    /// The topics above one, the outermost first.
    public func ancestors(of topic: Slug) -> [Slug] {
        var path: [Slug] = []
        var current = parents[topic]
        while let parent = current, !path.contains(parent) {
            path.append(parent)
            current = parents[parent]
        }
        return path.reversed()
    }
}
