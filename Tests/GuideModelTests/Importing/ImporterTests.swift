import Foundation
import Testing

@testable import GuideModel

@Suite struct ImporterTests {
    private let map = """
        fields:
          name: Name
          summary: About
          phones: Phone
        topics: {column: Topic, values: {Food: food}, unmapped: keep, default: [other], create: [{slug: food, title: Food, wellness: [physical]}, {slug: other, title: Other, wellness: [social]}]}
        guide: {title: Test, publisher: {name: Library}, language: en, time_zone: UTC}
        """

    @Test func accountsForEveryRowAndLosesNothing() throws {
        let trial = try ImportTrial(
            map: map,
            csv: """
                Name,About,Phone,Topic,Notes
                Harbor House,Meals.,828-555-0100,Food,ask Jo
                Bell Farm,Vegetables.,ask at the gate,Parks,
                ,No name.,,Food,
                Short Row,Text
                Long Row,Text,828-555-0101,Food,x,too much
                ,,,,
                """
        )
        let report = try #require(try trial.run().value)
        #expect(report.summary == "6 rows read: 1 imported, 1 imported with remarks, 3 refused, 1 skipped")
        #expect(report.rows.map(\.line) == [2, 3, 4, 5, 6, 7])
        #expect(report.unmappedColumns == [.init(name: "Notes", count: 1)])
        #expect(report.unmappedValues == [.init(name: "Parks", count: 1)])
        let house = try trial.text("agencies/harbor-house.md")
        #expect(house.contains("topics: [food]\nwellness: [physical]\nphones:\n  - number: 828-555-0100\n"))
        #expect(house.contains("source:\n  Notes: ask Jo\n"))
        let farm = try trial.text("agencies/bell-farm.md")
        #expect(farm.contains("topics: [other]"))
        #expect(farm.contains("  Phone: ask at the gate\n  Topic: Parks\n"))
    }

    @Test func makesAFolderThatABuildTakesAsItIs() throws {
        let trial = try ImportTrial(
            map: map,
            csv: "Name,About,Phone,Topic\nHarbor House,Meals.,828-555-0100,Food\n"
        )
        _ = try trial.run()
        let listing = try ContentFolder(root: trial.target).read()
        let parsed = GuideParser.parse(listing.value)
        let day = try #require(CalendarDate("2026-11-22"))
        let found = listing.diagnostics + parsed.diagnostics + GuideChecker.check(parsed.value, today: day)
        #expect(found.filter { $0.severity == .error }.map(\.message) == [])
        #expect(parsed.value.records.count == 10)
    }

    @Test func tellsEqualNamesApartByTownThenByNumber() throws {
        let trial = try ImportTrial(
            map: map.replacing("  phones: Phone", with: "  address.city: Town"),
            csv: "Name,About,Town,Topic\nPantry,A,Kent,Food\nPantry,B,Renton,Food\nPantry,C,Renton,Food\n"
        )
        let report = try #require(try trial.run().value)
        #expect(
            report.rows.map(\.fate) == [
                .imported("agencies/pantry.md"), .imported("agencies/pantry-renton.md"),
                .imported("agencies/pantry-2.md"),
            ]
        )
        #expect(report.importedWithRemarks == 2)
    }

    @Test func doesNotOverwriteAnEditorsWork() throws {
        let trial = try ImportTrial(
            map: map,
            csv: "Name,About,Phone,Topic\nHarbor House,Meals.,828-555-0100,Food\n"
        )
        _ = try trial.run()
        #expect(try trial.run().value?.imported == 1)
        try trial.write("edited", to: "agencies/harbor-house.md")
        #expect(try trial.run().value?.refused == 1)
        #expect(try trial.text("agencies/harbor-house.md") == "edited")
        #expect(try trial.run(replacing: true).value?.refused == 0)
        #expect(try trial.text("agencies/harbor-house.md").hasPrefix("---\nname: Harbor House\n"))
    }

    @Test func namesAColumnThatIsNotThereAndTheNearestThatIs() throws {
        let trial = try ImportTrial(
            map: map.replacing("summary: About", with: "summary: Abuot"),
            csv: "Name,About,Phone,Topic\nA,B,,Food\n"
        )
        let outcome = try trial.run()
        #expect(outcome.value == nil)
        let finding = try #require(outcome.diagnostics.first)
        #expect(finding.message.hasSuffix("has no column `Abuot`"))
        #expect(finding.span.start == SourcePosition(line: 3, column: 12))
        #expect(finding.fixes.map(\.replacement) == ["About"])
        #expect(!FileManager.default.fileExists(atPath: trial.target))
    }

    @Test func namesAFieldThatNoRecordHas() throws {
        let trial = try ImportTrial(
            map: map.replacing("  phones: Phone", with: "  phone: Phone"),
            csv: "Name,About,Phone,Topic\nA,B,,Food\n"
        )
        let finding = try #require(try trial.run().diagnostics.first)
        #expect(finding.message == "there is no field `phone` to put anything into")
        #expect(finding.fixes.map(\.replacement) == ["phones"])
    }

    @Test func readsJapaneseHeadersAndNamesFilesTheSameEveryTime() throws {
        let trial = try ImportTrial(
            map: """
                fields: {name: 名称, summary: 説明, hours: 営業時間, address.street: 住所}
                topics: {column: 分類, unmapped: topic}
                """ + "\nguide: {title: 案内, publisher: {name: 図書館}, language: ja, time_zone: Asia/Tokyo}\n",
            csv: "名称,説明,分類,営業時間,住所\n子ども食堂,食事を出します。,食事,月〜金 9:00〜17:00,東京都港区1-2-3\n"
        )
        let mapWithWellness = trial.mapText.replacing(
            "address.street: 住所}",
            with: "address.street: 住所, wellness: {constant: [social]}}"
        )
        try trial.writeMap(mapWithWellness)
        let report = try #require(try trial.run().value)
        #expect(report.refused == 0)
        guard case .imported(let path) = report.rows[0].fate else { return }
        let text = try trial.text(path)
        #expect(text.contains("name: 子ども食堂"))
        #expect(text.contains("  Mon-Fri: 9:00-17:00"))
        #expect(try trial.run().value?.rows[0].fate == .imported(path))
    }

    @Test func givesEmptyAndDoubledHeadersNamesOfTheirOwn() throws {
        let trial = try ImportTrial(
            map: map.replacing(
                "phones: Phone",
                with: "phones: [{column: Phone}, {column: Phone (2), with: {type: fax}}]"
            ),
            csv: "Name, About ,Phone,Phone,Topic,\nA,B,828-555-0100,828-555-0101,Food,left over\n"
        )
        let report = try #require(try trial.run().value)
        #expect(report.imported + report.importedWithRemarks == 1)
        let text = try trial.text("agencies/a.md")
        #expect(text.contains("  - number: 828-555-0101\n    type: fax\n"))
        #expect(text.contains("  column 6: left over"))
    }

    @Test func saysThatAHeaderIsAColumnShort() throws {
        let trial = try ImportTrial(
            map: map,
            csv: "Name,About,Phone,Topic\nA,B,828-555-0100,Food,x\nC,D,828-555-0101,Food,y\n"
        )
        let report = try #require(try trial.run().value)
        #expect(report.refused == 2)
        #expect(report.notes.contains { $0.contains("it is a column short") })
        try trial.writeMap(map + "\ncolumns: [Name, About, Phone, Topic, Letter]\n")
        #expect(try trial.run().value?.imported == 2)
        #expect(try trial.text("agencies/a.md").contains("  Letter: x"))
    }

    @Test func laysFilesBesideEachOtherByKey() throws {
        let trial = try ImportTrial(
            map: map.replacing(
                "topics: {column: Topic",
                with:
                    "joins: [{file: links.csv, key: id, collect: {cat: cat}}, {file: cats.csv, key: cat, collect: {Topic: label}}]\ntopics: {column: Topic"
            )
            .replacing("  phones: Phone", with: "  external_ids.old: id"),
            csv: "id,Name,About\n1,A,B\n2,C,D\n"
        )
        try trial.write("id,cat\n1,7\n1,8\n9,7\n", beside: "links.csv")
        try trial.write("cat,label\n7,Food\n8,Parks\n", beside: "cats.csv")
        let report = try #require(try trial.run().value)
        #expect(try trial.text("agencies/a.md").contains("topics: [food]"))
        #expect(try trial.text("agencies/c.md").contains("topics: [other]"))
        #expect(report.notes.contains { $0.hasPrefix("links.csv: 1 rows belong to no row here (lines 4)") })
    }

    @Test func readsYesOrBlankColumns() throws {
        let trial = try ImportTrial(
            map: map.replacing(
                "column: Topic, values: {Food: food}",
                with: "flags: {MEALS: food, COATS: other}"
            ).replacing("  phones: Phone\n", with: ""),
            csv: "Name,About,MEALS,COATS\nA,B,Yes,\nC,D,0,1\nE,F,maybe,\n"
        )
        let report = try #require(try trial.run().value)
        #expect(try trial.text("agencies/a.md").contains("topics: [food]"))
        #expect(try trial.text("agencies/c.md").contains("topics: [other]"))
        #expect(try trial.text("agencies/e.md").contains("  MEALS: maybe"))
        #expect(report.importedWithRemarks == 1)
    }
}

@Suite struct ImportLosslessTests {
    private let head = """
        topics: {constant: [food], create: [{slug: food, title: Food, wellness: [physical]}]}
        guide: {title: Test, publisher: {name: Library}, language: en, time_zone: UTC}

        """

    @Test func keepsWhatAFirstSentenceLeavesOut() throws {
        let trial = try ImportTrial(
            map: head + "fields: {name: N, summary: {column: D, first_sentence: true}}\n",
            csv: "N,D\nA,First thing. Second thing.\nB,Only thing.\n"
        )
        _ = try trial.run()
        #expect(try trial.text("agencies/a.md").contains("source:\n  D: First thing. Second thing.\n"))
        #expect(try trial.text("agencies/b.md").contains("source:\n  import_marks:\n    source: "))
    }

    @Test func keepsASecondValueWhereThereIsRoomForOne() throws {
        let trial = try ImportTrial(
            map: head + "fields: {name: N, summary: D, website: [U, V], address.postal_code: [Z, Y]}\n",
            csv:
                "N,D,U,V,Z,Y\nA,x,https://a.example,https://b.example,02134,02135\nB,x,,https://b.example,02134,02134\n"
        )
        _ = try trial.run()
        let kept = "source:\n  V: https://b.example\n  \"Y\": \"02135\"\n"
        #expect(try trial.text("agencies/a.md").contains(kept))
        #expect(try trial.text("agencies/b.md").contains("website: https://b.example"))
        #expect(try trial.text("agencies/b.md").contains("source:\n  import_marks:\n    source: "))
    }

    @Test func keepsWhatEntriesFromJoinedRowsCouldNotTake() throws {
        let trial = try ImportTrial(
            map: head + """
                joins: [{file: places.csv, key: id, as: places}]
                fields: {name: N, summary: D, locations: {rows: places, fields: {name: site, phones: tel, hours: open}}}
                """,
            csv: "id,N,D\n1,A,x\n"
        )
        try trial.write(
            "id,site,tel,open,notes\n1,East,ask Jo,Mon-Fri 9am-5pm,ring twice\n1,West,828-555-0100,when it rains,\n",
            beside: "places.csv"
        )
        let report = try #require(try trial.run().value)
        let text = try trial.text("agencies/a.md")
        #expect(
            text.contains(
                "  - name: West\n    phones:\n      - number: 828-555-0100\n    hours_text: when it rains\n"
            )
        )
        #expect(text.contains("notes: ring twice"))
        #expect(text.contains("tel: ask Jo"))
        #expect(report.rows[0].remarks.contains("locations, line 2: `ask Jo` is not just a phone number"))
    }

    @Test func makesOneRecordOfRowsThatAgree() throws {
        let trial = try ImportTrial(
            map: head
                + "group_by: N\nfields: {name: N, summary: D, locations: {rows: group, fields: {name: S, address.city: C}}}\n",
            csv: "N,D,S,C\nA,x,East,Kent\nB,y,Main,Renton\nA,other words,West,Auburn\n"
        )
        let report = try #require(try trial.run().value)
        #expect(
            report.rows.map(\.fate) == [
                .imported("agencies/a.md"), .imported("agencies/b.md"), .imported("agencies/a.md"),
            ]
        )
        let text = try trial.text("agencies/a.md")
        #expect(text.contains("  - name: East\n    address:\n      city: Kent\n  - name: West\n"))
        #expect(text.contains("D: other words"))
    }
}
