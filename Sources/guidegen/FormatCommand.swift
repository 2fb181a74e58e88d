import ArgumentParser
import Foundation
import GuideModel

/// `guidegen fmt`: keys in their order, spacing and quotes as they should be; comments and prose as they are.
struct FormatCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "fmt",
        abstract: "Write records in the format's own order, spacing and quotes.",
        discussion:
            "Comments, prose and meaning stay. A file with a mistake is not touched; the mistake is told."
    )

    @Argument(help: "Files of the content folder; all of them when none is named.")
    var files: [String] = []

    @Option(name: .long, help: ArgumentHelp("The folder with the records.", valueName: "dir"))
    var content = "content"

    @Flag(name: .long, help: "Write nothing; exit 1 when a file is not formatted.")
    var check = false

    @OptionGroup var report: ReportOptions

    func run() throws {
        let listing = try GuideInput.listing(content)
        let wanted = try wanted(among: listing.value)
        // What could not be read as it stands, down to an invisible character, is not written again.
        let faults = listing.diagnostics.filter { $0.severity == .error }
        let faulty = Set(faults.map(\.file))
        let formatted = wanted.filter { !faulty.contains(.content($0.path)) }.map {
            ($0, ContentFormatter.format($0))
        }
        let texts = Dictionary(wanted.map { ($0.path, $0.text) }) { first, _ in first }
        let names = SourceNames(content: content, theme: "")
        let told = DiagnosticReport(options: report, names: names) { file, number in
            guard case .content(let path) = file else { return nil }
            return SourceLines.line(number, ofText: texts[path])
        }
        let named = Set(wanted.map { SourceFile.content($0.path) })
        let found = faults.filter { files.isEmpty || named.contains($0.file) }
        let verdict = try told.tell(found + formatted.flatMap(\.1.diagnostics))
        let changed = formatted.compactMap { file, outcome in
            outcome.value.flatMap { $0 == file.text ? nil : (file.path, $0) }
        }
        try finish(changed, of: wanted.count, names)
        let count = FindingSummary.count(changed.count, "file")
        let does = check ? "not formatted" : "formatted"
        told.conclude("\(count) of \(wanted.count) \(does), \(verdict.summary.words).", after: verdict)
        if verdict.stops || (check && !changed.isEmpty) { throw Failure.content }
    }

    private func finish(_ changed: [(ContentPath, String)], of total: Int, _ names: SourceNames) throws {
        let writer = ContentWriter(root: content)
        for (path, text) in changed {
            if !report.quiet, report.format == .text {
                Terminal.give("\(names.name(of: .content(path)))\n")
            }
            if check { continue }
            do throws(ContentWriterError) {
                try writer.write(text, to: path)
            } catch {
                Terminal.tell("guidegen: \(error)")
                throw Failure.output
            }
        }
    }

    /// The files that were named, or all.
    private func wanted(among listing: ContentListing) throws -> [ContentFile] {
        let all = (listing.data + listing.records.map(\.file)).sorted { $0.path < $1.path }
        if files.isEmpty { return all }
        let byPath = Dictionary(all.map { ($0.path, $0) }) { first, _ in first }
        let root = URL(fileURLWithPath: content).standardizedFileURL.path + "/"
        return try files.map { name in
            let full = URL(fileURLWithPath: name).standardizedFileURL.path
            let path = full.hasPrefix(root) ? ContentPath(String(full.dropFirst(root.count))) : nil
            guard let file = path.flatMap({ byPath[$0] }) else {
                Terminal.tell("guidegen: `\(name)` is not a file that the guide in `\(content)` reads")
                throw Failure.usage
            }
            return file
        }
    }
}
