/// What an import wrote last, one short mark a key: with it the next import tells the source's changes from an editor's.
///
/// The marks lie in the record itself, under `source`, which is never published: they stay true when a file is renamed,
/// copied or taken to another machine, as a list beside the records would not.
struct ImportMarks: Equatable {
    /// The key below `source` that holds them.
    static let key = "import_marks"
    /// The name under which the body is marked.
    static let body = "(body)"

    private(set) var marks: [String: String] = [:]

    /// The marks of a record as an import makes it.
    init(_ fields: FrontMatterValue, body: String) {
        for entry in fields.entries where entry.key != "source" {
            if let text = PlainValue(entry.value).text { marks[entry.key] = Self.mark(of: text) }
        }
        let text = body.trimmed
        if !text.isEmpty { marks[Self.body] = Self.mark(of: text) }
    }

    /// The marks as a record holds them.
    init(written: String) {
        let words = written.split(separator: " ")
        for (key, mark) in zip(words, words.dropFirst()) where key.hasSuffix("=") {
            marks[String(key.dropLast())] = String(mark)
        }
    }

    /// The marks in one line.
    var written: String {
        marks.sorted { $0.key < $1.key }.map { "\($0.key)= \($0.value)" }.joined(separator: " ")
    }

    /// The mark of a key.
    subscript(key: String) -> String? { marks[key] }

    /// A short mark of a text, the same on every machine: FNV-1a.
    static func mark(of text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return "m" + String(hash, radix: 36)
    }
}

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
