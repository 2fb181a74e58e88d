import Foundation

@testable import GuideModel

/// A source, a map and an empty target in a folder of their own, which goes away with the trial.
final class ImportTrial {
    let folder: String
    let mapText: String
    var target: String { folder + "/content" }

    init(map: String, csv: String) throws {
        folder =
            FileManager.default.temporaryDirectory.appendingPathComponent("import-\(UUID().uuidString)").path
        mapText = map
        try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
        try write(csv, beside: "source.csv")
        try writeMap(map)
    }

    deinit { try? FileManager.default.removeItem(atPath: folder) }

    func run(replacing: Bool = false) throws -> Outcome<ImportReport?> {
        try Importer(into: target, replacing: replacing).importCSV(
            folder + "/source.csv",
            map: folder + "/map.yaml"
        )
    }

    func runMarkdown() throws -> Outcome<ImportReport?> {
        try Importer(into: target, replacing: false).importMarkdown(
            folder + "/old",
            map: folder + "/map.yaml"
        )
    }

    func text(_ path: String) throws -> String {
        try String(contentsOfFile: target + "/" + path, encoding: .utf8)
    }

    func writeMap(_ text: String) throws { try write(text, beside: "map.yaml") }

    func write(_ text: String, beside name: String) throws {
        let url = URL(fileURLWithPath: folder + "/" + name)
        try FileManager.default.createDirectory(
            at: url.deletingLastPathComponent(),
            withIntermediateDirectories: true
        )
        try Data(text.utf8).write(to: url)
    }

    func write(_ text: String, to path: String) throws {
        try Data(text.utf8).write(to: URL(fileURLWithPath: target + "/" + path))
    }
}
