import GuideModel

/// Tells findings as commands of GitHub Actions, which shows them on the lines of a pull request.
struct GitHubReport {
    let names: SourceNames

    func line(for finding: Diagnostic) -> String {
        let span = finding.span
        var place = "file=\(property(names.name(of: finding.file))),line=\(span.start.line)"
        place += ",endLine=\(span.end.line),col=\(span.start.column)"
        if span.end.line == span.start.line { place += ",endColumn=\(span.end.column)" }
        let words =
            [finding.message] + finding.notes.map(\.message) + finding.fixes.map { "Fix: \($0.message)" }
        let title = property(finding.rule.description)
        return
            "::\(finding.severity.rawValue) \(place),title=\(title)::\(data(words.joined(separator: "\n")))"
    }

    private func data(_ text: String) -> String {
        text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
    }

    private func property(_ text: String) -> String {
        data(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
    }
}
