import Foundation
import Testing

@testable import GuideModel

@Suite struct JSONImportTests {
    private let map = """
        fields:
          name: name
          summary: about.short
          website: links[0].url
          address: {template: "{address.street}, {address.city}, NC 28801"}
          phones: {rows: phones, fields: {number: number, label: for}}
          languages: languages
        topics: {constant: [food], create: [{slug: food, title: Food, wellness: [physical]}]}
        guide: {title: Test, publisher: {name: Library}, language: en, time_zone: UTC}
        """

    private func object(_ entries: (String, JSONValue)...) -> JSONValue { .object(entries) }

    private func house(_ more: (String, JSONValue)...) -> JSONValue {
        .object(
            [
                ("name", .text("Harbor House")), ("about", object(("short", .text("Meals.")))),
                ("address", object(("street", .text("1 Main St")), ("city", .text("Wren")))),
                (
                    "phones",
                    .list([
                        object(("number", .text("828-555-0100")), ("for", .text("Kitchen"))),
                        object(("number", .text("828-555-0101"))),
                    ])
                ),
                ("links", .list([object(("url", .text("https://h.example")))])),
                ("languages", .list([.text("en"), .text("es")])),
            ] + more
        )
    }

    private func run(_ content: JSONValue, map: String? = nil) throws -> (ImportTrial, ImportReport?) {
        let trial = try ImportTrial(map: map ?? self.map, csv: "")
        let outcome = try Importer(into: trial.target, replacing: false).importJSON(
            SourceDocument("data.json", content),
            map: trial.folder + "/map.yaml"
        )
        return (trial, outcome.value)
    }

    @Test func readsNestedObjectsByTheSameMap() throws {
        let (trial, report) = try run(
            object(("meta", object(("count", .text("1")))), ("items", .list([house()])))
        )
        let text = try trial.text("agencies/harbor-house.md")
        #expect(text.contains("website: https://h.example\n"))
        #expect(text.contains("street: 1 Main St\n"))
        #expect(text.contains("- number: 828-555-0100\n    label: Kitchen\n  - number: 828-555-0101\n"))
        #expect(text.contains("languages: [en, es]\n"))
        #expect(!text.contains("source:\n  phones"))
        #expect(report?.reading == "JSON, the objects in `items`")
        #expect(report?.imported == 1)
    }

    @Test func trustsNeitherOfTwoValuesOfOneKey() throws {
        let (trial, report) = try run(
            .list([house(("languages", .text("fr")), ("name", .text("Harbor House")))])
        )
        let text = try trial.text("agencies/harbor-house.md")
        #expect(!text.contains("\nlanguages:"))
        #expect(text.contains("languages (stands twice): [en, es, fr]") || text.contains("stands twice"))
        #expect(report?.text.contains("`languages` stands twice in one object") == true)
    }

    @Test func refusesARowWhoseNameStandsTwice() throws {
        let (_, report) = try run(.list([house(("name", .text("Other House")))]))
        #expect(report?.refused == 1)
        #expect(report?.text.contains("row 1: the row has nothing for `name`") == true)
    }

    @Test func looksWhereTheMapSaysForItsRows() throws {
        let content = object(("a", .list([house(), house()])), ("b", object(("c", .list([house()])))))
        let (_, report) = try run(content, map: "rows: b.c\n" + map)
        #expect(report?.rows.count == 1)
        #expect(
            throws: ImportError.unreadable(
                "data.json",
                "there is no list at `x`, which the map names as its `rows`"
            )
        ) {
            try run(content, map: "rows: x\n" + map)
        }
    }

    @Test func proposesAMap() throws {
        let proposal = try MapProposal.forJSON(SourceDocument("agencies.json", .list([house()])))
        #expect(proposal.contains("name: name"))
        #expect(proposal.contains("address.street") || proposal.contains("phones[0].number"))
    }
}
