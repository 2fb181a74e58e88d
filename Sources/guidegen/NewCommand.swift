import ArgumentParser
import GuideModel

/// `guidegen new`: a record's file with what is known filled in and every other key as a comment.
struct NewCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "new",
        abstract: "Write a new record: an agency, an event, a topic or any other kind.",
        discussion:
            "At a terminal it asks for what a record needs and was not given. Topics and dimensions are suggested from the words of the summary."
    )

    @Argument(help: "The kind: \(RecordKind.allCases.map(\.singular).joined(separator: ", ")).")
    var kind: RecordKind

    @Argument(help: "The record's name or title.")
    var name: String

    @OptionGroup var facts: NewRecordFacts

    @Option(name: .long, help: ArgumentHelp("The folder with the records.", valueName: "dir"))
    var content = "content"

    @Option(
        name: .long,
        help: ArgumentHelp("The file's name without `.md` (default: made from the name).", valueName: "slug")
    )
    var slug: String?

    @Option(
        name: .long,
        help: ArgumentHelp("Judge dates by this day (default: today).", valueName: "yyyy-mm-dd")
    )
    var today: CalendarDate?

    @Flag(name: .long, help: "Ask nothing, even at a terminal.")
    var noInput = false

    @OptionGroup var report: ReportOptions

    func run() throws {
        let listing = try GuideInput.listing(content).value
        let guide = GuideParser.parse(listing).value
        let day = today ?? GuideInput.today(guide)
        let path = try path(among: listing)
        let asker = NewRecordQuestions(kind: kind, name: name, guide: guide, today: day)
        let known = try asker.fields(facts, asks: !noInput && Terminal.canAsk)
        for twin in NewRecord.twins(of: name, kind: kind, in: guide) {
            Terminal.tell("note: there is `\(twin.id)` already, called `\(twin.header.title.value)`")
        }
        let text = RecordTemplate.text(of: kind, known: known, body: facts.body ?? "")
        let record = NewRecord(path, text, among: listing, today: day)
        try tell(record)
        do throws(ContentWriterError) {
            try ContentWriter(root: content).write(record.file.text, to: path)
        } catch {
            Terminal.tell("guidegen: \(error)")
            throw Failure.output
        }
        Terminal.give(SourceNames(content: content, theme: "").name(of: .content(path)) + "\n")
    }

    /// Tells what a check would say; a record that would stop a build is not written.
    private func tell(_ record: NewRecord) throws {
        let names = SourceNames(content: content, theme: "")
        let told = DiagnosticReport(options: report, names: names) { file, number in
            file == .content(record.file.path) ? SourceLines.line(number, ofText: record.file.text) : nil
        }
        let verdict = try told.tell(record.findings)
        guard record.isSound, !verdict.stops else {
            told.conclude("Nothing was written: \(verdict.summary.words).", after: verdict)
            throw Failure.content
        }
    }

    private func path(among listing: ContentListing) throws -> ContentPath {
        guard let stem = slug ?? Slug.nearest(to: name)?.description,
            let path = ContentPath("\(kind.folder)/\(stem).md")
        else {
            Terminal.tell("guidegen: no file can be named after `\(name)`; give a name with --slug")
            throw Failure.usage
        }
        do {
            _ = try Slug(stem)
        } catch {
            Terminal.tell(
                "guidegen: `\(stem)` cannot be a file's name: small letters, digits and hyphens, at most 60"
            )
            throw Failure.usage
        }
        guard !ContentWriter(root: content).has(path) else {
            Terminal.tell("guidegen: `\(content)/\(path)` is there already; give another name with --slug")
            throw Failure.usage
        }
        return path
    }
}

/// The facts about a new record that can be given as options.
struct NewRecordFacts: ParsableArguments {
    @Option(name: .long, help: "What it is or does, in one sentence.") var summary: String?
    @Option(name: .long, help: ArgumentHelp("Topics, with commas between.", valueName: "a,b")) var topics:
        String?
    @Option(name: .long, help: ArgumentHelp("Dimensions of wellness, with commas between.", valueName: "a,b"))
    var wellness: String?
    @Option(name: .long, help: "A telephone number.") var phone: String?
    @Option(name: .long, help: "An address for mail.") var email: String?
    @Option(name: .long, help: "The web site, or the page of it.") var website: String?
    @Option(name: .long, help: "House number and street.") var street: String?
    @Option(name: .long, help: "City or town.") var city: String?
    @Option(name: .long, help: "State or province.") var state: String?
    @Option(name: .long, help: "Postal code.") var postalCode: String?
    @Option(name: .long, help: ArgumentHelp("The day it is published, or begins.", valueName: "date"))
    var date: String?
    @Option(name: .long, help: "The text below the facts, in Markdown.") var body: String?
    @Option(
        name: .long,
        help: ArgumentHelp(
            "Any other key, such as `fees=Free` or `address.unit=2`; may be repeated.",
            valueName: "key=value"
        )
    )
    var set: [String] = []
    @Flag(name: .long, help: "Keep the record from the public until it is finished.") var draft = false
}

extension RecordKind: ExpressibleByArgument {
    /// Reads `agency` or `agencies`.
    public init?(argument: String) {
        guard case .record(let kind)? = SchemaSubject(argument) else { return nil }
        self = kind
    }
}
