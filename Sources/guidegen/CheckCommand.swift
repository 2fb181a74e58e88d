import ArgumentParser
import Render

/// `guidegen check`: everything that a build would find, without writing a site.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the records, their links and the theme, and write nothing."
    )

    @OptionGroup var guide: GuideOptions
    @OptionGroup var report: ReportOptions

    func run() throws {
        let request = BuildRequest(guide)
        let checked = try Failure.telling { try SiteBuild.check(request.sources) }
        let report = DiagnosticReport(options: report, names: request.names, line: checked.line(of:_:))
        let verdict = try report.tell(checked.diagnostics)
        report.conclude("\(checked.inventory): \(verdict.summary.words).", after: verdict)
        if verdict.stops { throw Failure.content }
    }
}
