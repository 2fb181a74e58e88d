import GuideModel

/// Tells all findings in the form that was asked for, in one total order.
struct DiagnosticReport {
    let options: ReportOptions
    let names: SourceNames
    let line: (SourceFile, Int) -> String?

    /// Tells the findings and says whether they stop the command.
    ///
    /// - Parameter conclusion: the one-line summary that comes last, made from the number of findings.
    func tell(_ findings: [Diagnostic], conclusion: (FindingSummary) -> String) throws -> Bool {
        let sorted = Set(findings).sorted()
        let summary = FindingSummary(sorted)
        let shown = options.quiet ? sorted.filter { $0.severity == .error || options.strict } : sorted
        switch options.format {
        case .text:
            let report = TextReport(names: names, line: line, usesColor: Terminal.usesColor)
            for finding in shown { report.lines(for: finding).forEach(Terminal.tell) }
        case .github:
            let report = GitHubReport(names: names)
            // GitHub reads its commands from standard output.
            for finding in shown { Terminal.give(report.line(for: finding) + "\n") }
        case .json:
            Terminal.give(try JSONReport(sorted, names: names).text())
        }
        let stops = summary.errors > 0 || (options.strict && summary.warnings > 0)
        if !options.quiet || stops { Terminal.tell(conclusion(summary)) }
        return stops
    }
}
