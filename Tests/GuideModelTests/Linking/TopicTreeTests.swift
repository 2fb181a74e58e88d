import Testing

@testable import GuideModel

struct TopicTreeTests {
    @Test func listsParentsBeforeTheirChildrenByTitle() throws {
        let tree = try tree([
            ("food", nil), ("pantries", "food"), ("aid", nil), ("meals", "food"), ("hot", "meals"),
        ])
        #expect(
            tree.rows.map { "\($0.depth) \($0.topic)" } == [
                "0 aid", "0 food", "1 meals", "2 hot", "1 pantries",
            ]
        )
        #expect(tree.ancestors(of: try Slug("hot")).map(\.description) == ["food", "meals"])
        #expect(tree.children(of: try Slug("food")).map(\.description) == ["meals", "pantries"])
    }

    @Test func doesNotHangOnACycleAndLosesNoTopic() throws {
        let tree = try tree([("a", "b"), ("b", "c"), ("c", "a"), ("d", "a"), ("e", "e"), ("f", "gone")])
        #expect(Set(tree.rows.map(\.topic.description)) == ["a", "b", "c", "d", "e", "f"])
        #expect(tree.roots.map(\.description) == ["a", "b", "c", "e", "f"])
        #expect(tree.ancestors(of: try Slug("d")).map(\.description) == ["a"])
    }

    private func tree(_ topics: [(String, String?)]) throws -> TopicTree {
        TopicTree(
            try topics.compactMap { name, parent in
                guard
                    case .topic(let topic) = try Sample.topic(Sample.header("topics/\(name)"), parent: parent)
                else { return nil }
                return topic
            }
        )
    }
}
