import ArgumentParser

/// `guidegen build`: the site, or every reason why there is none.
struct BuildCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "build",
        abstract: "Check everything and render the site."
    )

    @OptionGroup var guide: GuideOptions
    @OptionGroup var report: ReportOptions

    @Option(name: .long, help: ArgumentHelp("The folder for the site.", valueName: "dir"))
    var output = "output"

    func run() throws {}
}
