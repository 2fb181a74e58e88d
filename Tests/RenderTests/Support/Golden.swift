import Foundation
import Testing

/// Compares what a test made with the files of a folder in `Golden`: the names of the files and all they hold.
///
/// With `RECORD_GOLDEN=1` in the environment the files are written anew and the test fails, so that a
/// recording is never taken for a passed test.
func assertGolden(
    _ files: [String: String],
    in folder: String,
    sourceFile: StaticString = #filePath,
    sourceLocation: SourceLocation = #_sourceLocation
) throws {
    let here = URL(fileURLWithPath: "\(sourceFile)").deletingLastPathComponent()
    let golden = here.deletingLastPathComponent().appendingPathComponent("Golden").appendingPathComponent(
        folder
    )
    if ProcessInfo.processInfo.environment["RECORD_GOLDEN"] == "1" {
        try recordGolden(files, in: golden)
        Issue.record(
            "Golden/\(folder) was written anew; look at the difference, then run again",
            sourceLocation: sourceLocation
        )
        return
    }
    let expected = try goldenFiles(in: golden)
    #expect(files.keys.sorted() == expected.keys.sorted(), sourceLocation: sourceLocation)
    for (name, text) in files.sorted(by: { $0.key < $1.key }) {
        guard let wanted = expected[name], wanted != text else { continue }
        Issue.record("\(folder)/\(name): \(firstDifference(text, wanted))", sourceLocation: sourceLocation)
    }
}

private func recordGolden(_ files: [String: String], in folder: URL) throws {
    if FileManager.default.fileExists(atPath: folder.path) { try FileManager.default.removeItem(at: folder) }
    for (name, text) in files {
        let file = folder.appendingPathComponent(name)
        try FileManager.default.createDirectory(
            at: file.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: file)
    }
}

private func goldenFiles(in folder: URL) throws -> [String: String] {
    var files: [String: String] = [:]
    for name in FileManager.default.enumerator(atPath: folder.path)?.compactMap({ $0 as? String }) ?? [] {
        let file = folder.appendingPathComponent(name)
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file.path, isDirectory: &isFolder), !isFolder.boolValue
        else { continue }
        files[name] = String(decoding: try Data(contentsOf: file), as: UTF8.self)
    }
    return files
}

private func firstDifference(_ made: String, _ wanted: String) -> String {
    let (made, wanted) = (
        made.split(separator: "\n", omittingEmptySubsequences: false),
        wanted.split(separator: "\n", omittingEmptySubsequences: false)
    )
    let line = zip(made, wanted).prefix { $0 == $1 }.count
    let made1 = line < made.count ? String(made[line]) : "(end)"
    let wanted1 = line < wanted.count ? String(wanted[line]) : "(end)"
    return "line \(line + 1) is\n  \(made1)\nand not\n  \(wanted1)"
}
