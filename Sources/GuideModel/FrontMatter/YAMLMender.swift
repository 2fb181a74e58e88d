/// Says in plain words what YAML stumbled over, and mends it in memory so that the rest can be read.
///
/// A mend never moves other text: lines and columns stay those of the file.
struct YAMLMender {
    var text: YAMLText
    private(set) var mendCount = 0
    var hasGaps = false
    let path: ContentPath
    private let offset: Int
    var diagnostics: [Diagnostic] = []
    /// Lines that were mended once; a second mistake there is not told, the line is taken out.
    var mendedLines: Set<Int> = []

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

    func span(line: Int, column: Int, length: Int = 0) -> SourceSpan {
        SourceSpan(line: line + offset, column: column, length: length)
    }

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
