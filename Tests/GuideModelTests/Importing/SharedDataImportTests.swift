import Foundation
import Testing

@testable import GuideModel

/// Real directories, where the folder named by `GUIDEGEN_SHARED` has them.
@Suite(.enabled(if: SharedData.folder != nil, "GUIDEGEN_SHARED names no folder with real directories"))
struct SharedDataImportTests {
    @Test(arguments: [
        ("Real-Change__emerald-city-resource-guide/export.csv", "emerald-city.yaml", 392, 0),
        (
            "DataKind-DC__homelessness-service-navigator/Homeless_Service_Facilities.csv",
            "dc-homeless-services.yaml", 113, 0
        ),
        (
            "openlexington__ohana-api/kentucky-substance-abuse-referral-list.csv",
            "kentucky-substance-abuse.yaml", 69, 0
        ),
        (
            "openreferral__hsds-transformer/florida_legal_aid/organizations.csv", "florida-legal-aid.yaml",
            20, 0
        ),
    ])
    func importsEveryRowOfATable(source: String, map: String, rows: Int, refused: Int) throws {
        let trial = try ImportTrial(map: "", csv: "")
        let outcome = try Importer(into: trial.target, replacing: false)
            .importCSV(SharedData.path("datasets/" + source), map: SharedData.map(map))
        try check(outcome, rows: rows, refused: refused)
        try ContentFormatterTests.prove(ContentFolder(root: trial.target).read().value)
    }

    @Test func importsEveryFileOfKingCounty() throws {
        let trial = try ImportTrial(map: "", csv: "")
        let importer = Importer(into: trial.target, replacing: false)
        let base = SharedData.path("datasets/calef__kingcounty.solutions/")
        let topics = try importer.importMarkdown(
            base + "_topics",
            map: SharedData.map("kingcounty-topics.yaml")
        )
        try check(topics, rows: 14, refused: 0)
        let all = try importer.importMarkdown(
            base + "_organizations",
            map: SharedData.map("kingcounty-solutions.yaml")
        )
        try check(all, rows: 599, refused: 0)
        try ContentFormatterTests.prove(ContentFolder(root: trial.target).read().value)
    }

    @Test func importsTheEventsOfDigitalGov() throws {
        let trial = try ImportTrial(map: "", csv: "")
        let outcome = try Importer(into: trial.target, replacing: false)
            .importMarkdown(
                SharedData.path("datasets/GSA__digitalgov.gov/content/events"),
                map: SharedData.map("digitalgov-events.yaml")
            )
        try check(outcome, rows: 339, refused: 2)
        try ContentFormatterTests.prove(ContentFolder(root: trial.target).read().value)
    }

    private func check(_ outcome: Outcome<ImportReport?>, rows: Int, refused: Int) throws {
        #expect(!outcome.hasErrors)
        let report = try #require(outcome.value)
        #expect(report.rows.count == rows)
        #expect(report.refused == refused)
        #expect(report.imported + report.importedWithRemarks + report.refused + report.skipped == rows)
    }
}

/// Where real directories and the maps for them are.
enum SharedData {
    static let folder = ProcessInfo.processInfo.environment["GUIDEGEN_SHARED"]

    static func path(_ path: String) -> String { (folder ?? "") + "/" + path }

    static func map(_ name: String) -> String {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .deletingLastPathComponent()
            .deletingLastPathComponent().appendingPathComponent("docs/maps/" + name).path
    }
}
