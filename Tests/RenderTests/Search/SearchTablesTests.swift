import Foundation
import GuideModel
import Testing

@testable import Render

@Suite struct SearchTablesTests {
    private static let places =
        "- name: Larkspur\n  postal_codes: ['28961']\n  coordinates: [36.41, -81.47]\n"

    private static func agency(_ name: String, _ more: String) -> String {
        "---\nname: \(name)\nsummary: Helps.\ntopics: [food]\nwellness: [physical]\n\(more)---\n"
    }

    /// The tables beside the English index of some agencies, by name.
    private static func tables(_ agencies: [String: String], places: String = places) throws -> [String:
        String]
    {
        var files = ["places.yaml": places, "topics/food.md": "---\ntitle: Food\nsummary: Food.\n---\n"]
        for (slug, text) in agencies { files["agencies/\(slug).md"] = text }
        let guide = try #require(TinyGuide.linked(files))
        let output = try SearchOutput(for: guide) { id, _ in "\(id).html" }
        let tables = output.files.filter { $0.path.description.contains("-") }
        return Dictionary(
            tables.map { ($0.path.description, String(decoding: $0.bytes, as: UTF8.self)) }
        ) { first, _ in first }
    }

    @Test func ordersNamesWithoutTheirArticles() throws {
        let tables = try Self.tables(["a": Self.agency("The Zebra", ""), "b": Self.agency("An Apple", "")])
        let names = try #require(tables["search/en-name.js"])
        // Dimensions and topics follow the agencies: Apple is the first of all names, Zebra the last.
        #expect(names.contains("\"ranks\":[9,0,"))
        #expect(names.hasPrefix("Guide.search.receive({\"table\":\"name\",\"sign\":\""))
        #expect(names.contains("\",\"count\":10,"))
    }

    @Test func countsTheDaysSinceARecordWasChecked() throws {
        let tables = try Self.tables([
            "a": Self.agency("A", "verified: {date: 2026-11-20, by: Ana}\n"), "b": Self.agency("B", ""),
        ])
        #expect(
            tables["search/en-verified.js"]?.contains("\"built\":\"2026-11-22\",\"days\":[2,-1,-1,") == true
        )
    }

    @Test func takesTheMiddleOfTheTownForAPlaceThatIsKeptSecret() throws {
        let secret = "locations:\n  - name: Shelter\n    confidential: true\n    town: Larkspur\n"
        let tables = try Self.tables(["a": Self.agency("A", secret + "service_area: Larkspur\n")])
        let near = try #require(tables["search/en-near.js"])
        #expect(near.contains("\"places\":[[\"Larkspur\",[\"28961\"],[36410,-81470],-1]]"))
        #expect(near.contains("\"at\":[[36410,-81470],0,"))
        #expect(near.contains("\"serves\":[[0],0,"))
    }

    @Test func keepsEachRuleOfHoursOnce() throws {
        let hours = "hours: {Mon: 9:00-17:00}\n"
        let tables = try Self.tables([
            "a": Self.agency("A", hours), "b": Self.agency("B", hours), "c": Self.agency("C", ""),
        ])
        let table = try #require(tables["search/en-hours.js"])
        #expect(table.components(separatedBy: "\"zone\"").count == 2)
        #expect(table.contains("\"of\":[[0],[0],0,"))
    }

    @Test func tellsNoHoursOfAnAgencyThatIsClosed() throws {
        let tables = try Self.tables(["a": Self.agency("A", "status: closed\nhours: {Mon: 9:00-17:00}\n")])
        #expect(tables["search/en-hours.js"] == nil)
    }

    @Test func leavesOutTablesThatHaveNothingToSay() throws {
        let tables = try Self.tables(["a": Self.agency("A", "")], places: "- name: Larkspur\n")
        #expect(tables.keys.sorted() == ["search/en-name.js"])
    }
}
