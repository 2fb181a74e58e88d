/// What an import wrote last, one short mark a key: with it the next import tells the source's changes from an editor's.
///
/// The marks lie in the record itself, under `source`, which is never published: they stay true when a file is renamed,
/// copied or taken to another machine, as a list beside the records would not.
struct ImportMarks: Equatable {
    /// The key below `source` that holds them.
    static let key = "import_marks"
    /// The name under which the body is marked.
    static let body = "(body)"
    /// What an update writes under `source` itself.
    static let ownKeys: Set<String> = [key, "not_taken"]

    private(set) var marks: [String: String] = [:]

    /// No marks.
    init() {}

    /// The marks of a record as an import makes it.
    init(_ fields: FrontMatterValue, body: String) {
        for entry in fields.entries where entry.key != "source" {
            if let text = PlainValue(entry.value).text { marks[entry.key] = Self.mark(of: text) }
        }
        for entry in fields.value(ofKey: "source")?.entries ?? [] where !Self.ownKeys.contains(entry.key) {
            if let text = PlainValue(entry.value).text {
                marks[Self.markKey(ofSource: entry.key)] = Self.mark(of: text)
            }
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
    subscript(key: String) -> String? {
        get { marks[key] }
        set { marks[key] = newValue }
    }

    /// The marks of what the public can see.
    var ofRecord: [String: String] { marks.filter { Self.keyOfSource($0.key) == nil } }

    /// A short mark of a text, the same on every machine: FNV-1a.
    static func mark(of text: String) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01B3 }
        return "m" + String(hash, radix: 36)
    }

    /// The name under which a key below `source` is marked.
    static func markKey(ofSource key: String) -> String { "source." + plainKey(key) }

    /// The key below `source` that a mark is of, as marks write it.
    static func keyOfSource(_ key: String) -> Substring? {
        key.hasPrefix("source.") ? key.dropFirst("source.".count) : nil
    }

    /// A key without what parts the words of marks.
    static func plainKey(_ key: String) -> String {
        String(key.map { $0.isWhitespace || $0 == "=" ? "_" : $0 })
    }
}
