import ArgumentParser
import Render

/// `guidegen build`: the site, or every reason why there is none.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Check everything and render the site."
    )

    @OptionGroup var guide: GuideOptions
    @OptionGroup var report: ReportOptions

    @Option(
        name: .long,
        help: ArgumentHelp(
            "What to make: \(Edition.allCases.map(\.rawValue).joined(separator: ", ")).",
            valueName: "edition"
        )
    )
    var edition = Edition.web

    @Option(
        name: .long,
        help: ArgumentHelp(
            "The folder for the result (default: output, and output-EDITION for editions but the web's).",
            valueName: "dir"
        )
    )
    var output: String?

    @OptionGroup var part: EditionOptions

    func validate() throws { try part.validate(for: edition) }

    func run() throws {
        let clock = ContinuousClock()
        let started = clock.now
        let request = BuildRequest(guide)
        let site = try Failure.telling {
            try SiteBuild.site(at: output ?? edition.usualFolder, from: request.sources)
        }
        // Only what is on the web has addresses that others may have kept.
        let former = edition == .web ? site : nil
        let checked = try Failure.telling { try SiteBuild.check(request.sources, against: former) }
        let report = DiagnosticReport(options: report, names: request.names, line: checked.line(of:_:))
        let verdict = try report.tell(checked.diagnostics)
        if verdict.stops {
            report.conclude("Nothing was built: \(verdict.summary.words).", after: verdict)
            throw Failure.content
        }
        let built = try Failure.telling {
            try SiteBuild.write(checked, as: edition, of: part.choice, to: site)
        }
        let time = (clock.now - started).formatted(
            .units(allowed: [.seconds], fractionalPart: .show(length: 2))
        )
        if !self.report.quiet { built.notes.forEach(Terminal.tell) }
        report.conclude(
            "\(checked.inventory): \(Self.words(for: built.changes)) in \(time), \(verdict.summary.words).",
            after: verdict
        )
    }

    private static func words(for changes: OutputChanges) -> String {
        let files = FindingSummary.count(changes.total, "file")
        let parts = [
            (changes.added.count, "new"), (changes.changed.count, "changed"),
            (changes.removed.count, "removed"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        return files + (parts.isEmpty ? ", none changed" : " (\(parts.joined(separator: ", ")))")
    }
}
