import ArgumentParser

/// `guidegen check`: everything that a build would find, without writing a site.
struct CheckCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Check the records, their links and the theme, and write nothing."
    )

    @OptionGroup var guide: GuideOptions
    @OptionGroup var report: ReportOptions

    func run() throws {}
}
