import ArgumentParser
import GuideModel

/// Where a guide is read from, and on which day: the options that its commands share.
struct GuideOptions: ParsableArguments {
    @Option(name: .long, help: ArgumentHelp("The folder with the records.", valueName: "dir"))
    var content = "content"

    @Option(name: .long, help: ArgumentHelp("The folder with the theme.", valueName: "dir"))
    var theme = "themes/default"

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Build as if it were this day (default: today in the guide's time zone).",
            valueName: "yyyy-mm-dd"
        )
    )
    var today: CalendarDate?

    @Flag(name: .long, help: "Include records marked `draft: true`.")
    var drafts = false
}

/// How findings are told.
struct ReportOptions: ParsableArguments {
    @Option(
        name: .long,
        help: ArgumentHelp("How findings are told: text, github, json or sarif.", valueName: "format")
    )
    var format = ReportFormat.text

    @Flag(name: .long, help: "Count warnings as errors.")
    var strict = false

    @Flag(name: .shortAndLong, help: "Tell only errors.")
    var quiet = false
}

extension ReportFormat: ExpressibleByArgument {}

extension CalendarDate: ExpressibleByArgument {
    /// Reads the `yyyy-mm-dd` of the command line.
    public init?(argument: String) { self.init(argument) }
}
