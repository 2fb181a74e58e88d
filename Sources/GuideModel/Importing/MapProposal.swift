/// A first map, made from a source's headers and values, for a person to correct.
public struct MapProposal: Sendable {
    private let table: SourceTable
    private let profiles: [ColumnProfile]
    private let columnsLine: String?
    private let isMarkdown: Bool

    /// The map for a file of cells and rows, as YAML.
    public static func forCSV(_ file: String) throws(ImportError) -> String {
        let files = ImportFiles(mapFile: file, source: file)
        var reading = ImportMap.Reading()
        reading.padsShortRows = true
        var table = try files.table(at: file, reading)
        var columns: [String]?
        if let bytes = ImportFiles.bytes(of: file), let text = SourceText(bytes) {
            columns = ShortHeader.columns(for: text, table.columns)
        }
        if let columns {
            reading.columns = columns
            table = try files.table(at: file, reading)
        }
        return MapProposal(table, columns: columns, isMarkdown: false).yaml
    }

    /// The map for a folder of Markdown files, as YAML.
    public static func forMarkdown(_ folder: String) throws(ImportError) -> String {
        let files = ImportFiles(mapFile: folder, source: folder)
        let table = MarkdownSource.table(try files.markdown(in: folder), named: folder)
        return MapProposal(table, columns: nil, isMarkdown: true).yaml
    }

    init(_ table: SourceTable, columns: [String]?, isMarkdown: Bool) {
        self.table = table
        self.isMarkdown = isMarkdown
        columnsLine = columns.map {
            "columns: [" + $0.map(FrontMatterWriter.quotedScalar).joined(separator: ", ") + "]"
        }
        let own = table.columns.filter {
            !MarkdownSource.ownColumns.contains($0) && !$0.hasSuffix(JSONSource.doubled)
        }
        profiles = own.concurrentMap { ColumnProfile($0, table.rows) }
    }

    var yaml: String {
        let guesses = ColumnGuesses(profiles)
        let topics = TopicProposal(profiles, guesses)
        var lines = [
            "# A first map for \(table.name.split(separator: "/").last ?? "the source"), made from its headers and values. Please correct it."
        ]
        lines += ["# Read as \(table.reading); \(table.rows.count) rows, \(table.columns.count) columns."]
        lines += table.notes.map { "# Note: \($0)." }
        lines += ["kind: agencies"] + [columnsLine].compactMap { $0 }
        let width = table.columns.count
        if table.rows.contains(where: { $0.remarks.contains { $0.contains("are missing") } }), width > 0 {
            lines += [
                "# Some rows have fewer cells than the header; `refuse` leaves them out.", "ragged: pad",
            ]
        }
        lines += ["", "fields:"] + fields(guesses)
        if isMarkdown {
            lines += ["", "body: $body"]
        } else if let body = guesses.body {
            lines += ["", "body: \(scalar(body))"]
        }
        lines += ["", "# What each value becomes; `unmapped: topic` makes a topic of any other value."]
        lines += topics.lines
        lines += ["", "# Used only where the folder has no guide.yaml yet. The names are yours to give."]
        lines += guide
        let rest = guesses.unused(profiles)
        if !rest.isEmpty {
            lines += ["", "# Not used, and kept under `source` of each record:"]
            lines += rest.map {
                "#   \($0.name) (\($0.filled) rows\($0.values.first.map { ", such as \($0.text.clipped.debugDescription)" } ?? ""))"
            }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private func fields(_ guesses: ColumnGuesses) -> [String] {
        var lines: [String] = []
        for (field, text) in guesses.fields(defaultName: isMarkdown ? MarkdownSource.fileColumn : nil) {
            lines.append("  \(field): \(text)")
        }
        if isMarkdown, guesses[.summary] == nil {
            lines.append("  summary:")
            lines.append("    - {column: $body, parse: markdown, first_sentence: true}")
            lines.append("    - \(scalar(guesses.name ?? MarkdownSource.fileColumn))")
        }
        lines.append("  # The dimensions of records whose topics bring none with them.")
        lines.append("  wellness: {constant: [social]}")
        return lines
    }

    private var guide: [String] {
        let file = table.name.split(separator: "/").last.map(String.init) ?? "guide"
        let stem = file.split(separator: ".").first.map(String.init) ?? file
        let title = stem.split(whereSeparator: { "_-".contains($0) }).joined(separator: " ")
        let language = SourceLanguage.guess(table.columns, table.rows)
        var zone = TimeZoneGuess()
        for row in table.rows.prefix(500) {
            for column in table.columns {
                let isState = HeaderWords.fit(column, .state) == 3
                for text in row.cells[column]?.texts ?? [] {
                    if isState { zone.add(state: text) } else { zone.add(cell: text) }
                }
            }
        }
        zone.add(language: language)
        return [
            "guide:", "  title: \(scalar(title))",
            "  publisher: {name: \(FrontMatterWriter.quotedScalar(title))}",
            "  language: \(FrontMatterWriter.scalar(language))", zone.line,
        ]
    }

    private func scalar(_ text: String) -> String { FrontMatterWriter.scalar(text) }
}

/// Which language a source is written in, as far as its letters and headers tell.
enum SourceLanguage {
    /// A language tag; English when nothing speaks for another.
    static func guess(_ columns: [String], _ rows: [SourceRow]) -> String {
        let text =
            columns.joined(separator: " ") + " "
            + rows.prefix(30).flatMap { $0.cells.values.flatMap(\.texts) }.joined(separator: " ")
        let scalars = text.unicodeScalars.filter { $0.properties.isAlphabetic }
        let share = { (range: ClosedRange<UInt32>) in
            scalars.count { range.contains($0.value) } * 20 > scalars.count
        }
        if share(0x3041...0x30FF) { return "ja" }
        if share(0xAC00...0xD7A3) { return "ko" }
        if share(0x4E00...0x9FFF) { return "zh" }
        if share(0x0600...0x06FF) { return "ar" }
        if share(0x0400...0x04FF) { return "ru" }
        let words = text.lowercased().split { !$0.isLetter }
        let counts = [
            ("en", ["the", "and", "of", "for", "to"]), ("es", ["de", "los", "las", "para", "y", "el"]),
            ("fr", ["de", "les", "des", "pour", "et", "le", "aux"]),
            ("de", ["und", "der", "die", "für", "mit"]),
        ].map { language, common in (language, words.count { common.contains(String($0)) }) }
        return counts.max { $0.1 < $1.1 }.flatMap { $0.1 > 2 ? $0.0 : nil } ?? "en"
    }
}
