/// The content format as a page for people: every key, what to write and what it is for.
public enum FormatReference {
    /// The page, in Markdown.
    public static var page: String {
        var writer = Writer()
        writer.write()
        return writer.lines.joined(separator: "\n") + "\n"
    }

    private struct Writer {
        var lines: [String] = []
        /// Groups that were named and have their own section at the end, in the order met.
        var groups: [(name: String, table: FieldTable)] = []

        mutating func write() {
            lines += [
                "# The content format",
                "",
                "Every key that a guide's files may have. The page is made from the definitions that the parser reads by:",
                "`guidegen schema --face reference` writes it. How to go about writing a record stands in",
                "[adding a record](adding-a-record.md), and everything about days and times in [opening hours](hours.md).",
                "",
                "A key marked **must** has to be there; any other is left out when nothing is known. Text in the front matter is",
                "plain and one paragraph; a list with one entry may be written as that entry.",
            ]
            for subject in SchemaSubject.allCases { section(subject) }
            var index = 0
            while index < groups.count {
                lines += ["", "## Keys inside `\(groups[index].name)`", ""]
                table(groups[index].table)
                index += 1
            }
        }

        private mutating func section(_ subject: SchemaSubject) {
            lines += ["", "## \(subject.title)", "", "Written in \(subject.place).", ""]
            table(subject.fields)
        }

        private mutating func table(_ table: FieldTable) {
            lines += ["| key | | what to write | what it is for |", "| --- | --- | --- | --- |"]
            for field in table.fields {
                let must = field.isRequired ? "**must**" : ""
                lines.append("| `\(field.key)` | \(must) | \(wish(field)) | \(field.about) |")
            }
        }

        private mutating func wish(_ field: FieldDefinition) -> String {
            guard let inner = field.shape.table else { return field.shape.wish }
            if !groups.contains(where: { $0.name == field.key && $0.table.isSame(as: inner) }) {
                groups.append((field.key, inner))
            }
            switch field.shape {
            case .groups: return "a list of entries, [each with keys of its own](#keys-inside-\(field.key))"
            default: return "[keys of its own](#keys-inside-\(field.key))"
            }
        }
    }
}

extension FieldTable {
    /// Whether two tables have the same keys.
    func isSame(as other: FieldTable) -> Bool { fields.map(\.key) == other.fields.map(\.key) }
}
