import ArgumentParser
import GuideModel

/// `guidegen import worksheet`: draft agencies from a worksheet that a reader saved.
struct ImportWorksheetCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "worksheet",
        abstract: "Make draft agencies of those listed in a worksheet that a reader saved.",
        discussion:
            "What stands beside a name, people above all, is kept under `internal`, which is never published. Look at each draft, then delete its line `draft: true`."
    )

    @Argument(help: "The file that the reader saved; `-` for standard input.")
    var file: String

    @Option(name: .long, help: ArgumentHelp("The content folder that the drafts go into.", valueName: "dir"))
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
            let made = try WorksheetImport(text, among: listing, today: day)
            for remark in made.remarks { Terminal.tell("note: \(remark)") }
            for draft in made.files {
                try ContentWriter(root: into).write(draft.text, to: draft.path)
                Terminal.give(SourceNames(content: into, theme: "").name(of: .content(draft.path)) + "\n")
            }
            Terminal.tell("\(FindingSummary.count(made.files.count, "draft")) written.")
        } catch let error as WorksheetImportError {
            Terminal.tell("guidegen: \(error)")
            throw Failure.content
        } catch let error as ContentWriterError {
            Terminal.tell("guidegen: \(error)")
            throw Failure.output
        }
    }
}
