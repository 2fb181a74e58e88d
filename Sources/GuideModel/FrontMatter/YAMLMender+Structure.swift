/// Mistakes in how lines, lists and brackets are put together.
extension YAMLMender {
    /// Bullets that word processors make, and `*`, where YAML wants a hyphen.
    mutating func treatBullet(line: Int) -> Bool {
        guard text.lines.indices.contains(line - 1) else { return false }
        let column = text.indent(of: line) + 1
        let bullets = Set("·•‣◦▪–—*".unicodeScalars)
        guard let scalar = text[line, column], bullets.contains(scalar) else { return false }
        let isApart = text[line, column + 1].map { $0 == " " || $0 == "\t" || $0 == "\u{A0}" } ?? false
        guard isApart || scalar != "*" else { return false }
        report(
            .yamlList,
            line: line,
            column: column,
            "an entry of a list begins with a hyphen, not with `\(scalar)`",
            fixes: [.init("write `- `", replacement: "-")]
        )
        text.replace(line: line, column: column, with: "-")
        if isApart { text.replace(line: line, column: column + 1, with: " ") }
        if !isApart { text.blank(line) }
        return true
    }

    /// Whether a line begins with a bullet and a space; a dash is a bullet only right below a key.
    func isPastedBullet(_ line: Int) -> Bool {
        let column = text.indent(of: line) + 1
        guard let scalar = text[line, column], let next = text[line, column + 1] else { return false }
        guard next == " " || next == "\t" || next == "\u{A0}" else { return false }
        if "·•‣◦▪".unicodeScalars.contains(scalar) { return true }
        guard "–—".unicodeScalars.contains(scalar), line > 1 else { return false }
        let above = YAMLLine(text.lines[line - 2])
        return above.keyEnd != nil && above.valueStart == nil
    }

    mutating func treatKeyWithoutColon(_ place: SourcePosition) -> Bool {
        let line = place.line
        guard !text.isEmpty(line) else { return false }
        let written = text.line(line).trimmed
        let name = written.prefix { $0.isLetter || $0.isNumber || $0 == "_" }
        let column = text.indent(of: line) + 1
        if written.dropFirst(name.count).hasPrefix(":"), !name.isEmpty {
            let rest = written.dropFirst(name.count + 1)
            report(
                .yamlColon,
                line: line,
                column: column + name.unicodeScalars.count,
                "there is no space after the colon of `\(name)`",
                fixes: [.init("write `\(name): \(rest)`")]
            )
        } else if written.hasPrefix("-"), !written.hasPrefix("- ") {
            report(
                .yamlList,
                line: line,
                column: column,
                "there is no space after the hyphen",
                fixes: [.init("write `- \(written.dropFirst())`")]
            )
        } else {
            let isKey = !name.isEmpty && written.dropFirst(name.count).hasPrefix(" ")
            report(
                .yamlSyntax,
                line: line,
                column: column,
                "this line is neither a key with a value nor an entry of a list",
                fixes: isKey
                    ? [.init("write `\(name): \(written.dropFirst(name.count + 1))` if `\(name)` is the key")]
                    : []
            )
        }
        text.blank(line)
        hasGaps = true
        return true
    }

    /// `topics: - food`, or a hyphen below a key that already has its value.
    mutating func treatHyphen(_ line: Int, _ column: Int) -> Bool {
        let parts = YAMLLine(text.lines[line - 1])
        if let end = parts.keyEnd, end < column {
            let item = parts.value.dropFirst().trimmed
            report(
                .yamlList,
                line: line,
                column: column,
                "a list cannot begin on the line of its key",
                fixes: [.init("write `\(parts.key): [\(item)]`, or the entry on a line of its own")]
            )
            text.cut(line: line, from: column)
        } else {
            report(
                .yamlList,
                line: line,
                column: column,
                "there is no list here that this entry could belong to"
            )
            text.blank(line)
        }
        hasGaps = true
        return true
    }

    /// A token where a key should begin: text behind a closed quote, or a line in the wrong column.
    mutating func treatMisplaced(_ line: Int, _ column: Int) -> Bool {
        guard text.lines.indices.contains(line - 1) else { return false }
        let parts = YAMLLine(text.lines[line - 1])
        if let start = parts.valueStart, start < column, let quote = text[line, start],
            quote == "\"" || quote == "'"
        {
            let inner = parts.value
            report(
                .yamlQuote,
                line: line,
                column: column,
                "there is more text behind the closing quote",
                fixes: [.quote(inner, after: parts.lead)]
            )
            disarmValue(line: line, from: start)
            return true
        }
        let indent = text.indent(of: line)
        guard column == indent + 1 else { return false }
        report(
            .yamlIndentation,
            line: line,
            column: column,
            text[line, column] == "-"
                ? "an entry of a list stands among keys"
                : "this line does not line up with the lines above it",
            notes: [.init("keys of one record begin in one column, and so do the entries of a list")]
        )
        text.blank(line)
        hasGaps = true
        return true
    }

    mutating func treatOpenBracket(_ opening: SourcePosition, stoppedAt line: Int) -> Bool {
        guard let bracket = text[opening.line, opening.column], bracket == "[" || bracket == "{" else {
            return false
        }
        let closing = bracket == "[" ? "]" : "}"
        report(
            .yamlList,
            line: opening.line,
            column: opening.column,
            "the `\(bracket)` that is opened here is not closed by `\(closing)`",
            notes: line > opening.line ? [] : [.init("entries are parted by commas")]
        )
        text.cut(line: opening.line, from: opening.column)
        if line > opening.line, !YAMLLine(text.lines[min(line, text.lines.count) - 1]).startsKey {
            text.blank(line)
        }
        hasGaps = true
        return true
    }

    mutating func treatSecondDocument(_ line: Int) -> Bool {
        report(
            .yamlSyntax,
            line: line,
            column: 1,
            "a second document begins here; a file holds one",
            fixes: [.init("delete the line")]
        )
        for number in line...max(line, text.lines.count) { text.blank(number) }
        hasGaps = true
        return true
    }

    /// A quote that is never closed, or a backslash in double quotes that begins no escape YAML knows.
    mutating func treatQuoted(_ problem: YAMLProblem) -> Bool {
        guard let opening = problem.contextPlace else { return false }
        if problem.text.hasPrefix("found unexpected end of stream"), text[opening.line, opening.column] != nil
        {
            report(
                .yamlQuote,
                line: opening.line,
                column: opening.column,
                "the quote that is opened here is never closed"
            )
            text.blank(opening.line)
            hasGaps = true
            return true
        }
        guard problem.text.contains("escape") else { return false }
        let line = problem.place.line
        let column = text.lines[line - 1].firstIndex(of: "\\").map { $0 + 1 } ?? problem.place.column
        report(
            .yamlQuote,
            line: line,
            column: column,
            "a backslash in double quotes has a meaning in YAML, and not this one",
            fixes: [.init("write the text in single quotes, or the backslash twice")]
        )
        disarmValue(line: opening.line, from: opening.column)
        return true
    }
}
