import Foundation

/// Another program that is run for what it prints.
enum Subprocess {
    /// Why a program gave nothing.
    struct Failed: Error, CustomStringConvertible {
        let description: String
    }

    /// Runs a program and gives its standard output; throws what it said when it fails.
    ///
    /// Both its outputs and its input are files, so that neither side ever waits for the other.
    static func run(_ program: String, _ arguments: [String], input: String? = nil) throws -> [UInt8] {
        let folder = FileManager.default.temporaryDirectory.appendingPathComponent(UUID().uuidString)
        // What goes through may have editors' notes in it, and a temporary folder is everybody's.
        try FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: false,
            attributes: [.posixPermissions: 0o700]
        )
        defer { try? FileManager.default.removeItem(at: folder) }
        let names = ["in", "out", "err"].map { folder.appendingPathComponent($0) }
        try Data((input ?? "").utf8).write(to: names[0])
        for name in names[1...] { try Data().write(to: name) }
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = [program] + arguments
        process.standardInput = try FileHandle(forReadingFrom: names[0])
        process.standardOutput = try FileHandle(forWritingTo: names[1])
        process.standardError = try FileHandle(forWritingTo: names[2])
        try process.run()
        process.waitUntilExit()
        guard process.terminationStatus == 0 else {
            let said = String(decoding: try Data(contentsOf: names[2]), as: UTF8.self)
            let reason = said.trimmingCharacters(in: .whitespacesAndNewlines)
            throw Failed(description: reason.isEmpty ? "`\(program)` failed" : reason)
        }
        return Array(try Data(contentsOf: names[1]))
    }
}
