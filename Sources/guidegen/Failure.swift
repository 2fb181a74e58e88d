import ArgumentParser
import Render

/// The exit codes of commands that did not do what was asked.
enum Failure {
    /// The content has errors.
    static let content = ExitCode(1)
    /// What was asked for makes no sense.
    static let usage = ExitCode(64)
    /// What was named is not there, or cannot be read.
    static let input = ExitCode(66)
    /// What is needed is in another program's hands.
    static let unavailable = ExitCode(69)
    /// The system would not let the site be written.
    static let output = ExitCode(74)

    /// Does something, and tells in one line why it could not be done.
    static func telling<Result>(_ work: () throws -> Result) throws -> Result {
        do {
            return try work()
        } catch let error as SiteBuildError {
            Terminal.tell("guidegen: \(error)")
            throw code(of: error)
        }
    }

    private static func code(of error: SiteBuildError) -> ExitCode {
        switch error {
        case .usage, .output(.overlaps): usage
        case .output, .search: output
        }
    }
}
