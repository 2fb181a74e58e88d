/// Which column is probably for what.
struct ColumnGuesses: Sendable {
    private var columns: [HeaderWords.Meaning: ColumnProfile] = [:]

    /// Gives each meaning the column whose header fits it best and whose values do not speak against it.
    init(_ profiles: [ColumnProfile]) {
        var taken: Set<String> = []
        for needed in [3, 2, 1] {
            for meaning in HeaderWords.Meaning.allCases where columns[meaning] == nil {
                let fitting = profiles.filter { profile in
                    !taken.contains(profile.name) && profile.filled > 0
                        && HeaderWords.fit(profile.name, meaning) == needed
                        && Self.allows(profile, meaning)
                }
                guard let best = fitting.max(by: { $0.filled < $1.filled }) else { continue }
                columns[meaning] = best
                taken.insert(best.name)
            }
        }
        byValues(profiles, &taken)
    }

    /// The column that is for something.
    subscript(meaning: HeaderWords.Meaning) -> ColumnProfile? { columns[meaning] }

    /// The column with the records' names.
    var name: String? { columns[.name]?.name }

    /// The column whose text is long enough to be more than a summary.
    var body: String? { columns[.summary].flatMap { $0.length > 140 ? $0.name : nil } }

    private mutating func byValues(_ profiles: [ColumnProfile], _ taken: inout Set<String>) {
        let tests: [(HeaderWords.Meaning, (ColumnProfile) -> Bool)] = [
            (.name, \.looksLikeNames), (.email, { $0.emails > 0.7 }),
            (.website, { $0.links > 0.7 && $0.emails < 0.3 }),
            (.phone, { $0.phones > 0.7 && $0.length > 6 && $0.numbers < 0.5 }), (.hours, { $0.hours > 0.5 }),
            (.summary, { $0.length > 60 && $0.values.count * 2 > $0.filled }),
        ]
        for (meaning, test) in tests where columns[meaning] == nil {
            guard let first = profiles.first(where: { !taken.contains($0.name) && $0.filled > 0 && test($0) })
            else { continue }
            columns[meaning] = first
            taken.insert(first.name)
        }
        if columns[.category] == nil,
            let found = profiles.first(where: {
                !taken.contains($0.name) && $0.looksLikeCategory && !$0.isYesNo
            })
        {
            columns[.category] = found
        }
    }

    private static func allows(_ profile: ColumnProfile, _ meaning: HeaderWords.Meaning) -> Bool {
        switch meaning {
        case .website: profile.links > 0.4
        case .email: profile.emails > 0.4
        case .phone, .fax, .tty: profile.phones > 0.3
        case .latitude, .longitude: profile.numbers > 0.9
        case .name: profile.numbers < 0.5 && profile.links < 0.5 && profile.values.count * 3 > profile.filled
        case .category: !profile.isYesNo && profile.links < 0.5 && profile.length < 200
        case .date: profile.values.first.map { DateCell($0.text) != nil } ?? false
        case .identifier: profile.values.count == profile.filled
        case .summary: profile.numbers < 0.5 && profile.links < 0.5 && profile.length > 8 && !profile.isYesNo
        case .city, .hours, .eligibility: !profile.isYesNo && profile.links < 0.5
        case .street: !profile.isYesNo && profile.numbers < 0.5 && profile.links < 0.5
        default: !profile.isYesNo
        }
    }

    /// The lines of a map's `fields:`, each a field and what feeds it.
    func fields(defaultName: String?) -> [(String, String)] {
        var lines: [(String, String)] = []
        let name = columns[.name]?.name ?? defaultName
        if let name { lines.append(("name", FrontMatterWriter.scalar(name))) }
        if let summary = columns[.summary] {
            let first = summary.length > 140 ? ", first_sentence: true" : ""
            let rule = "{column: \(quoted(summary.name))\(first)}"
            lines.append(("summary", name.map { "[\(rule), {column: \(quoted($0))}]" } ?? rule))
        } else if let name, defaultName == nil {
            lines.append(
                (
                    "summary",
                    FrontMatterWriter.scalar(name) + "  # there is no description: the name stands in"
                )
            )
        }
        let simple: [(HeaderWords.Meaning, String)] = [
            (.website, "website"), (.email, "email"), (.unit, "address.unit"), (.city, "address.city"),
            (.state, "address.state"), (.postalCode, "address.postal_code"), (.hours, "hours"),
            (.eligibility, "eligibility"),
            (.fees, "fees"), (.apply, "apply"), (.date, "verified.date"),
            (.identifier, "external_ids.source"),
        ]
        lines += phones
        if let street = columns[.street] {
            let isWhole = columns[.city] == nil && columns[.postalCode] == nil
            lines.append((isWhole ? "address" : "address.street", FrontMatterWriter.scalar(street.name)))
        }
        for (meaning, field) in simple {
            if let column = columns[meaning] { lines.append((field, FrontMatterWriter.scalar(column.name))) }
        }
        for (meaning, field) in [
            (HeaderWords.Meaning.languages, "languages"), (.area, "service_area"),
            (.otherNames, "also_known_as"), (.documents, "documents"), (.accessibility, "accessibility"),
        ] {
            if let column = columns[meaning] { lines.append((field, listRule(column))) }
        }
        if let latitude = columns[.latitude], let longitude = columns[.longitude] {
            lines.append(("coordinates", "{columns: [\(quoted(latitude.name)), \(quoted(longitude.name))]}"))
        }
        if let parent = columns[.parent] { lines.append(("part_of", FrontMatterWriter.scalar(parent.name))) }
        return lines
    }

    private var phones: [(String, String)] {
        var rules = columns[.phone].map { ["{column: \(quoted($0.name))}"] } ?? []
        if let fax = columns[.fax] { rules.append("{column: \(quoted(fax.name)), with: {type: fax}}") }
        if let tty = columns[.tty] { rules.append("{column: \(quoted(tty.name)), with: {type: tty}}") }
        return rules.isEmpty ? [] : [("phones", "[" + rules.joined(separator: ", ") + "]")]
    }

    private func listRule(_ column: ColumnProfile) -> String {
        guard let separator = column.separator else { return FrontMatterWriter.scalar(column.name) }
        return "{column: \(quoted(column.name)), split: \(separator == "\n" ? "newline" : quoted(separator))}"
    }

    private func quoted(_ text: String) -> String { FrontMatterWriter.quotedScalar(text) }

    /// Columns that no guess uses.
    func unused(_ profiles: [ColumnProfile]) -> [ColumnProfile] {
        let used = Set(columns.values.map(\.name))
        return profiles.filter { !used.contains($0.name) && !$0.isYesNo && $0.filled > 0 }
    }
}
