import ArgumentParser
import Foundation
import GuideModel
import Render

/// `guidegen diff`: what the public will see change between two editions of a guide.
struct DiffCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "diff",
        abstract: "Say in words what the public will see change between two editions of the guide.",
        discussion: """
            An edition is a folder (a content folder, or one that has `content` in it) or a git revision such as \
            `main` or `HEAD~1`. With one edition it is compared with the content folder as it is now. \
            Exits 0 whether there are changes or not.
            """
    )

    @Argument(help: "The edition before: a folder or a git revision.")
    var old: String

    @Argument(help: "The edition after (default: the content folder).")
    var new: String?

    @Option(name: .long, help: ArgumentHelp("The folder with the records.", valueName: "dir"))
    var content = "content"

    @Option(
        name: .long,
        help: ArgumentHelp("Judge dates by this day (default: today).", valueName: "yyyy-mm-dd")
    )
    var today: CalendarDate?

    @Flag(name: .long, help: "Include records marked `draft: true`.")
    var drafts = false

    @Option(name: .long, help: ArgumentHelp("How it is told: text, markdown or json.", valueName: "format"))
    var format = Form.text

    /// How changes are told.
    enum Form: String, CaseIterable, ExpressibleByArgument { case text, markdown, json }

    func run() throws {
        let before = GuideEdition(try listing(of: old))
        let after = GuideEdition(try new.map(listing) ?? GuideInput.listing(content))
        let day = today ?? GuideInput.today(after.guide)
        let comparison = GuideComparison(from: before, to: after, today: day, includingDrafts: drafts)
        switch format {
        case .text:
            let lines = comparison.text.split(separator: "\n", omittingEmptySubsequences: false)
            Terminal.give(lines.map { Excerpt.safe(String($0)) }.joined(separator: "\n"))
        case .markdown: Terminal.give(comparison.markdown)
        case .json: Terminal.give(comparison.json.written)
        }
    }

    private func listing(of edition: String) throws -> Outcome<ContentListing> {
        var isFolder: ObjCBool = false
        if FileManager.default.fileExists(atPath: edition, isDirectory: &isFolder), isFolder.boolValue {
            let inner = edition + "/" + content
            let isGuide = FileManager.default.fileExists(atPath: edition + "/guide.yaml")
            return try GuideInput.listing(
                !isGuide && FileManager.default.fileExists(atPath: inner) ? inner : edition
            )
        }
        do throws(GitContentError) {
            return try GitContent(folder: content).listing(at: edition)
        } catch {
            Terminal.tell("guidegen: \(error)")
            throw Failure.usage
        }
    }
}
