import Testing

@testable import GuideModel

struct CoverageTests {
    @Test func countsActiveAgenciesOnceForATopicAndAllAboveIt() throws {
        let coverage = try coverage([
            Sample.topic(Sample.header("topics/food")),
            Sample.topic(Sample.header("topics/pantries"), parent: "food"),
            Sample.dimension("social", order: 2), Sample.dimension("physical", order: 1),
            Sample.agency(Sample.header("agencies/a", topics: ["food", "pantries"], wellness: ["physical"])),
            Sample.agency(
                Sample.header("agencies/b", topics: ["pantries"], wellness: ["physical", "social"])
            ),
            Sample.agency(Sample.header("agencies/c", topics: ["food"]), status: .closed),
            Sample.agency(Sample.header("agencies/d", topics: ["food"]), status: .temporarilyClosed),
            Sample.news(
                Sample.header("news/n", topics: ["pantries"], wellness: ["social"], date: "2026-01-01")
            ),
        ])
        #expect(
            coverage.rows.map { "\($0.topic) \($0.depth) \($0.agencies) \($0.others) \($0.byDimension)" } == [
                "food 0 2 1 [2, 1]", "pantries 1 2 1 [2, 1]",
            ]
        )
        #expect(
            coverage.dimensions.map { "\($0.dimension) \($0.agencies) \($0.others)" } == [
                "physical 2 0", "social 1 1",
            ]
        )
    }

    @Test func namesWhatIsThin() throws {
        var records = try (0..<3).map {
            try Sample.agency(
                Sample.header("agencies/a\($0)", topics: ["food"], wellness: ["social"]),
                towns: $0 == 0 ? ["Pine Hollow", "pine  hollow", "Harlow"] : ["harlow"]
            )
        }
        records += [
            try Sample.topic(Sample.header("topics/food")), try Sample.topic(Sample.header("topics/legal")),
            try Sample.dimension("social", order: 1), try Sample.dimension("spiritual", order: 2),
        ]
        let places = ["Wren County", "Pine Hollow", "Harlow", "Bell Creek"].map {
            Place(
                name: $0,
                parent: $0 == "Wren County" ? nil : "Wren County",
                postalCodes: [],
                coordinates: nil
            )
        }
        #expect(
            try coverage(records, places).thin == [
                .dimension(try Slug("spiritual"), agencies: 0), .topic(try Slug("legal"), agencies: 0),
                .town("Bell Creek", agencies: 0), .town("Pine Hollow", agencies: 1),
            ]
        )
    }

    private func coverage(_ records: [Record], _ places: [Place] = []) throws -> Coverage {
        let outcome = CrossLinker.link(
            try Sample.guide(records, places: places),
            outlines: [:],
            today: Sample.today,
            includingDrafts: false
        )
        return try #require(outcome.value).coverage
    }
}
