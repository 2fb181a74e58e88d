/// Finds out where a header that is one column short lacks its name.
enum ShortHeader {
    /// Names for all columns when most rows have one cell more than the header; nothing otherwise.
    ///
    /// The place is where the typed columns (links, mail, phones, codes) then hold what their headers say.
    static func columns(for text: SourceText, _ names: [String]) -> [String]? {
        let separator = SeparatorGuess.separator(of: text.bytes)
        let records = SeparatedText.records(text.bytes, separator: separator, limit: 400).dropFirst().filter {
            $0.fault == nil
        }
        let longer = records.filter { $0.cells.count == names.count + 1 }
        guard longer.count * 2 > records.count,
            longer.contains(where: { !($0.cells.last ?? "").trimmed.isEmpty })
        else { return nil }
        let shifted = (0...names.count).map { place -> [String] in
            var all = names
            all.insert("column \(place + 1)", at: place)
            return all
        }
        let scores = shifted.map { score($0, longer) }
        guard let best = scores.max(), let place = scores.lastIndex(of: best) else { return nil }
        return shifted[place]
    }

    private static func score(_ names: [String], _ records: [SeparatedText.Record]) -> Int {
        var score = 0
        for (index, name) in names.enumerated() {
            let values = records.prefix(100).map { $0.cells[index] }.filter { !$0.trimmed.isEmpty }
            if HeaderWords.fit(name, .website) == 3 { score += values.count { LinkCell($0) != .none } }
            if HeaderWords.fit(name, .email) == 3 { score += values.count { LinkText.isEmail($0) } }
            if HeaderWords.fit(name, .phone) == 3 { score += values.count { !PhoneCell($0).numbers.isEmpty } }
            if HeaderWords.fit(name, .postalCode) == 3 {
                score += values.count { (4...10).contains($0.count) && $0.contains(where: \.isNumber) }
            }
            if HeaderWords.fit(name, .name) == 3 {
                // Names differ from row to row, as categories do not.
                score += Set(values.filter { $0.contains(where: \.isLetter) && LinkCell($0) == .none }).count
            }
            if HeaderWords.fit(name, .street) == 3 {
                score += values.count {
                    $0.contains(where: \.isNumber) && $0.contains(where: \.isLetter) && $0.contains(" ")
                }
            }
            if HeaderWords.fit(name, .identifier) == 3 {
                score += values.count { $0.allSatisfy { $0.isNumber } }
            }
        }
        return score
    }
}
