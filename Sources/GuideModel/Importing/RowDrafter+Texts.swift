import Foundation

/// The texts that a rule takes from a row, before they take the shape of a field.
extension RowDrafter {
    /// The texts, in order, each split, translated and framed as the rule says.
    mutating func texts(of rule: FieldRule) -> [String] {
        var texts: [String] = []
        if let template = rule.template { texts += [filled(template.value)].compactMap { $0 } }
        for column in rule.columns {
            used.insert(column.value)
            texts += row.texts(column.value)
        }
        texts = texts.flatMap { pieces(of: $0, rule) }
        for (column, value) in rule.flags { texts += flagged(column.value, value, rule) }
        if !rule.values.isEmpty { texts = translated(texts, rule) }
        return texts.filter { !$0.isEmpty }.map { rule.prefix + $0 + rule.suffix }
    }

    private func pieces(of text: String, _ rule: FieldRule) -> [String] {
        var pieces = [text]
        for separator in rule.split { pieces = pieces.flatMap { $0.components(separatedBy: separator) } }
        pieces = pieces.map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
        return rule.split.isEmpty
            ? pieces : pieces.filter { !context.map.reading.empty.contains($0.lowercased()) }
    }

    /// The value that a yes in a column stands for; a no is nothing, and anything else is kept.
    private mutating func flagged(_ column: String, _ value: String, _ rule: FieldRule) -> [String] {
        used.insert(column)
        guard let cell = row.texts(column).first else { return [] }
        if rule.yes.contains(cell.lowercased()) { return value.components(separatedBy: "\n") }
        if !Self.noes.contains(cell.lowercased()) {
            remarks.append("`\(cell.clipped)` in `\(column)` is neither yes nor no")
            kept.insert(column)
        }
        return []
    }

    private static let noes: Set<String> = [
        "no", "n", "false", "f", "0", "0.0", "non", "nein", "いいえ", "×", "-",
    ]

    private mutating func translated(_ texts: [String], _ rule: FieldRule) -> [String] {
        texts.compactMap { text in
            if let value = rule.values[text.lowercased()] { return value }
            guard rule.dropsUnmapped else { return text }
            doubt(rule, "the map has no word for `\(text.clipped)`")
            return nil
        }
    }

    /// A template with the row's cells in it; nothing when all of them are empty.
    private mutating func filled(_ template: String) -> String? {
        var result = ""
        var rest = template[...]
        var hasCell = false
        while let start = rest.firstIndex(of: "{") {
            result += rest[..<start]
            guard let end = rest[start...].firstIndex(of: "}") else { break }
            let column = String(rest[rest.index(after: start)..<end])
            used.insert(column)
            let text = row.texts(column).joined(separator: ", ")
            if !text.isEmpty { hasCell = true }
            result += text
            rest = rest[rest.index(after: end)...]
        }
        let words = (result + rest).split(separator: " ").joined(separator: " ")
        return hasCell ? words : nil
    }

    /// One paragraph of plain text, as the front matter wants it.
    func paragraph(_ text: String, _ rule: FieldRule) -> String {
        var plain = text
        if rule.format == .html { plain = SourceMarkup.text(ofHTML: text) }
        if rule.format == .markdown { plain = FirstSentence.plainText(text) }
        let lines = plain.split(whereSeparator: \.isNewline).map { $0.trimmingCharacters(in: .whitespaces) }
            .filter { !$0.isEmpty }
        var result = ""
        for line in lines {
            guard let last = result.last else {
                result = line
                continue
            }
            // A line that goes on in lower case was wrapped; one that begins anew is an entry of a list.
            let isWrapped = ".,;:!?-–/&".contains(last) || line.first?.isLowercase == true
            result += (isWrapped ? " " : "; ") + line
        }
        return result.split(separator: " ").joined(separator: " ")
    }
}
