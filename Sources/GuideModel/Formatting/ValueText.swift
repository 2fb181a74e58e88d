/// A value on one line, spaced and quoted as the format has it.
struct ValueText {
    private let layout: LayoutReader

    init(_ layout: LayoutReader) {
        self.layout = layout
    }

    /// A value that stands on one line, or between brackets.
    func text(_ node: YAMLNode, _ shape: FieldShape, inBrackets: Bool = false) -> String {
        switch node.content {
        case .scalar(let value, let isPlain):
            return scalar(value, isPlain: isPlain, shape.ofItem, inBrackets: inBrackets)
        case .sequence(let items):
            return "[" + items.map { text($0, shape.ofItem, inBrackets: true) }.joined(separator: ", ") + "]"
        case .mapping(let entries):
            let sorted = KeyOrder.sorted(entries, by: shape.table) { $0.key.value }
            let pairs = sorted.map { entry in
                let inner = shape.table?[entry.key.value]?.shape ?? .open
                let value = text(entry.value, inner, inBrackets: true)
                return layout.key(entry.key) + ":" + (value.isEmpty ? "" : " " + value)
            }
            return "{" + pairs.joined(separator: ", ") + "}"
        }
    }

    /// Text stands without quotes where every reader of YAML takes it for itself, and in double quotes elsewhere.
    private func scalar(_ value: String, isPlain: Bool, _ shape: FieldShape, inBrackets: Bool) -> String {
        // `~` and `null` mean that nothing is there; in quotes they would be words.
        if isPlain, value.isEmpty || value == "~" || value == "null" { return value }
        if isPlain, !shape.isText { return value }
        return inBrackets ? FrontMatterWriter.quotedScalar(value) : FrontMatterWriter.scalar(value)
    }
}

extension FieldShape {
    /// Whether another reader of YAML must not take a number, a date or a boolean out of it.
    fileprivate var isText: Bool {
        switch self {
        case .text, .code, .linkOrText, .link, .email, .language, .reference, .file: true
        default: false
        }
    }
}

/// The order of keys: as the format lists them, and unknown ones where they were, behind the known key before them.
enum KeyOrder {
    static func sorted<Element>(
        _ entries: [Element],
        by table: FieldTable?,
        name: (Element) -> String
    ) -> [Element] {
        guard let table else { return entries }
        let ranks = Dictionary(table.fields.enumerated().map { ($1.key, $0) }) { first, _ in first }
        var rank = -1
        let ranked = entries.enumerated().map { index, entry in
            rank = ranks[name(entry)] ?? rank
            return (rank, index, entry)
        }
        return ranked.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }
}
