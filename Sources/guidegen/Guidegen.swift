import ArgumentParser

/// The command line of guidegen: one subcommand for each thing an editor or publisher does.
@main
struct Guidegen: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "guidegen",
        abstract: "Make a community resource guide: a folder of records in, a whole searchable site out.",
        version: "0.1.0",
        subcommands: [
            BuildCommand.self, CheckCommand.self, DiffCommand.self, ExplainCommand.self, FormatCommand.self,
            ImportCommand.self, NewCommand.self, ReportCommand.self, SchemaCommand.self, SearchCommand.self,
            ServeCommand.self, VerifyCommand.self,
        ]
    )
}
