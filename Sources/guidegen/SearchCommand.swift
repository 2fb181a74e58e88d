import ArgumentParser
import Foundation
import GuideModel
import Render

/// `guidegen search`: asks the search of a built site, as its search page would.
struct SearchCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "search",
        abstract: "Search a built site and print what its search page would show, with the reasons.",
        discussion:
            "Exits 0 when something was found, 1 when nothing was, 66 when there is no site to search."
    )

    @Argument(help: "What a reader types.")
    var words: [String]

    @Option(name: .long, help: ArgumentHelp("The folder of the built site.", valueName: "dir"))
    var output = "output"

    @Option(
        name: .long,
        help: ArgumentHelp("The language to search in (default: the site's own).", valueName: "tag")
    )
    var language: LanguageTag?

    @Option(name: .long, help: ArgumentHelp("How many results to print.", valueName: "count"))
    var limit = 10

    @Option(name: .long, help: ArgumentHelp("How results are told: text or json.", valueName: "format"))
    var format = SearchReport.Format.text

    @Flag(name: .long, help: "Take every word as it was typed.")
    var exactly = false

    func validate() throws {
        guard limit > 0 else { throw ValidationError("A limit is 1 or more.") }
        guard !words.allSatisfy(\.isEmpty) else { throw ValidationError("Say what to search for.") }
    }

    func run() throws {
        let index: SearchIndex
        do {
            index = try BuiltSearch(site: output).index(of: language)
        } catch {
            Terminal.tell("guidegen: \(error)")
            throw Failure.input
        }
        let report = SearchReport(
            query: words.joined(separator: " "),
            exactly: exactly,
            limit: limit,
            index: index
        )
        Terminal.give(format == .json ? try report.json() : report.text())
        if report.count == 0 { throw ExitCode(1) }
    }
}

extension LanguageTag: ExpressibleByArgument {
    /// Reads a BCP 47 tag of the command line.
    public init?(argument: String) { self.init(argument) }
}
