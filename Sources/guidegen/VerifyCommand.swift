import ArgumentParser
import Render

/// `guidegen verify`: whether a stick still holds what was copied to it.
struct VerifyCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Compare a USB stick with its list of files, and say what differs.",
        discussion: "Exit 0: the copy is whole; 1: it differs; 66: there is no list to compare it with."
    )

    @Argument(help: ArgumentHelp("The folder that holds START-HERE.html.", valueName: "dir"))
    var folder: String

    func run() throws {
        let check: StickCheck
        do throws(StickCheckError) {
            check = try StickCheck(folder: folder)
        } catch {
            Terminal.tell("guidegen: \(error)")
            throw Failure.input
        }
        for found in check.differences { Terminal.give("\(found.difference.rawValue): \(found.path)\n") }
        let list = "list \(check.fingerprint.description.prefix(12))"
        guard check.differences.isEmpty else {
            let count = FindingSummary.count(check.differences.count, "file")
            Terminal.tell("\(count) of `\(folder)` differ from its list of \(check.count) (\(list)).")
            throw Failure.content
        }
        Terminal.tell("All \(FindingSummary.count(check.count, "file")) of `\(folder)` are whole (\(list)).")
    }
}
