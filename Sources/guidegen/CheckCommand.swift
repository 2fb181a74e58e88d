import ArgumentParser
import Foundation
import GuideModel
import Render

/// `guidegen check`: everything that a build would find, without writing a site.
struct CheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the records, their links and the theme, and write nothing."
    )

    @OptionGroup var guide: GuideOptions
    @OptionGroup var report: ReportOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Ask the guide's search what this list asks, and report where the answers are not as expected.",
            valueName: "queries.yaml"
        )
    )
    var queries: String?

    @OptionGroup var outward: OutwardOptions

    func run() async throws {
        let request = BuildRequest(guide)
        let checked = try Failure.telling { try SiteBuild.check(request.sources) }
        let report = DiagnosticReport(
            options: report,
            names: request.names,
            line: { file, line in
                if case .named(let path) = file { return SourceLines.line(line, of: path) }
                return checked.line(of: file, line)
            }
        )
        let asked =
            outward.external
            ? try await OutwardCheck(options: outward, content: guide.content).run(checked) : ([], "")
        let verdict = try report.tell(checked.diagnostics + (try judged(checked)) + asked.0)
        let links = outward.external ? " \(asked.1)," : ""
        report.conclude("\(checked.inventory):\(links) \(verdict.summary.words).", after: verdict)
        if verdict.stops { throw Failure.content }
    }

    private func judged(_ checked: CheckedGuide) throws -> [Diagnostic] {
        guard let queries else { return [] }
        guard let data = FileManager.default.contents(atPath: queries) else {
            Terminal.tell("guidegen: there is no file `\(queries)`")
            throw Failure.usage
        }
        return checked.findings(ofQueries: String(decoding: data, as: UTF8.self), named: queries)
    }
}
