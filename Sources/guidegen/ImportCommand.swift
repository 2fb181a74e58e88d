import ArgumentParser
import Foundation
import GuideModel

/// `guidegen import`: records from what a library has already.
struct ImportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Make records of a spreadsheet or of another site's files.",
        discussion:
            "A map says which column feeds which field; docs/importing.md explains it. Every row is accounted for.",
        subcommands: [
            ImportCSVCommand.self, ImportHSDSCommand.self, ImportJSONCommand.self, ImportMarkdownCommand.self,
            ImportIssueCommand.self, ImportWorksheetCommand.self,
        ]
    )
}

/// What all imports share.
struct ImportOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("The file that says which column feeds which field.", valueName: "map.yaml")
    )
    var map: String?

    @Option(name: .long, help: ArgumentHelp("The content folder that the records go into.", valueName: "dir"))
    var into: String?

    @Option(
        name: .customLong("report"),
        help: ArgumentHelp(
            "Write what became of each row into a file; as a table when its name ends in .csv.",
            valueName: "file"
        )
    )
    var reportFile: String?

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Write a first map, made from the headers and values, for you to correct.",
            valueName: "map.yaml"
        )
    )
    var propose: String?

    @Flag(name: .long, help: "Replace records that are there already and differ.")
    var replace = false

    @Flag(
        name: .long,
        help: "Change, in records that are there already, what the source has changed since its last import."
    )
    var update = false

    @Option(
        name: .long,
        help: ArgumentHelp("Judge dates by this day (default: today).", valueName: "yyyy-mm-dd")
    )
    var today: CalendarDate?

    @OptionGroup var findings: ReportOptions

    /// The day by which dates are judged.
    var day: CalendarDate { today ?? GuideInput.today(in: into) }
}

/// `guidegen import csv`.
struct ImportCSVCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "csv",
        abstract: "Make records of the rows of a CSV file."
    )

    @Argument(help: "The file: commas, semicolons, tabs or pipes between cells, in any common encoding.")
    var file: String

    @OptionGroup var options: ImportOptions

    func validate() throws { try options.validateUse() }

    func run() throws {
        if let proposal = options.propose {
            try options.write(
                try options.trying { () throws(ImportError) in try MapProposal.forCSV(file) },
                to: proposal
            )
            return
        }
        try options.finish { (importer, map) throws(ImportError) in try importer.importCSV(file, map: map) }
    }
}

/// `guidegen import markdown`.
struct ImportMarkdownCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "markdown",
        abstract: "Make records of another site's Markdown files with front matter."
    )

    @Argument(help: "The folder; files in the folders inside it are read too.")
    var folder: String

    @OptionGroup var options: ImportOptions

    func validate() throws { try options.validateUse() }

    func run() throws {
        if let proposal = options.propose {
            try options.write(
                try options.trying { () throws(ImportError) in try MapProposal.forMarkdown(folder) },
                to: proposal
            )
            return
        }
        try options.finish { (importer, map) throws(ImportError) in
            try importer.importMarkdown(folder, map: map)
        }
    }
}

extension ImportOptions {
    /// Refuses what cannot be meant.
    func validateUse(needsMap: Bool = true) throws {
        if update, replace {
            throw ValidationError("--update keeps what an editor changed, --replace does not: choose one.")
        }
        guard propose == nil else { return }
        guard map != nil || !needsMap else {
            throw ValidationError("Name a map with --map, or have one made with --propose.")
        }
        guard into != nil else { throw ValidationError("Name the content folder with --into.") }
    }

    /// Imports, tells what was found and what became of the rows; exits 1 when nothing was imported.
    func finish(_ work: (Importer, String) throws(ImportError) -> Outcome<ImportReport?>) throws {
        let folder = into ?? ""
        let importer =
            update ? Importer(updating: folder, today: day) : Importer(into: folder, replacing: replace)
        let outcome = try trying { () throws(ImportError) in try work(importer, map ?? "") }
        let report = DiagnosticReport(
            options: findings,
            names: SourceNames(content: into ?? "", theme: ""),
            line: { file, line in SourceLines.line(line, of: file.path) }
        )
        guard let made = outcome.value else {
            let verdict = try report.tell(outcome.diagnostics)
            report.conclude("Nothing was imported: \(verdict.summary.words) in the map.", after: verdict)
            throw ExitCode.failure
        }
        let verdict = try report.tell(outcome.diagnostics)
        if let reportFile {
            try write(reportFile.lowercased().hasSuffix(".csv") ? made.csv : made.text, to: reportFile)
        } else if !findings.quiet, findings.format != .json, findings.format != .sarif {
            Terminal.give(made.text)
        }
        if update, reportFile != nil, !findings.quiet, let changes = made.publicChanges {
            Terminal.give(changes)
        }
        report.conclude(made.summary, after: verdict)
        let wrote = made.imported + made.importedWithRemarks
        if verdict.stops || wrote == 0 || (findings.strict && made.refused > 0) { throw ExitCode.failure }
    }

    /// Does what can fail for reasons outside the map, and says why it did.
    func trying<Value>(_ work: () throws(ImportError) -> Value) throws -> Value {
        do {
            return try work()
        } catch {
            Terminal.tell("error: \(error)")
            throw ExitCode.failure
        }
    }

    /// Writes a file that the user named.
    func write(_ text: String, to path: String) throws {
        do {
            try Data(text.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
        } catch {
            Terminal.tell("error: `\(path)` cannot be written: \(error.localizedDescription)")
            throw ExitCode.failure
        }
    }
}

/// Lines of a file that a finding shows.
enum SourceLines {
    static func line(_ number: Int, of path: String) -> String? {
        let data = FileManager.default.contents(atPath: path)
        return line(number, ofText: data.map { String(decoding: $0, as: UTF8.self) })
    }

    static func line(_ number: Int, ofText text: String?) -> String? {
        guard let text else { return nil }
        let lines = text.split(
            omittingEmptySubsequences: false,
            whereSeparator: \.isNewline
        )
        return lines.indices.contains(number - 1) ? String(lines[number - 1]) : nil
    }
}
