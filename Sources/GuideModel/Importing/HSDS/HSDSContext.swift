/// What all organizations of a directory share while records are made of them.
struct HSDSContext: Sendable {
    let directory: HSDSDirectory
    let map: ImportMap
    let reader: HSDSScheduleReader
    let topics: HSDSTopics
    /// Whether this program made the directory, so that what is in it was public already.
    var isOwn: Bool
    /// The record of each organization, by its row.
    var slugs: [Int: Slug] = [:]
    /// The terms by their codes, by which some name them.
    let termsByCode: [String: Int]
    /// The country of the guide's own address, which no other address needs to name.
    let country: String?

    /// The system under which ids are kept.
    var system: String { map.system ?? "hsds" }
}

/// A record made of an organization, not yet named.
struct HSDSDraft: Sendable {
    var fields = FrontMatterValue.map([])
    var body: [String] = []
    /// The rows that are in it, with what a person should know of each.
    var rows: [Int: [String]] = [:]
    /// What no field has room for.
    var kept: [FrontMatterValue] = []
    /// What must not be published.
    var staff: [FrontMatterValue] = []
    var newTopics: [NewTopic] = []
    var unmapped: [String] = []
    var refusals: [String] = []

    /// Takes a row into the record.
    mutating func use(_ row: Int) { rows[row, default: []] += [] }

    /// Says something of a row.
    mutating func remark(_ row: Int, _ text: String) {
        if !(rows[row] ?? []).contains(text) { rows[row, default: []].append(text) }
    }

    /// Sets a field, where there is something to set.
    mutating func set(_ key: String, _ text: String?) {
        if let text, !text.isEmpty { fields.set(.text(text), at: key) }
    }

    /// Sets a list, where there is something in it.
    mutating func set(_ key: String, _ texts: [String]) {
        if !texts.isEmpty { fields.set(.list(texts.map { .text($0) }), at: key) }
    }

    /// Keeps cells of a row under `source`.
    mutating func keep(_ row: HSDSRow, _ columns: [String], name: String? = nil) {
        let entries = columns.compactMap { column in
            row.cells[column].map { FrontMatterValue.Entry(column, .text($0)) }
        }
        guard !entries.isEmpty else { return }
        var entry = [FrontMatterValue.Entry("table", .text(row.kind.rawValue))]
        if let name { entry.append(.init("of", .text(name))) }
        kept.append(.map(entry + entries))
    }
}

extension HSDSRow {
    /// Plain text of a cell on one line; HTML becomes text.
    func plain(_ columns: String...) -> String? {
        for column in columns {
            guard let text = cells[column] else { continue }
            let plain = Self.isMarkup(text) ? SourceMarkup.text(ofHTML: text) : text
            let line = OneParagraph.of(plain).value
            if !line.isEmpty { return line }
        }
        return nil
    }

    /// A cell as Markdown.
    func markdown(_ column: String) -> String? {
        cells[column].map { text in
            Self.isMarkup(text) ? SourceMarkup.markdown(ofHTML: text) : SourceMarkup.markdown(ofPlain: text)
        }
    }

    private static func isMarkup(_ text: String) -> Bool {
        ["</", "<br", "<p>", "&amp;", "&nbsp;", "&#"].contains { text.contains($0) }
    }

    /// The entries of a list that was written by this program.
    func entries(_ column: String) -> [String] {
        (cells[column] ?? "").split(separator: "\n").map { $0.trimmed }.filter { !$0.isEmpty }
    }

    /// The pieces of a cell that holds a list.
    func pieces(_ columns: String...) -> [String] {
        for column in columns {
            guard let text = cells[column] else { continue }
            // A list of JSON has its entries on lines; in a table they are parted by what parts most.
            let marks = text.contains("\n") ? "\n" : text.contains(where: { ";|".contains($0) }) ? ";|" : ","
            let parts = text.split { marks.contains($0) }
            return parts.map { $0.trimmed }.filter { !$0.isEmpty }.uniqued
        }
        return []
    }
}
