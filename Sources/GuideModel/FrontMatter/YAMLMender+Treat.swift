extension YAMLMender {
    /// Knows the common mistakes; false when this is none of them.
    mutating func treat(_ problem: YAMLProblem) -> Bool {
        let line = problem.place.line
        let column = problem.place.column
        if treatBullet(line: problem.contextPlace?.line ?? line) || treatBullet(line: line) { return true }
        if text.lines.indices.contains(line - 1), text.hasLeadingTab(line) { return treatTabs(line) }
        switch problem.text {
        case let text where text.hasPrefix("mapping values are not allowed"):
            return treatColon(line, column)
        case let text where text.hasPrefix("found character that cannot start any token"):
            return self.text[line, column] == "\t" ? treatTabs(line) : treatReserved(line, column)
        case let text where text.hasPrefix("found undefined alias"),
            let text where text.contains("alphabetic or numeric"):
            return treatReserved(problem.contextPlace?.line ?? line, problem.contextPlace?.column ?? column)
        case let text where text.hasPrefix("could not find expected ':'"):
            return treatKeyWithoutColon(problem.contextPlace ?? problem.place)
        case let text where text.hasPrefix("block sequence entries are not allowed"):
            return treatHyphen(line, column)
        case let text where text.hasPrefix("did not find expected key"),
            let text where text.contains("expected '-' indicator"):
            return treatMisplaced(line, column)
        case let text where text.hasPrefix("did not find expected ',' or"):
            return treatOpenBracket(problem.contextPlace ?? problem.place, stoppedAt: line)
        case let text where text.hasPrefix("but found another document"):
            return treatSecondDocument(line)
        default:
            return treatQuoted(problem)
        }
    }

    private mutating func treatColon(_ line: Int, _ column: Int) -> Bool {
        let parts = YAMLLine(text.lines[line - 1])
        guard let colon = parts.keyEnd, colon < column else { return treatIndentedKey(line, column) }
        let key = parts.key
        diagnostics.append(
            Diagnostic(
                .yamlColon,
                .error,
                "the value of `\(key)` has a colon and a space in it, which begin a new key in YAML",
                file: .content(path),
                span: span(line: line, column: column, length: 1),
                fixes: [.quote(parts.value, after: parts.lead)]
            )
        )
        text.disarm(line: line, column: column)
        return true
    }

    /// `street: 1 Elm` below `summary: text` and further in: YAML takes the line for more of the text.
    private mutating func treatIndentedKey(_ line: Int, _ column: Int) -> Bool {
        let start = text.indent(of: line) + 1
        if text.lines[line - 1].prefix(start).contains("\t") { return treatTabs(line) }
        report(
            .yamlIndentation,
            line: line,
            column: start,
            "this line does not line up with the lines above it",
            notes: [.init("keys of one record begin in one column")]
        )
        text.disarm(line: line, column: column)
        hasGaps = true
        return true
    }

    private mutating func treatTabs(_ line: Int) -> Bool {
        var first: SourcePosition?
        for number in line...text.lines.count {
            let scalars = text.lines[number - 1]
            let lead = scalars.prefix { $0 == " " || $0 == "\t" }
            for (index, scalar) in lead.enumerated() where scalar == "\t" {
                first = first ?? SourcePosition(line: number, column: index + 1)
                text.replace(line: number, column: index + 1, with: " ")
            }
        }
        guard let first else { return treatInnerTab(line) }
        report(
            .yamlTab,
            line: first.line,
            column: first.column,
            "the line is indented with a tab, which YAML does not allow",
            fixes: [.init("write two spaces in place of each tab")]
        )
        return true
    }

    private mutating func treatInnerTab(_ line: Int) -> Bool {
        guard let index = text.lines[line - 1].firstIndex(of: "\t") else { return false }
        report(.yamlTab, line: line, column: index + 1, "there is a tab where YAML wants a space")
        for (index, scalar) in text.lines[line - 1].enumerated() where scalar == "\t" {
            text.replace(line: line, column: index + 1, with: " ")
        }
        return true
    }

    private mutating func treatReserved(_ line: Int, _ column: Int) -> Bool {
        guard let scalar = text[line, column] else { return false }
        let parts = YAMLLine(text.lines[line - 1])
        diagnostics.append(
            Diagnostic(
                .yamlReserved,
                .error,
                "a value cannot begin with `\(scalar)` unless it stands in quotes",
                file: .content(path),
                span: span(line: line, column: column, length: 1),
                fixes: [.quote(parts.value, after: parts.lead)]
            )
        )
        disarmValue(line: line, from: column)
        return true
    }
}
