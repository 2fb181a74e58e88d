/// A value without the ways in which it may be written: a list of one is its only entry, and keys have no order.
struct PlainValue: Equatable {
    /// The value as one text; nothing when it is empty.
    let text: String?

    init(_ value: FrontMatterValue) {
        text = value.isEmpty ? nil : Self.text(value)
    }

    init(_ node: YAMLNode) {
        self.init(Self.value(of: node))
    }

    /// What was written, all of it as text.
    static func value(of node: YAMLNode) -> FrontMatterValue {
        switch node.content {
        case .scalar(let text, let isPlain):
            return .text(isPlain && ["~", "null", "Null", "NULL"].contains(text) ? "" : text)
        case .sequence(let items): return .list(items.map { value(of: $0) })
        case .mapping(let entries): return .map(entries.map { .init($0.key.value, value(of: $0.value)) })
        }
    }

    private static func text(_ value: FrontMatterValue) -> String {
        switch value {
        case .text(let text), .plain(let text): return text.trimmed
        case .list(let items):
            let full = items.filter { !$0.isEmpty }
            return full.count == 1
                ? text(full[0]) : "[" + full.map { text($0) }.joined(separator: "\u{1F}") + "]"
        case .map(let entries):
            let full = entries.filter { !$0.value.isEmpty }.sorted { $0.key < $1.key }
            return "{" + full.map { $0.key + "\u{1E}" + text($0.value) }.joined(separator: "\u{1F}") + "}"
        }
    }
}
