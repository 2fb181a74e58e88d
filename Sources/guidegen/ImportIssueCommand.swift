import ArgumentParser
import GuideModel

/// `guidegen import issue`: a draft record from a form that somebody filled in.
struct ImportIssueCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "issue",
        abstract: "Make a draft record of a filled-in issue form.",
        discussion:
            "The forms are written by `guidegen schema --face issue-forms`. What a field cannot hold is kept under `internal`; look at the draft, then delete its line `draft: true`."
    )

    @Argument(help: "The issue's text; `-` for standard input.")
    var file: String

    @Option(name: .long, help: "The kind of record that the form suggests.")
    var kind = RecordKind.agency

    @Option(name: .long, help: ArgumentHelp("The content folder that the draft goes into.", valueName: "dir"))
    var into = "content"

    @Option(
        name: .long,
        help: ArgumentHelp("Judge dates by this day (default: today).", valueName: "yyyy-mm-dd")
    )
    var today: CalendarDate?

    func run() throws {
        let listing = try GuideInput.listing(into).value
        let day = today ?? GuideInput.today(GuideParser.parse(listing).value)
        let text = try TextFile.read(file)
        do {
            let draft = try IssueImport(text, kind: kind, among: listing, today: day)
            for remark in draft.remarks { Terminal.tell("note: \(remark)") }
            try ContentWriter(root: into).write(draft.file.text, to: draft.file.path)
            Terminal.give(SourceNames(content: into, theme: "").name(of: .content(draft.file.path)) + "\n")
        } catch let error as IssueImportError {
            Terminal.tell("guidegen: \(error)")
            throw Failure.content
        } catch let error as ContentWriterError {
            Terminal.tell("guidegen: \(error)")
            throw Failure.output
        }
    }
}
