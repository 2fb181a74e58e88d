import GuideModel

/// Tells all findings in the form that was asked for, in one total order.
struct DiagnosticReport {
    let options: ReportOptions
    let names: SourceNames
    let line: (SourceFile, Int) -> String?

    /// Tells the findings.
    ///
    /// - Returns: how many there are, and whether they stop the command.
    func tell(_ findings: [Diagnostic]) throws -> Verdict {
        let sorted = Set(findings).sorted()
        let summary = FindingSummary(sorted)
        let shown = options.quiet ? sorted.filter { $0.severity == .error || options.strict } : sorted
        switch options.format {
        case .text:
            let report = TextReport(names: names, line: line, usesColor: Terminal.usesColor)
            for finding in shown { report.lines(for: finding).forEach(Terminal.tell) }
            tellRules(of: shown, report)
        case .github:
            let report = GitHubReport(names: names)
            // GitHub reads its commands from standard output.
            for finding in shown { Terminal.give(report.line(for: finding) + "\n") }
        case .json:
            Terminal.give(try JSONReport(sorted, names: names).text())
        case .sarif:
            let version = Guidegen.configuration.version
            Terminal.give(try SARIFReport(sorted, names: names, version: version).text())
        }
        return Verdict(
            summary: summary,
            stops: summary.errors > 0 || (options.strict && sorted.contains { !Self.isHint($0) })
        )
    }

    /// What another site does today must stop nobody, however strict.
    private static func isHint(_ finding: Diagnostic) -> Bool {
        finding.rule == .movedLink || finding.rule == .doubtfulLink
    }

    /// A short list is its own summary.
    private func tellRules(of findings: [Diagnostic], _ report: TextReport) {
        let counts = RuleCount.all(findings)
        guard findings.count >= 4, let first = counts.first else { return }
        Terminal.tell("")
        report.lines(for: counts).forEach(Terminal.tell)
        Terminal.tell("`guidegen explain \(first.rule)` says what a rule is about.")
    }

    /// Tells the one line that comes last; the quiet hear it only when something stopped the command.
    func conclude(_ line: String, after verdict: Verdict) {
        if !options.quiet || verdict.stops { Terminal.tell(line) }
    }

    /// What the findings mean for the command.
    struct Verdict {
        let summary: FindingSummary
        let stops: Bool
    }
}
