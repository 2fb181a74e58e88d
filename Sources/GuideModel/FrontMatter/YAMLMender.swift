/// Says in plain words what YAML stumbled over, and mends it in memory so that the rest can be read.
///
/// A mend never moves other text: lines and columns stay those of the file.
struct YAMLMender {
    private(set) var text: YAMLText
    private(set) var mendCount = 0
    private(set) var hasGaps = false
    private let path: ContentPath
    private let offset: Int
    private var diagnostics: [Diagnostic] = []
    /// Lines that were mended once; a second mistake there is not told, the line is taken out.
    private var mendedLines: Set<Int> = []

    init(_ text: YAMLText, path: ContentPath, firstLine: Int) {
        self.text = text
        self.path = path
        offset = firstLine - 1
    }

    /// From the YAML's first line to its last.
    var wholeSpan: SourceSpan { span(line: 1, column: 1) }

    /// The outcome, with what was found on the way.
    func reading(_ node: YAMLNode?, more: [Diagnostic] = [], hasGaps isCut: Bool = false)
        -> YAMLReader.Reading
    {
        YAMLReader.Reading(
            node: node,
            hasGaps: hasGaps || isCut || node == nil,
            diagnostics: diagnostics + more
        )
    }

    /// Makes the first of two equal keys unique; the conversion brings both together again and reports the second.
    mutating func tellApart(keyAt place: SourcePosition) -> Bool {
        let isQuoted = text[place.line, place.column] == "\"" || text[place.line, place.column] == "'"
        if text.makeUnique(line: place.line, column: place.column + (isQuoted ? 1 : 0)) { return true }
        report(.duplicateKey, line: place.line, column: place.column, "this key is written twice")
        return false
    }

    /// Reports a problem and takes it out of YAML's way; false when nothing helps.
    mutating func mend(_ problem: YAMLProblem) -> Bool {
        mendCount += 1
        let line = min(max(problem.place.line, 1), max(text.lines.count, 1))
        let before = text
        if mendedLines.contains(line) || !treat(problem) {
            if !mendedLines.contains(line) { reportUnknown(problem) }
            takeOut(blamedLine(problem))
        }
        mendedLines.insert(line)
        return text.lines != before.lines
    }
}

extension YAMLMender {
    /// A quote that is opened and never closed swallows the keys below it, often without any complaint of YAML's.
    mutating func lookForOpenQuotes() {
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

extension YAMLMender {
    /// Knows the common mistakes; false when this is none of them.
    private mutating func treat(_ problem: YAMLProblem) -> Bool {
        let line = problem.place.line
        let column = problem.place.column
        if treatBullet(line: problem.contextPlace?.line ?? line) || treatBullet(line: line) { return true }
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

extension YAMLMender {
    private mutating func takeOut(_ line: Int) {
        text.blank(line)
        hasGaps = true
    }

    /// The line to leave out when nothing better is known: where the thing began that could not be ended.
    private func blamedLine(_ problem: YAMLProblem) -> Int {
        let line = min(problem.place.line, text.lines.count)
        return text.isEmpty(line) ? (problem.contextPlace?.line ?? line) : line
    }

    private mutating func reportUnknown(_ problem: YAMLProblem) {
        let line = blamedLine(problem)
        let column = line == problem.place.line ? problem.place.column : text.indent(of: line) + 1
        report(
            .yamlSyntax,
            line: line,
            column: column,
            "this cannot be read as YAML",
            notes: [.init("YAML says: \(problem.text)")]
        )
    }

    mutating func report(
        _ rule: RuleID,
        line: Int,
        column: Int,
        _ message: String,
        notes: [Diagnostic.Note] = [],
        fixes: [Diagnostic.Fix] = []
    ) {
        let place = span(line: line, column: column, length: text[line, column] == nil ? 0 : 1)
        diagnostics.append(
            Diagnostic(rule, .error, message, file: .content(path), span: place, notes: notes, fixes: fixes)
        )
    }

    mutating func leaveGap() { hasGaps = true }

    private func span(line: Int, column: Int, length: Int = 0) -> SourceSpan {
        SourceSpan(line: line + offset, column: column, length: length)
    }

    mutating func edit(_ change: (inout YAMLText) -> Void) { change(&text) }
}

extension RuleID {
    static let yamlSyntax = RuleID("yaml-syntax")
    static let yamlColon = RuleID("yaml-colon")
    static let yamlQuote = RuleID("yaml-quote")
    static let yamlTab = RuleID("yaml-tab")
    static let yamlIndentation = RuleID("yaml-indentation")
    static let yamlReserved = RuleID("yaml-reserved-character")
    static let yamlList = RuleID("yaml-list")
}
