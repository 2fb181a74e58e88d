import Foundation
import Testing

@testable import GuideModel

@Suite struct WorksheetImportTests {
    private static func listing() throws -> ContentListing {
        var files = [
            "guide.yaml": "title: A\npublisher: {name: B}\nlanguage: en\ntime_zone: America/New_York\n",
            "topics/law.md": "---\ntitle: Legal help\nsummary: Rights.\n---\n",
            "agencies/oak-pantry.md":
                "---\nname: Oak Pantry\nsummary: Groceries.\ntopics: [law]\nwellness: [social]\nphones: [{number: 828-555-0101}]\n---\n",
        ]
        for (number, name) in WellnessDimension.all.enumerated() {
            files["dimensions/\(name).md"] = "---\ntitle: \(name)\nsummary: It.\norder: \(number + 1)\n---\n"
        }
        let contents = files.compactMap { path, text in
            ContentPath(path).map { ContentFile(path: $0, text: text) }
        }
        return ContentListing.sorting(contents).value
    }

    private static func saved(_ rows: String) -> String {
        "<html><script type=\"application/json\" id=\"worksheet-answers\">{\"format\":1,\"guide\":\"learner-guides/a\",\"saved\":\"2026-11-22\",\"blocks\":[{\"id\":\"x\",\"kind\":\"answer\",\"text\":\"Elsewhere\"},{\"agencies\":true,\"columns\":[\"agency\",\"person\"],\"rows\":[\(rows)]}]}</script></html>"
    }

    private static func imported(_ rows: String) throws -> WorksheetImport {
        let today = try #require(CalendarDate("2026-11-22"))
        return try WorksheetImport(saved(rows), among: listing(), today: today)
    }

    @Test func makesADraftThatKeepsPeopleOutOfWhatIsPublished() throws {
        let made = try Self.imported(
            "{\"cells\":[\"Elm: Legal Aid\",\"Ann Lee, 828-555-0109\"]},{\"cells\":[\"\",\"\"]}"
        )
        let file = try #require(made.files.first)
        #expect(made.files.count == 1 && file.path.description == "agencies/elm-legal-aid.md")
        #expect(file.text.contains("draft: true") && file.text.contains("topics: [law]"))
        let parts = file.text.components(separatedBy: "internal:")
        #expect(!parts[0].contains("Ann Lee") && parts.last?.contains("Ann Lee, 828-555-0109") == true)
    }

    @Test func leavesOutAgenciesThatTheGuideHasAndNamesThatComeTwice() throws {
        let made = try Self.imported(
            "{\"cells\":[\"oak pantry\",\"\"]},{\"cells\":[\"Elm House\",\"\"]},{\"cells\":[\"Elm House\",\"\"]}"
        )
        #expect(made.files.map(\.path.description) == ["agencies/elm-house.md"])
        #expect(made.remarks.first == "`oak pantry` is in the guide already: `agencies/oak-pantry`")
    }

    @Test func refusesAFileThatIsNoSavedWorksheet() throws {
        let today = try #require(CalendarDate("2026-11-22"))
        let listing = try Self.listing()
        #expect(throws: WorksheetImportError.notSaved) {
            try WorksheetImport("<html></html>", among: listing, today: today)
        }
    }
}
