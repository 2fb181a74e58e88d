/// Values that are too long for a line.
extension LayoutReader {
    /// A list or mapping between brackets that is too long for a line, on lines of its own.
    func unfolded(
        _ node: YAMLNode,
        _ shape: FieldShape,
        _ written: String,
        lead: Int,
        indent: Int
    ) -> LaidOut {
        let text = ValueText(self)
        switch node.content {
        case .scalar: return .line(written)
        case .sequence(let items) where items.allSatisfy({ $0.scalar != nil }):
            let words = items.map { text.text($0, shape.ofItem, inBrackets: true) }
            return Self.wrapped(words, lead: lead, indent: indent + 2)
        case .sequence(let items):
            let items = items.map {
                LaidOut.Item(leading: [], value: .line(text.text($0, shape.ofItem)), comment: nil)
            }
            return .list(items, tail: [])
        case .mapping(let entries):
            let entries = entries.map { entry in
                LaidOut.Entry(
                    leading: [],
                    name: entry.key.value,
                    key: key(entry.key),
                    value: .line(text.text(entry.value, shape.table?[entry.key.value]?.shape ?? .open)),
                    comment: nil
                )
            }
            return .mapping(entries, tail: [])
        }
    }

    /// Words between brackets, on as many lines as they need.
    private static func wrapped(_ words: [String], lead: Int, indent: Int) -> LaidOut {
        var lines = ["["]
        var width = lead + 1
        for (index, word) in words.enumerated() {
            let piece = word + (index + 1 < words.count ? "," : "]")
            let line = lines[lines.count - 1]
            let space = line == "[" || line.isEmpty ? "" : " "
            if line != "[", width + space.count + piece.count > widest {
                lines.append(piece)
                width = indent + piece.count
            } else {
                lines[lines.count - 1] += space + piece
                width += space.count + piece.count
            }
        }
        return .lines(first: lines[0], rest: Array(lines.dropFirst()))
    }
}
