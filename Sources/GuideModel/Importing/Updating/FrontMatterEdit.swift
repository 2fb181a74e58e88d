/// A record's file in which some keys are written anew, and all else stays as it is: comments, order, the way of writing.
struct FrontMatterEdit {
    /// The keys with their values, as they stand.
    let values: [FrontMatterValue.Entry]
    /// The Markdown, without empty lines around it.
    let body: String
    private let fenced: FencedText
    private let keyLines: [(key: String, line: Int)]
    private var replaced: [String: String] = [:]
    private var added: [FrontMatterValue.Entry] = []
    private var newBody: String?

    /// Takes a file apart; nothing when it cannot be read without a doubt.
    init?(_ file: ContentFile) {
        let cut = FencedText.split(file)
        guard let fenced = cut.value, !cut.diagnostics.contains(where: { $0.severity == .error }) else {
            return nil
        }
        let reading = YAMLReader.read(fenced.yaml, in: file.path, firstLine: 1)
        guard !reading.hasGaps, !reading.diagnostics.contains(where: { $0.severity == .error }),
            let node = reading.node, case .mapping(let entries) = node.content
        else { return nil }
        self.fenced = fenced
        values = entries.map { .init($0.key.value, PlainValue.value(of: $0.value)) }
        keyLines = entries.map { ($0.key.value, $0.key.span.start.line) }
        body = fenced.body.trimmed
        // Two keys on one line, between braces, cannot be told apart by lines.
        guard Set(keyLines.map(\.line)).count == keyLines.count else { return nil }
    }

    /// The value of a key.
    func value(_ key: String) -> FrontMatterValue? { values.first { $0.key == key }?.value }

    /// Writes a key anew, or takes it away where there is nothing to write.
    mutating func set(_ key: String, _ value: FrontMatterValue?) {
        let isThere = keyLines.contains { $0.key == key }
        let entry = FrontMatterValue.Entry(key, value ?? .text(""))
        if isThere {
            replaced[key] = FrontMatterWriter.yaml([entry])
        } else if !entry.value.isEmpty {
            added.append(entry)
        }
    }

    /// Writes the Markdown anew.
    mutating func setBody(_ text: String) { newBody = text }

    /// The whole file.
    func text(_ table: FieldTable) -> String {
        let lines = fenced.yaml.lines.map(String.init)
        var blocks: [(key: String, lines: [String])] = []
        let first = keyLines.first?.line ?? lines.count + 1
        let head = Array(lines[..<min(first - 1, lines.count)])
        for (index, own) in keyLines.enumerated() {
            let end = index + 1 < keyLines.count ? keyLines[index + 1].line - 1 : lines.count
            blocks.append((own.key, Array(lines[(own.line - 1)..<min(end, lines.count)])))
        }
        var written = head
        for (index, block) in blocks.enumerated() {
            for entry in added where Self.place(of: entry.key, in: blocks.map(\.key), table) == index {
                written += Self.lines(FrontMatterWriter.yaml([entry]))
            }
            guard let text = replaced[block.key] else {
                written += block.lines
                continue
            }
            // Comments and empty lines at the end of a block belong to the next key.
            let rest = block.lines.reversed().prefix { $0.trimmed.isEmpty || $0.hasPrefix("#") }.reversed()
            written += Self.lines(text) + rest
        }
        for entry in added where Self.place(of: entry.key, in: blocks.map(\.key), table) == blocks.count {
            written += Self.lines(FrontMatterWriter.yaml([entry]))
        }
        while written.last?.isEmpty == true { written.removeLast() }
        let below: String
        if let newBody {
            below = newBody.trimmed.isEmpty ? "" : "\n" + newBody.trimmed + "\n"
        } else {
            below = fenced.body
        }
        return "---\n" + written.map { $0 + "\n" }.joined() + "---\n"
            + (below.isEmpty || below.hasSuffix("\n") ? below : below + "\n")
    }

    private static func lines(_ yaml: String) -> [String] {
        var lines = yaml.lines.map(String.init)
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// Before which block a new key goes: the first that the format lists behind it.
    private static func place(of key: String, in keys: [String], _ table: FieldTable) -> Int {
        let order = table.fields.map(\.key)
        guard let rank = order.firstIndex(of: key) else { return keys.count }
        return keys.firstIndex { (order.firstIndex(of: $0) ?? -1) > rank } ?? keys.count
    }
}
