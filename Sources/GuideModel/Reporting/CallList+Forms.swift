extension CallList {
    /// The list for a terminal: a block an agency.
    public var text: String {
        if entries.isEmpty { return "Nothing is due.\n" }
        let blocks = entries.map { entry in
            let head = [
                "\(entry.title) (\(entry.id))", "  \(entry.state(on: today)); last: \(entry.lastCheck)",
            ]
            let ways =
                entry.ways.isEmpty
                ? ["  Call: no number, mail or site is known"] : entry.ways.map { "  Call: \($0)" }
            let warning =
                entry.isConfidential
                ? ["  A place is kept private: never say, ask for or write down where it is."] : []
            let facts = entry.facts.map { "  [ ] \($0.name): \($0.words)" }
            return (head + warning + ways + facts).joined(separator: "\n")
        }
        return blocks.joined(separator: "\n\n") + "\n\n\(entries.count) to check.\n"
    }

    /// The list as a table for a spreadsheet, a row an agency.
    public var csv: String {
        let head = [
            "record", "name", "due", "state", "last_checked", "checked_by", "source", "call", "read_out",
        ]
        let rows = entries.map { entry in
            [
                "\(entry.id)", entry.title, entry.due.map { "\($0)" } ?? "", entry.state(on: today),
                entry.verified.map { "\($0.date)" } ?? "", entry.verified?.by ?? "",
                entry.verified?.source ?? "", entry.ways.joined(separator: "\n"),
                entry.facts.map { "\($0.name): \($0.words)" }.joined(separator: "\n"),
            ]
        }
        return CommaSeparated.text([head] + rows)
    }
}
