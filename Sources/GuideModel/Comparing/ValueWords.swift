/// Says what a value of the front matter means, in the words of the guide it stands in.
struct ValueWords: Sendable {
    private let titles: [RecordID: String]

    init(_ guide: ParsedGuide) {
        titles = Dictionary(
            guide.records.map { ($0.id, $0.header.title.value) },
            uniquingKeysWith: { first, _ in first }
        )
    }

    /// The value in words; nothing when it is empty.
    func words(_ node: YAMLNode?, _ shape: FieldShape) -> String? {
        guard let node, !node.isEmpty else { return nil }
        switch shape {
        case .reference(let kinds), .references(let kinds): return node.scalar.map { title($0, kinds) }
        case .word, .words: return node.scalar?.replacing("_", with: " ")
        case .coordinates: return node.items.compactMap(\.scalar).joined(separator: ", ")
        case .group(let table), .groups(let table): return node.plainWords(of: table)
        default: return node.plainWords
        }
    }

    /// The entries of a list in words, but for those that were typed in another list too.
    func entries(_ node: YAMLNode?, _ shape: FieldShape, leavingOut others: [String]) -> [String] {
        guard let node, !node.isEmpty else { return [] }
        return node.items.filter { !others.contains($0.plainWords) }.compactMap { words($0, shape) }
    }

    private func title(_ name: String, _ kinds: [RecordKind]) -> String {
        let parts = name.split(separator: "/").map(String.init)
        let path = parts.count == 2 ? ContentPath(name + ".md") : nil
        if let id = path.flatMap({ RecordID(contentPath: $0) }), let title = titles[id] { return title }
        for kind in kinds {
            let id = ContentPath("\(kind.folder)/\(name).md").flatMap { RecordID(contentPath: $0) }
            if let id, let title = titles[id] { return title }
        }
        return name
    }
}

extension YAMLNode {
    /// Everything in it as one line of text.
    var plainWords: String {
        switch content {
        case .scalar(let text, _): text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        case .sequence(let items): items.map(\.plainWords).joined(separator: ", ")
        case .mapping(let entries):
            entries.map { "\($0.key.value): \($0.value.plainWords)" }.joined(separator: ", ")
        }
    }

    /// The same without keys that the format does not know: these are never published.
    func plainWords(of table: FieldTable) -> String? {
        guard case .mapping(let entries) = content else { return plainWords }
        let known = entries.filter { table[$0.key.value] != nil }
        return known.isEmpty ? nil : YAMLNode(content: .mapping(known), file: file, span: span).plainWords
    }

    /// Whether it means the same, whatever the spacing and the order of its keys.
    func means(_ other: YAMLNode) -> Bool {
        switch (content, other.content) {
        case (.mapping(let left), .mapping(let right)):
            let left = left.filter { !$0.value.isEmpty }
            let right = right.filter { !$0.value.isEmpty }
            return left.count == right.count
                && left.allSatisfy { entry in other[entry.key.value].map { entry.value.means($0) } ?? false }
        case (.sequence(let left), .sequence(let right)):
            return left.count == right.count && zip(left, right).allSatisfy { $0.means($1) }
        default: return plainWords == other.plainWords
        }
    }
}
