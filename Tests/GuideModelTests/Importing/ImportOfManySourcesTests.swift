import Foundation
import Testing

@testable import GuideModel

@Suite struct ImportOfManySourcesTests {
    private let head = """
        topics: {constant: [food], create: [{slug: food, title: Food, wellness: [physical]}]}
        guide: {title: Test, publisher: {name: Library}, language: en, time_zone: UTC}

        """
    private var map: String {
        head + "fields: {name: Name, summary: About, phones: Phone, fees: Fees, address.city: Town}\n"
    }
    private let csv = """
        Name,About,Phone,Fees,Town,Remark
        Harbor House,Meals.,828-555-0100,Free,Wren,ask for Ann

        """

    private func update(
        _ trial: ImportTrial,
        _ csv: String,
        _ file: String = "source.csv",
        map: String? = nil
    )
        throws -> ImportReport
    {
        try trial.write(csv, beside: file)
        try trial.write(map ?? self.map, beside: file + ".yaml")
        let day = try #require(CalendarDate("2026-11-22"))
        let outcome = try Importer(updating: trial.target, today: day).importCSV(
            trial.folder + "/" + file,
            map: trial.folder + "/" + file + ".yaml"
        )
        return try #require(outcome.value)
    }

    private func counts(_ report: ImportReport) -> String? {
        report.notes.first { $0.hasPrefix("update:") }
    }

    @Test func takesAwayNothingThatAnotherSourceWrote() throws {
        let trial = try ImportTrial(map: map, csv: csv)
        _ = try trial.run()
        let webMap = head + "fields: {name: Name, summary: About, website: Web, fees: Fees}\n"
        let web = "Name,About,Web,Fees,Remark\nHarbor House,A house.,https://h.example,,opens late\n"
        let report = try update(trial, web, "web.csv", map: webMap)
        let text = try trial.text("agencies/harbor-house.md")
        #expect(text.contains("number: 828-555-0100") && text.contains("fees: Free"))
        #expect(text.contains("summary: Meals.") && text.contains("city: Wren"))
        #expect(text.contains("website: https://h.example"))
        #expect(text.contains("  Remark: ask for Ann\n") && text.contains("source.Remark: opens late\n"))
        #expect(report.text.contains("`summary` was written by another source, `source`: it stays"))
        #expect(report.text.contains("say `system: source` in the map"))
        #expect(
            counts(try update(trial, web, "web.csv", map: webMap))
                == "update: 0 new, 0 changed, 1 as they were"
        )
        #expect(counts(try update(trial, csv)) == "update: 0 new, 0 changed, 1 as they were")
        #expect(try trial.text("agencies/harbor-house.md") == text)
        // What it wrote itself a source may take away.
        _ = try update(trial, csv.replacing("Free", with: ""))
        let later = try trial.text("agencies/harbor-house.md")
        #expect(!later.contains("fees:") && later.contains("website: https://h.example"))
    }

    @Test func takesAwayNothingOfWhatAMapNoLongerSpeaks() throws {
        let trial = try ImportTrial(map: map, csv: csv)
        _ = try trial.run()
        let few = head + "fields: {name: Name, summary: About, phones: Phone}\n"
        _ = try update(trial, csv.replacing("0100", with: "0199"), map: few)
        let text = try trial.text("agencies/harbor-house.md")
        #expect(text.contains("fees: Free") && text.contains("city: Wren") && text.contains("828-555-0199"))
        _ = try update(trial, csv.replacing("0100", with: "0199").replacing("Free", with: "Five dollars"))
        #expect(try trial.text("agencies/harbor-house.md").contains("fees: Five dollars"))
    }

    @Test func keepsWhatTwoSourcesSayAlikeUntilBothLetItGo() throws {
        let trial = try ImportTrial(map: map, csv: csv)
        _ = try trial.run()
        _ = try update(trial, csv, "other.csv")
        _ = try update(trial, csv.replacing("Free", with: ""))
        #expect(try trial.text("agencies/harbor-house.md").contains("fees: Free"))
        _ = try update(trial, csv.replacing("Free", with: ""), "other.csv")
        #expect(!(try trial.text("agencies/harbor-house.md").contains("fees: Free")))
    }

    private func withOldMarks(_ trial: ImportTrial) throws {
        let lines = try trial.text("agencies/harbor-house.md").split(
            separator: "\n",
            omittingEmptySubsequences: false
        )
        let marked = try #require(lines.firstIndex { $0 == "  import_marks:" })
        let old = lines[marked + 1].replacing("    source: ", with: "").split(separator: " ")
        let pairs = zip(old, old.dropFirst()).filter { $0.0.hasSuffix("=") && !$0.0.hasPrefix("source.") }
        let line = "  import_marks: " + pairs.map { "\($0) \($1)" }.joined(separator: " ")
        let text = (lines[..<marked] + [line[...]] + lines[(marked + 2)...]).joined(separator: "\n")
        try trial.write(text, to: "agencies/harbor-house.md")
    }

    @Test func goesOnWithMarksThatNameNoSource() throws {
        let trial = try ImportTrial(map: map, csv: csv)
        _ = try trial.run()
        try withOldMarks(trial)
        let changed = csv.replacing("0100", with: "0199").replacing("Free", with: "").replacing(
            "Ann",
            with: "Bo"
        )
        let report = try update(trial, changed)
        let text = try trial.text("agencies/harbor-house.md")
        #expect(text.contains("828-555-0199") && !text.contains("fees:") && !text.contains("not_taken"))
        #expect(text.contains("Remark: ask for Bo"))
        #expect(counts(report) == "update: 0 new, 1 changed, 0 as they were")
        #expect(counts(try update(trial, changed)) == "update: 0 new, 0 changed, 1 as they were")
    }

    @Test func leavesToAnotherSourceWhatMarksWithoutANameMark() throws {
        let trial = try ImportTrial(map: map, csv: csv)
        _ = try trial.run()
        try withOldMarks(trial)
        let few = head + "fields: {name: Name, summary: About, fees: Fees}\n"
        _ = try update(trial, "Name,About,Fees\nHarbor House,Meals.,\n", "few.csv", map: few)
        let text = try trial.text("agencies/harbor-house.md")
        #expect(text.contains("fees: Free") && text.contains("828-555-0100"))
    }

    @Test(arguments: ["", "Wren"])
    func findsRowsOfOneNameAgainWithoutIds(town: String) throws {
        let twins = """
            Name,About,Phone,Fees,Town,Remark
            Harbor House,Meals.,828-555-0100,,\(town),
            Harbor House,Beds.,828-555-0101,,\(town),
            Bell Farm,Food.,,,,

            """
        let trial = try ImportTrial(map: map, csv: twins)
        _ = try trial.run()
        #expect(counts(try update(trial, twins)) == "update: 0 new, 0 changed, 3 as they were")
        let changed = twins.replacing("0101", with: "0199")
        #expect(counts(try update(trial, changed)) == "update: 0 new, 1 changed, 2 as they were")
        let first = changed.split(separator: "\n").filter { !$0.contains("Meals.") }.joined(separator: "\n")
        #expect(counts(try update(trial, first)) == "update: 0 new, 0 changed, 2 as they were")
    }

    @Test func findsARecordAgainThatAnEditorCallsAnotherName() throws {
        let trial = try ImportTrial(map: map, csv: csv)
        _ = try trial.run()
        let edited = try trial.text("agencies/harbor-house.md").replacing(
            "name: Harbor House",
            with: "draft: true\nname: The House at the Harbor"
        )
        try trial.write(edited, to: "agencies/harbor-house.md")
        #expect(counts(try update(trial, csv)) == "update: 0 new, 0 changed, 1 as they were")
        #expect(try trial.text("agencies/harbor-house.md") == edited)
    }

    @Test(arguments: [
        ("/data/agencies-2027 (3).csv", "agencies"), ("Export_2026-11-22.csv", "export"),
        ("2027.csv", "source"),
        ("hsds/", "hsds"),
    ])
    func namesASourceWithoutTheNumbersOfAnExport(file: String, name: String) throws {
        let map = try #require(ImportMapReader.read("fields: {name: Name}\n", named: "map.yaml").value)
        #expect(ImportScope.name(of: file, map) == name)
    }
}
