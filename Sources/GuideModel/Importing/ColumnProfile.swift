/// What a column's header and values look like.
struct ColumnProfile: Sendable {
    let name: String
    /// How many rows have something in it.
    let filled: Int
    /// The different values, the commonest first.
    let values: [(text: String, count: Int)]
    /// The share of values that are links, addresses for mail and so on, 0 to 1.
    let links: Double
    let emails: Double
    let phones: Double
    let numbers: Double
    let hours: Double
    /// The values' mean length in characters.
    let length: Double
    /// Whether all values are a yes or a no, and some are a yes.
    let isYesNo: Bool

    init(_ name: String, _ rows: [SourceRow]) {
        self.name = name
        let texts = rows.compactMap { $0.texts(name).joined(separator: "; ") }.filter { !$0.isEmpty }
        filled = texts.count
        var counts: [String: Int] = [:]
        for text in texts { counts[text, default: 0] += 1 }
        values = counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map { ($0.key, $0.value) }
        let sample = Array(texts.prefix(200))
        let share = { (isSo: (String) -> Bool) in
            sample.isEmpty ? 0 : Double(sample.count(where: isSo)) / Double(sample.count)
        }
        links = share { LinkCell($0) != .none }
        emails = share { LinkText.isEmail($0) }
        phones = share { !PhoneCell($0).numbers.isEmpty && PhoneCell($0).rest.isEmpty }
        numbers = share { Double($0) != nil }
        hours = share { HoursCell.value(of: $0) != nil }
        length = sample.isEmpty ? 0 : Double(sample.reduce(0) { $0 + $1.count }) / Double(sample.count)
        let yes = FieldRule().yes
        let words = Set(counts.keys.map { $0.lowercased() })
        isYesNo =
            !words.isDisjoint(with: yes)
            && words.isSubset(of: yes.union(["no", "n", "false", "f", "0", "non", "いいえ"]))
    }

    /// Whether the values repeat and are short, as categories do.
    var looksLikeCategory: Bool {
        values.count > 1 && values.count <= max(12, filled / 3) && length < 60 && numbers < 0.5 && links < 0.5
            && phones < 0.5
    }

    /// Whether the values could be names: nearly all different, none too long, not numbers.
    var looksLikeNames: Bool {
        filled > 0 && values.count * 10 >= filled * 7 && (3...90).contains(length) && numbers < 0.3
            && links < 0.3
            && emails < 0.3 && phones < 0.3
    }

    /// What parts several values in a cell, when something does.
    var separator: String? {
        for separator in [";", "|", "\n", "、", "，", ","] {
            let parted = values.filter { $0.text.contains(separator) }
            let pieces = values.flatMap { $0.text.split(separator: separator).map { String($0).trimmed } }
            let kinds = Set(pieces)
            if parted.count * 10 >= values.count, kinds.count * 2 <= pieces.count + 2,
                kinds.allSatisfy({ $0.count < 50 })
            {
                return separator
            }
        }
        return nil
    }
}
