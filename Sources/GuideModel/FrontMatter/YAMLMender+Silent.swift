extension YAMLMender {
    /// Mistakes that YAML reads without complaint, and not as they were meant: an open quote swallows the keys
    /// below it, pasted bullets become one long text.
    mutating func lookForSilentMistakes() {
        var number = 1
        while number <= text.lines.count {
            let line = YAMLLine(text.lines[number - 1])
            if line.opensBlock {
                let depth = text.indent(of: number)
                while number < text.lines.count, isBlank(number + 1) || text.indent(of: number + 1) > depth {
                    number += 1
                }
            } else if let opening = line.openQuote {
                number = settleOpenQuote(line: number, column: opening)
            } else if isPastedBullet(number) {
                _ = treatBullet(line: number)
            }
            number += 1
        }
    }

    private func isBlank(_ line: Int) -> Bool { text.lines[line - 1].allSatisfy { $0 == " " } }

    /// The last line that belongs to the quoted text; a quote that runs into the next key is reported and disarmed.
    private mutating func settleOpenQuote(line: Int, column: Int) -> Int {
        let quote = text[line, column] ?? "\""
        var next = line + 1
        while next <= text.lines.count {
            let candidate = YAMLLine(text.lines[next - 1])
            // A deeper line that ends with the quote goes on with the text, even where it looks like a key.
            let goesOn = text.indent(of: next) > keyColumn(of: line) && candidate.closes(quote)
            if !goesOn, candidate.startsKey, text.indent(of: next) <= text.indent(of: line) + 2 { break }
            if candidate.closes(quote) { return next }
            next += 1
        }
        reportOpenQuote(line, column)
        disarmValue(line: line, from: column)
        for continued in (line + 1)..<max(next, line + 1) where !text.isEmpty(continued) {
            text.blank(continued)
        }
        return line
    }

    /// How far in a line's key stands, behind the hyphens of a list.
    private func keyColumn(of line: Int) -> Int {
        text.lines[line - 1].prefix { $0 == " " || $0 == "-" }.count
    }

    private mutating func reportOpenQuote(_ line: Int, _ column: Int) {
        mendedLines.insert(line)
        let quote = text[line, column].map(String.init) ?? "\""
        diagnostics.append(
            Diagnostic(
                .yamlQuote,
                .error,
                "the quote that is opened here is never closed",
                file: .content(path),
                span: span(line: line, column: column, length: 1),
                fixes: [.init("write `\(text.line(line).trimmed)\(quote)`")]
            )
        )
    }

    /// Makes the rest of a line plain text, whatever YAML would see in it.
    mutating func disarmValue(line: Int, from column: Int) {
        guard text.lines.indices.contains(line - 1) else { return }
        let meaning = Set("\"'#:[]{}&*!|>@`%,-?".unicodeScalars)
        for position in column...max(column, text.lines[line - 1].count) {
            if let scalar = text[line, position], meaning.contains(scalar) {
                text.disarm(line: line, column: position)
            }
        }
    }
}
