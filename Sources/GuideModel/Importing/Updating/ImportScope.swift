/// Which source an import is from, and what it speaks of: it may take away only what it would also have written.
struct ImportScope: Sendable {
    /// The source's name, the same from one export to the next.
    let name: String
    /// Whether nobody has said what the system is whose ids the source has.
    var isSystemAssumed = false
    /// The keys that the map feeds; nothing stands for all.
    private var keys: Set<String>?
    /// What may stand under `source`, as marks write it, where the source is a table.
    private var kept: Set<String>?

    /// All of a record is the source's business.
    init(name: String) {
        self.name = name
    }

    /// What a map feeds from some columns.
    init(_ map: ImportMap, source: String, columns: [String], isMarkdown: Bool) {
        name = Self.name(of: source, map)
        var keys = Set(
            map.fields.compactMap { $0.path.value.split(separator: ".").first.map(String.init) }
        )
        if map.topics != nil { keys.formUnion(["topics", "wellness"]) }
        if map.body != nil || isMarkdown { keys.insert(ImportMarks.body) }
        self.keys = keys
        let names = columns + columns.map { $0 + JSONSource.doubled } + map.joins.compactMap(\.alias)
        kept = Set((names + Self.ownKeys).map { ImportMarks.plainKey($0) })
    }

    /// What the map calls the source's system; else the source's own name without the numbers that an export has.
    static func name(of source: String, _ map: ImportMap) -> String {
        if let system = map.system { return system }
        let file = source.split(separator: "/").last.map(String.init) ?? source
        let stem = file.split(separator: ".").first.map(String.init) ?? file
        let words = stem.lowercased().split { !$0.isLetter }
        return words.isEmpty ? "source" : words.joined(separator: "-")
    }

    /// Whether the source would write a key, if it had something for it.
    func speaks(of key: String) -> Bool {
        if let inner = ImportMarks.keyOfSource(key) {
            return kept?.contains(String(inner)) ?? true
        }
        return keys?.contains(key) ?? true
    }

    private static let ownKeys = ["file", "taken_out_of_the_text", "not_used", "group"]
}
