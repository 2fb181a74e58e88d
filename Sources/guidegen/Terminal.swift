import Foundation

/// The two streams of the command line.
enum Terminal {
    /// Writes to standard error, where people look for findings and progress.
    static func tell(_ line: String) {
        FileHandle.standardError.write(Data((line + "\n").utf8))
    }

    /// Writes to standard output, for results that other programs read.
    static func give(_ text: String) {
        FileHandle.standardOutput.write(Data(text.utf8))
    }

    /// Whether colours help: a person's terminal that has not asked for none.
    static var usesColor: Bool {
        let environment = ProcessInfo.processInfo.environment
        let refuses = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        return isatty(STDERR_FILENO) == 1 && !refuses && environment["TERM"] != "dumb"
    }
}
