extension GuideComparison {
    /// How many records come, change and go, in a sentence; what cannot be read is said too.
    public var summary: String {
        if isEmpty { return "The public sees no change." }
        let main = records.filter { $0.language == nil }
        let parts = [
            (main.count { $0.event == .added }, "new"),
            (main.count { if case .removed = $0.event { true } else { false } }, "gone"),
            (main.count { if case .moved = $0.event { true } else { false } }, "moved"),
            (main.count { $0.event == .changed }, "changed"),
            (records.count - main.count, "changed in a translation"),
            (guide.count, guide.count == 1 ? "change of the guide itself" : "changes of the guide itself"),
            (unreadable.count, "that cannot be read"),
        ]
        return parts.filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }.joined(separator: ", ") + "."
    }

    /// One line a record, for people at a terminal.
    public var text: String {
        var lines = records.map { change in
            "\(change.heading): \(change.sentences(Self.plain).joined(separator: "; "))"
        }
        lines += guide.map { "The guide: \($0.words(Self.plain))" }
        lines += unreadable.map { "\($0): its file cannot be read; `guidegen check` says why" }
        return (lines + [summary]).map { $0 + "\n" }.joined()
    }

    /// Headings and lists for the comment of a pull request; what was typed stands in it as code, so that it can do nothing.
    public var markdown: String {
        var lines = ["## What the public will see", "", summary]
        for kind in RecordKind.allCases {
            let changes = records.filter { $0.id.kind == kind }
            if changes.isEmpty { continue }
            lines += ["", "### \(kind.folder)", ""]
            for change in changes {
                let sentences = change.sentences(Self.code, plain: Self.escaped)
                lines.append("- **\(Self.escaped(change.heading))** (`\(change.id)`)")
                lines += sentences.map { "  - \($0)" }
            }
        }
        if !guide.isEmpty { lines += ["", "### The guide itself", ""] }
        lines += guide.map { "- \($0.words(Self.code, plain: Self.escaped))" }
        if !unreadable.isEmpty { lines += ["", "### Not known: these files cannot be read", ""] }
        lines += unreadable.map { "- `\($0)`" }
        return lines.map { $0 + "\n" }.joined()
    }

    /// The same for programs.
    public var json: JSONValue {
        .object([
            ("summary", .text(summary)),
            ("records", .list(records.map(\.json))),
            ("guide", .list(guide.map(\.json))),
            ("unreadable", .list(unreadable.map { .text("\($0)") })),
        ])
    }

    /// Times and numbers stand as they are; words are told from ours by quotes.
    private static func plain(_ value: String) -> String {
        let isShort = value.unicodeScalars.allSatisfy { !$0.properties.isAlphabetic }
        let isHours = ["closed", "by appointment", "call first", "24 hours"].contains(value)
        return isShort || isHours ? value : "“\(value)”"
    }

    private static func code(_ value: String) -> String {
        let longest = value.split(whereSeparator: { $0 != "`" }).map(\.count).max() ?? 0
        let fence = String(repeating: "`", count: longest + 1)
        let room = longest > 0 ? " " : ""
        return fence + room + value.filter { !$0.isNewline } + room + fence
    }

    private static func escaped(_ text: String) -> String {
        text.flatMap { character -> [Character] in
            if character.isNewline { return [" "] }
            // A letter after @ or # would call somebody or name an issue.
            if character == "@" || character == "#" { return [character, "\u{200B}"] }
            if character == "<" { return Array("&lt;") }
            if character == "&" { return Array("&amp;") }
            return "\\`*_[]()!|~>".contains(character) ? ["\\", character] : [character]
        }.reduce(into: "") { $0.append($1) }
    }
}

extension RecordChange {
    fileprivate var heading: String { language.map { "\(title) (\($0))" } ?? title }

    /// What happens to it, a sentence an entry.
    func sentences(_ quote: (String) -> String, plain: (String) -> String = { $0 }) -> [String] {
        let whole: [String] =
            switch event {
            case .changed: []
            case .added: [language == nil ? "new \(id.kind.inWords)" : "new translation"]
            case .moved(let old): ["moved from \(old.sitePath) to \(id.sitePath)"]
            case .removed(let reason): [language == nil ? reason.words : "translation removed"]
            }
        return whole + fields.map { $0.words(quote, plain: plain) }
    }

    fileprivate var json: JSONValue {
        var entries: [(String, JSONValue)] = [
            ("record", .text("\(id)")), ("title", .text(title)), ("url", .text(id.sitePath)),
        ]
        if let language { entries.append(("language", .text("\(language)"))) }
        let event =
            switch self.event {
            case .added: "added"
            case .changed: "changed"
            case .moved: "moved"
            case .removed: "removed"
            }
        entries.append(("event", .text(event)))
        if case .moved(let old) = self.event { entries.append(("from", .text("\(old)"))) }
        if case .removed(let reason) = self.event { entries.append(("reason", .text(reason.rawValue))) }
        entries.append(("changes", .list(fields.map(\.json))))
        return .object(entries)
    }
}

extension RecordChange.Reason {
    fileprivate var words: String {
        switch self {
        case .deleted: "gone"
        case .draft: "gone: it is a draft now"
        case .expired: "gone: its last day is over"
        case .notYet: "gone: its publish date is still to come"
        }
    }
}

extension RecordKind {
    fileprivate var inWords: String {
        switch self {
        case .agency: "agency"
        case .learnerGuide: "learner guide"
        case .newsItem: "news item"
        case .wellnessDimension: "dimension"
        case .webinar, .event, .topic, .page: rawValue
        }
    }
}

extension FieldChange {
    fileprivate var json: JSONValue {
        var entries: [(String, JSONValue)] = []
        if !part.isEmpty { entries.append(("part", .list(part.map { .text($0) }))) }
        entries.append(("field", .text(field)))
        switch change {
        case .added(let value): entries += value.map { [("to", .text($0))] } ?? []
        case .removed(let value): entries += value.map { [("from", .text($0))] } ?? []
        case .replaced(let old, let new):
            entries += old.map { [("from", .text($0))] } ?? []
            entries += new.map { [("to", .text($0))] } ?? []
        case .entries(let added, let removed):
            entries.append(("added", .list(added.map { .text($0) })))
            entries.append(("removed", .list(removed.map { .text($0) })))
        case .reordered, .told: break
        }
        entries.append(("words", .text(words { $0 })))
        return .object(entries)
    }
}
