extension OpeningHoursParser {
    /// Reads `seasons`: a list of parts of the year, each with hours of its own.
    mutating func readSeasons(_ node: YAMLNode) {
        for entry in entries(of: node, named: "seasons", keys: ["from", "to", "hours"]) {
            let from = readMonthDay(entry, "from")
            let to = readMonthDay(entry, "to")
            guard let hours = part(entry, "hours", of: "season", needed: true) else { continue }
            // A season whose dates are wrong is still read for the mistakes in its hours, and then left out.
            let known = lines.count
            let season = from.flatMap { from in to.map { OpeningHours.Season(from: from, to: $0) } }
            readHours(hours, season: season)
            if season == nil { lines.removeSubrange(known...) }
        }
    }

    /// The maps of a list, or of one map written without a list; other shapes and unknown keys are reported.
    mutating func entries(of node: YAMLNode, named name: String, keys: [String]) -> [YAMLNode] {
        let nodes: [YAMLNode] =
            switch node.content {
            case .sequence(let nodes): nodes
            case .mapping, .scalar: [node]
            }
        var entries: [YAMLNode] = []
        for node in nodes {
            guard case .mapping(let fields) = node.content else {
                let note = "each entry of `\(name)` has \(keys.map { "`\($0)`" }.joined(separator: ", "))"
                report(
                    .hoursShape,
                    .error,
                    "an entry of `\(name)` is a map of keys and values",
                    node,
                    note: note
                )
                continue
            }
            for field in fields where !keys.contains(field.key.value) {
                reportUnknown(field.key, of: name, keys)
            }
            entries.append(node)
        }
        return entries
    }

    /// The value of a key; a missing one is reported when it is needed.
    mutating func part(_ entry: YAMLNode, _ key: String, of kind: String, needed: Bool) -> YAMLNode? {
        if let value = entry[key], !value.isAbsent { return value }
        if needed {
            reportMissing(
                entry,
                "this \(kind) lacks `\(key)`",
                note: "a \(kind) needs `from`, `to` and `hours`"
            )
        }
        return nil
    }

    /// Reports something that an entry lacks, at its first key.
    mutating func reportMissing(_ entry: YAMLNode, _ message: String, note: String) {
        var place = entry.span
        if case .mapping(let fields) = entry.content, let first = fields.first { place = first.key.span }
        diagnostics.append(
            Diagnostic(
                .hoursMissingPart,
                .error,
                message,
                file: .content(entry.file),
                span: place,
                notes: [Diagnostic.Note(note)]
            )
        )
    }

    private mutating func reportUnknown(_ key: Located<String>, of name: String, _ keys: [String]) {
        let near = NearMiss.nearest(to: key.value, among: keys)
        let known = "known keys of `\(name)` are \(keys.map { "`\($0)`" }.joined(separator: ", "))"
        diagnostics.append(
            Diagnostic(
                .hoursUnknownKey,
                .warning,
                "`\(key.value)` is not a known key of `\(name)`",
                file: .content(key.file),
                span: key.span,
                notes: [Diagnostic.Note(known)],
                fixes: near.map { [.write($0)] } ?? []
            )
        )
    }

    private mutating func readMonthDay(_ entry: YAMLNode, _ key: String) -> OpeningHours.MonthDay? {
        guard let node = part(entry, key, of: "season", needed: true) else { return nil }
        let note = "a season's days are `MM-DD`, the same every year: `06-15`"
        guard case .scalar(let text, _) = node.content else {
            report(.hoursDate, .error, "`\(key)` is a day of the year here", node, note: note)
            return nil
        }
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        let numbers = parts.compactMap { $0.utf8.allSatisfy { (0x30...0x39).contains($0) } ? Int($0) : nil }
        let isPlain = parts.count == 2 && numbers.count == 2 && parts.allSatisfy { $0.count == 2 }
        // A leap year, since 29 February may begin or end a season.
        if isPlain, let date = CalendarDate(year: 2024, month: numbers[0], day: numbers[1]) {
            return OpeningHours.MonthDay(month: date.month, day: date.day)
        }
        if isPlain {
            report(.hoursDate, .error, "`\(text)` is not a day of the calendar", node, note: note)
        } else {
            let fixes =
                Self.monthDay(numbers.count == parts.count ? numbers : []).map { [Diagnostic.Fix.write($0)] }
                ?? []
            report(.hoursDate, .error, "`\(text)` is not a day of the year", node, note: note, fixes: fixes)
        }
        return nil
    }

    /// `06-15` for the numbers of `6-15` or `2026-06-15`.
    private static func monthDay(_ numbers: [Int]) -> String? {
        guard (2...3).contains(numbers.count),
            let date = CalendarDate(
                year: 2024,
                month: numbers[numbers.count - 2],
                day: numbers[numbers.count - 1]
            )
        else { return nil }
        return String(date.description.dropFirst(5))
    }
}
