import GuideModel

/// Tells findings to people: place, cause, the line itself with a mark under the value, and the line to paste.
struct TextReport {
    let names: SourceNames
    /// The text of a line, without its end, where it can be shown.
    let line: (SourceFile, Int) -> String?
    let usesColor: Bool

    func lines(for finding: Diagnostic) -> [String] {
        var lines = [headline(of: finding)]
        lines += excerpt(finding.file, finding.span, mark: "^", finding.severity == .error ? .red : .yellow)
        for note in finding.notes { lines += self.lines(for: note) }
        for fix in finding.fixes { lines += self.lines(for: fix, of: finding) }
        return lines
    }

    /// How often each rule was broken, the most frequent first: for the end of a long list.
    func lines(for counts: [RuleCount]) -> [String] {
        let width = counts.map { String($0.count).count }.max() ?? 1
        return counts.map { count in
            let number = String(count.count)
            let margin = String(repeating: " ", count: width - number.count)
            let severity = paint(count.severity.rawValue, count.severity == .error ? .red : .yellow)
            return "  \(margin)\(number)  \(severity) \(count.rule)"
        }
    }

    private func headline(of finding: Diagnostic) -> String {
        let severity = paint(finding.severity.rawValue + ":", finding.severity == .error ? .red : .yellow)
        let rule = paint("[\(finding.rule)]", .dim)
        return
            "\(position(finding.file, finding.span)): \(severity) \(Excerpt.safe(finding.message)) \(rule)"
    }

    private func lines(for note: Diagnostic.Note) -> [String] {
        let lead = paint("  note: ", .dim) + Excerpt.safe(note.message)
        guard let place = note.place else { return [lead] }
        return ["\(lead) (\(position(place.file, place.span)))"]
            + excerpt(place.file, place.span, mark: "-", .dim)
    }

    private func lines(for fix: Diagnostic.Fix, of finding: Diagnostic) -> [String] {
        let lead = paint("  fix: ", .green) + Excerpt.safe(fix.message)
        guard let replacement = fix.replacement, finding.span.start.line == finding.span.end.line,
            let text = line(finding.file, finding.span.start.line)
        else { return [lead] }
        let mended = Excerpt.replacing(finding.span, in: text, with: replacement)
        let column = finding.span.start.column
        let excerpt = Excerpt(mended, column: column, length: replacement.unicodeScalars.count)
        let number = String(finding.span.start.line)
        return [lead, paint("  \(number) | ", .dim) + excerpt.shown]
    }

    private func position(_ file: SourceFile, _ span: SourceSpan) -> String {
        "\(Excerpt.safe(names.name(of: file))):\(span.start.line):\(span.start.column)"
    }

    private func excerpt(_ file: SourceFile, _ span: SourceSpan, mark: Character, _ color: Color) -> [String]
    {
        guard let text = line(file, span.start.line), !text.isEmpty else { return [] }
        let number = String(span.start.line)
        let margin = String(repeating: " ", count: number.count)
        // A value of several lines is marked to the end of its first.
        let isOneLine = span.end.line == span.start.line
        let end = isOneLine ? span.end.column : text.unicodeScalars.count + 1
        let excerpt = Excerpt(text, column: span.start.column, length: end - span.start.column)
        return [
            paint("  \(number) | ", .dim) + excerpt.shown,
            paint("  \(margin) | ", .dim) + paint(excerpt.marker(mark), color),
        ]
    }

    private enum Color: String {
        case red = "31"
        case green = "32"
        case yellow = "33"
        case dim = "2"
    }

    private func paint(_ text: String, _ color: Color) -> String {
        usesColor ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
    }
}
