import Testing

@testable import GuideModel

struct RelatedRecordsTests {
    @Test func putsARareTopicBeforeACommonOne() throws {
        var records = try (0..<6).map { try agency("common-\($0)", ["food"]) }
        records += [try agency("subject", ["food", "firewood"]), try agency("warm", ["firewood"])]
        #expect(try names(records, of: "subject").first == "warm")
    }

    @Test func countsSharedDimensions() throws {
        let records = try [
            agency("subject", ["food"], ["spiritual"]), agency("b", ["food"]),
            agency("c", ["food"], ["spiritual"]),
        ]
        #expect(try names(records, of: "subject") == ["c", "b"])
    }

    @Test func leavesOutClosedAgenciesTiedOnesAndItself() throws {
        let records = try [
            Sample.agency(Sample.header("agencies/subject", topics: ["food"]), related: ["agencies/tied"]),
            agency("tied", ["food"]), agency("open", ["food"]),
            Sample.agency(Sample.header("agencies/shut", topics: ["food"]), status: .closed),
        ]
        #expect(try names(records, of: "subject") == ["open"])
        #expect(try names(records, of: "tied") == ["open"])
        #expect(try names(records, of: "shut") == ["open", "subject", "tied"])
    }

    @Test func namesEightAtMostInAnOrderThatCannotTie() throws {
        let records = try (10..<30).map { try agency("a\($0)", ["food"]) }
        let forwards = try names(records, of: "a20")
        #expect(forwards == ["a10", "a11", "a12", "a13", "a14", "a15", "a16", "a17"])
        #expect(try names(records.reversed(), of: "a20") == forwards)
    }

    @Test func findsRecordsByDimensionsWhenThereAreNoTopics() throws {
        let records = try [agency("a", [], ["social"]), agency("b", [], ["social"]), agency("c", ["food"])]
        #expect(try names(records, of: "a") == ["b"])
        #expect(try names(records, of: "c") == [])
    }

    @Test func walksNoFurtherThanItMustInAVeryCommonTopic() throws {
        let records = try (0..<1_600).map { try agency("a\($0)", ["food"]) }
        #expect(try names(records, of: "a1599").count == 8)
    }

    private func agency(_ slug: String, _ topics: [String], _ wellness: [String] = []) throws -> Record {
        try Sample.agency(Sample.header("agencies/\(slug)", topics: topics, wellness: wellness))
    }

    private func names(_ records: [Record], of slug: String) throws -> [String] {
        let outcome = CrossLinker.link(
            try Sample.guide(records),
            outlines: [:],
            today: Sample.today,
            includingDrafts: false
        )
        let guide = try #require(outcome.value)
        return guide.connections(of: try Sample.id("agencies/\(slug)")).related.map(\.slug.description)
    }
}
