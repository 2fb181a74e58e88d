import ArgumentParser
import GuideModel
import Render

/// `guidegen report`: what keeps a guide true and whole.
struct ReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Say what has to be checked by when, or where the guide is thin.",
        subcommands: [DueCommand.self, CoverageCommand.self]
    )

    /// The options that reports share.
    struct Options: ParsableArguments {
        @Option(name: .long, help: ArgumentHelp("The folder with the records.", valueName: "dir"))
        var content = "content"

        @Option(
            name: .long,
            help: ArgumentHelp("Judge dates by this day (default: today).", valueName: "yyyy-mm-dd")
        )
        var today: CalendarDate?

        @Option(
            name: .long,
            help: ArgumentHelp("A file to write (default: standard output).", valueName: "file")
        )
        var output: String?

        func guide() throws -> (guide: ParsedGuide, today: CalendarDate) {
            let guide = GuideParser.parse(try GuideInput.listing(content).value).value
            // A list that lacks what cannot be read must say so.
            for id in guide.unreadable.sorted() {
                Terminal.tell("warning: `\(id)` cannot be read and is not counted; `guidegen check` says why")
            }
            return (guide, today ?? GuideInput.today(guide))
        }

        func give(_ text: String, isForTerminal: Bool) throws {
            if let output { return try TextFile.write(text, to: output) }
            guard isForTerminal else { return Terminal.give(text) }
            let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
            Terminal.give(lines.map { Excerpt.safe(String($0)) }.joined(separator: "\n"))
        }
    }

    /// `guidegen report due`: whom to call, and what to read out.
    struct DueCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "due",
            abstract:
                "List the agencies that somebody has to make sure of, with whom to call and what to read out."
        )

        @OptionGroup var options: Options

        @Option(
            name: .long,
            help: ArgumentHelp("How far to look ahead: a number and d, w, m or y.", valueName: "30d")
        )
        var within = "30d"

        @Option(name: .long, help: ArgumentHelp("How it is told: text, csv or html.", valueName: "format"))
        var format = Form.text

        enum Form: String, CaseIterable, ExpressibleByArgument { case text, csv, html }

        func validate() throws {
            guard CalendarPeriod(within) != nil else {
                throw ValidationError("`--within` is a number and d, w, m or y, such as 30d.")
            }
        }

        func run() throws {
            let (guide, today) = try options.guide()
            let last = CalendarPeriod(within)?.after(today) ?? today
            let list = CallList(guide, today: today, by: last)
            switch format {
            case .text: try options.give(list.text, isForTerminal: true)
            case .csv: try options.give(list.csv, isForTerminal: false)
            case .html:
                let sheet = CallSheet(list, guide: guide.settings?.title ?? "the guide")
                try options.give(sheet.html, isForTerminal: false)
            }
        }
    }

    /// `guidegen report coverage`: topics by dimensions and towns.
    struct CoverageCommand: ParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "coverage",
            abstract: "Say which topics, dimensions and towns have few agencies, and each topic where."
        )

        @OptionGroup var options: Options

        @Option(name: .long, help: ArgumentHelp("Fewer agencies than this are few.", valueName: "count"))
        var below = Coverage.standardThinBelow

        @Option(name: .long, help: ArgumentHelp("How it is told: text or csv.", valueName: "format"))
        var format = Form.text

        enum Form: String, CaseIterable, ExpressibleByArgument { case text, csv }

        func validate() throws {
            guard below > 0 else { throw ValidationError("`--below` is 1 or more.") }
        }

        func run() throws {
            let (guide, today) = try options.guide()
            let report = CoverageReport(guide, today: today, below: below)
            try options.give(format == .text ? report.text : report.csv, isForTerminal: format == .text)
        }
    }
}
