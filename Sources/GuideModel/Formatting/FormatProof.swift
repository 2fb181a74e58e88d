/// Whether formatted YAML says what it said before: the same values under the same keys, and every comment.
enum FormatProof {
    static func holds(_ formatted: String, against text: String, _ root: YAMLNode, _ path: ContentPath)
        -> Bool
    {
        let reading = YAMLReader.read(formatted, in: path)
        guard let node = reading.node, reading.diagnostics.isEmpty else { return false }
        return isSame(node, root) && comments(of: formatted, node) == comments(of: text, root)
    }

    /// Whether two nodes say the same; keys may stand in another order.
    static func isSame(_ left: YAMLNode, _ right: YAMLNode) -> Bool {
        if left.isEmpty || right.isEmpty { return left.isEmpty && right.isEmpty }
        switch (left.content, right.content) {
        case (.scalar(let one, _), .scalar(let other, _)): return one.trimmed == other.trimmed
        case (.sequence(let one), .sequence(let other)):
            return one.count == other.count && zip(one, other).allSatisfy { isSame($0, $1) }
        case (.mapping(let one), .mapping(let other)):
            guard one.count == other.count else { return false }
            let values = Dictionary(other.map { ($0.key.value, $0.value) }) { first, _ in first }
            return one.allSatisfy { entry in values[entry.key.value].map { isSame(entry.value, $0) } ?? false
            }
        default: return false
        }
    }

    /// What stands behind each `#` that no value covers, in alphabetical order.
    static func comments(of text: String, _ root: YAMLNode) -> [String] {
        var covered: [Int: [Range<Int>]] = [:]
        cover(root, &covered)
        let lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map {
            Array($0)
        }
        return lines.enumerated().compactMap { index, line in
            let ranges = covered[index + 1] ?? []
            let start = line.indices.first { column in
                line[column] == "#" && (column == 0 || line[column - 1] == " " || line[column - 1] == "\t")
                    && !ranges.contains { $0.contains(column + 1) }
            }
            return start.map { String(String.UnicodeScalarView(line[$0...])).trimmed }
        }.sorted()
    }

    private static func cover(_ node: YAMLNode, _ covered: inout [Int: [Range<Int>]]) {
        switch node.content {
        case .scalar:
            let span = node.span
            for line in span.start.line...span.end.line {
                let from = line == span.start.line ? span.start.column : 1
                // The line that ends a value of several lines may have a comment behind it.
                let to = line == span.end.line ? span.end.column : Int.max
                if from < to { covered[line, default: []].append(from..<to) }
            }
        case .sequence(let items): for item in items { cover(item, &covered) }
        case .mapping(let entries):
            for entry in entries {
                let key = entry.key.span
                covered[key.start.line, default: []].append(
                    key.start.column..<max(key.end.column, key.start.column + 1)
                )
                cover(entry.value, &covered)
            }
        }
    }
}
