import Foundation

@testable import GuideModel

/// A directory of tables, given as text, and an empty target in a folder of its own.
final class HSDSTrial {
    let target: String
    let tables: [String: String]

    init(_ tables: [String: String]) {
        self.tables = tables
        target =
            FileManager.default.temporaryDirectory.appendingPathComponent("hsds-\(UUID().uuidString)").path
    }

    deinit { try? FileManager.default.removeItem(atPath: target) }

    var source: HSDSSource {
        HSDSSource(
            name: "directory",
            files: tables.sorted { $0.key < $1.key }.map {
                ImportedFile($0.key + ".csv", Array($0.value.utf8))
            },
            decode: { _ in .failure(SourceFault("no JSON here")) }
        )
    }

    func run(map: String? = nil) throws -> ImportReport? {
        var file: String?
        if let map {
            let path = target + ".yaml"
            try Data(map.utf8).write(to: URL(fileURLWithPath: path))
            file = path
        }
        defer { if let file { try? FileManager.default.removeItem(atPath: file) } }
        let day = CalendarDate(year: 2026, month: 11, day: 22) ?? CalendarDate(dayNumber: 0)
        return try Importer(into: target, replacing: false).importHSDS(source, map: file, today: day).value
    }

    func text(_ slug: String) throws -> String {
        try String(contentsOfFile: "\(target)/agencies/\(slug).md", encoding: .utf8)
    }
}
