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

    /// Whether a person is there to answer.
    static var canAsk: Bool { isatty(STDIN_FILENO) == 1 && isatty(STDERR_FILENO) == 1 }

    /// The answer to a question; nothing when it is left empty.
    static func ask(_ question: String) -> String? {
        FileHandle.standardError.write(Data((question + " ").utf8))
        guard let line = readLine() else { return nil }
        let answer = line.trimmingCharacters(in: .whitespaces)
        return answer.isEmpty ? nil : answer
    }

    /// Whether colours help: a person's terminal that has not asked for none.
    static var usesColor: Bool {
        let environment = ProcessInfo.processInfo.environment
        let refuses = environment["NO_COLOR"].map { !$0.isEmpty } ?? false
        return isatty(STDERR_FILENO) == 1 && !refuses && environment["TERM"] != "dumb"
    }
}
