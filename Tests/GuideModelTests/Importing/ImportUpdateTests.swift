import Foundation
import Testing

@testable import GuideModel

@Suite struct ImportUpdateTests {
    private let map = """
        fields:
          name: Name
          summary: About
          phones: Phone
          fees: Fees
          address.city: Town
          external_ids.old: Id
        topics: {constant: [food], create: [{slug: food, title: Food, wellness: [physical]}]}
        guide: {title: Test, publisher: {name: Library}, language: en, time_zone: UTC}
        """
    private let csv = """
        Id,Name,About,Phone,Fees,Town
        1,Harbor House,Meals.,828-555-0100,Free,Wren
        2,Bell Farm,Vegetables.,828-555-0101,,Kent
        """

    private func update(_ trial: ImportTrial, _ csv: String) throws -> ImportReport {
        try trial.write(csv, beside: "source.csv")
        let day = try #require(CalendarDate("2026-11-22"))
        let outcome = try Importer(updating: trial.target, today: day).importCSV(
            trial.folder + "/source.csv",
            map: trial.folder + "/map.yaml"
        )
        return try #require(outcome.value)
    }

    @Test func changesNothingWhenTheSourceHasNotChanged() throws {
        let trial = try ImportTrial(map: map, csv: csv)
        _ = try trial.run()
        let edited = try trial.text("agencies/harbor-house.md")
            .replacing("summary: Meals.", with: "# checked by Ann\nsummary: Hot meals.")
        try trial.write(edited, to: "agencies/harbor-house.md")
        let report = try update(trial, csv)
        #expect(try trial.text("agencies/harbor-house.md") == edited)
        #expect(report.notes.contains("update: 0 new, 0 changed, 2 as they were"))
        #expect(report.publicChanges?.contains("no change") == true)
    }

    @Test func keepsAPlaceHiddenThatAnEditorHasHidden() throws {
        let street = map.replacing(
            "  address.city: Town\n",
            with: "  address.city: Town\n  address.street: Street\n"
        )
        let first =
            "Id,Name,About,Phone,Fees,Town,Street\n1,Safe Nest,Help.,828-555-0100,,Wren,9 Hidden Lane\n"
        let trial = try ImportTrial(map: street, csv: first)
        _ = try trial.run()
        let shown = try trial.text("agencies/safe-nest.md")
        let lines = shown.split(separator: "\n", omittingEmptySubsequences: false)
        let start = try #require(lines.firstIndex { $0.hasPrefix("address:") })
        let end = try #require(lines[(start + 1)...].firstIndex { !$0.hasPrefix(" ") })
        let hidden = (lines[..<start] + ["confidential: true", "town: Wren"] + lines[end...])
            .joined(separator: "\n")
        try trial.write(hidden, to: "agencies/safe-nest.md")
        _ = try update(trial, first.replacing("9 Hidden Lane", with: "10 Hidden Lane"))
        let text = try trial.text("agencies/safe-nest.md")
        #expect(text.contains("confidential: true") && !text.contains("Hidden Lane"))
    }

    @Test func givesNoRowTheRecordOfALaterOne() throws {
        let both =
            csv
            + "\n9,Harbor House,Another one.,828-555-0109,,Elm\n1,Harbor House,Meals.,828-555-0100,Free,Wren\n"
        let trial = try ImportTrial(map: map, csv: csv)
        _ = try trial.run()
        let rows = both.split(separator: "\n").filter {
            !$0.hasPrefix("1,Harbor House,Meals.,828-555-0100,Free,Wren")
        }
        let turned = (rows + ["1,Harbor House,Meals.,828-555-0100,Free,Wren"]).joined(separator: "\n")
        let report = try update(trial, turned)
        #expect(report.notes.contains("update: 1 new, 0 changed, 2 as they were"))
        #expect(try trial.text("agencies/harbor-house.md").contains("828-555-0100"))
        #expect(try trial.text("agencies/harbor-house-2.md").contains("828-555-0109"))
    }

    @Test func takesOverWhatTheSourceChangedAndLeavesTheEditorsWork() throws {
        let trial = try ImportTrial(map: map, csv: csv)
        _ = try trial.run()
        let edited = try trial.text("agencies/harbor-house.md")
            .replacing("summary: Meals.", with: "# checked by Ann\nsummary: Hot meals.")
            .replacing("fees: Free\n", with: "")
        try trial.write(edited, to: "agencies/harbor-house.md")
        let changed = csv.replacing("828-555-0100", with: "828-555-0199") + "\n3,New Place,Help.,,,\n"
        let report = try update(trial, changed)
        let text = try trial.text("agencies/harbor-house.md")
        #expect(text.contains("# checked by Ann\nsummary: Hot meals.\n"))
        #expect(text.contains("number: 828-555-0199") && !text.contains("0100"))
        #expect(!text.contains("fees:"))
        #expect(report.notes.contains("update: 1 new, 1 changed, 1 as they were"))
        #expect(report.publicChanges?.contains("828-555-0199") == true)
        let again = try update(trial, changed)
        #expect(try trial.text("agencies/harbor-house.md") == text)
        #expect(again.notes.contains("update: 0 new, 0 changed, 3 as they were"))
    }

    @Test func keepsTheEditorsWordWhereBothChangedAndSaysSo() throws {
        let trial = try ImportTrial(map: map, csv: csv)
        _ = try trial.run()
        let edited = try trial.text("agencies/harbor-house.md").replacing(
            "summary: Meals.",
            with: "summary: Hot meals."
        )
        try trial.write(edited, to: "agencies/harbor-house.md")
        let changed = csv.replacing("Meals.", with: "Meals and showers.")
        let report = try update(trial, changed)
        let text = try trial.text("agencies/harbor-house.md")
        #expect(text.contains("summary: Hot meals.\n"))
        #expect(text.contains("not_taken:\n    summary: Meals and showers.\n"))
        #expect(report.text.contains("`summary` was changed here too"))
        _ = try update(trial, changed)
        #expect(try trial.text("agencies/harbor-house.md") == text)
    }

    @Test func findsARecordByItsIdWhenItsNameChanged() throws {
        let trial = try ImportTrial(map: map, csv: csv)
        _ = try trial.run()
        _ = try update(trial, csv.replacing("Bell Farm", with: "Bell Creek Farm"))
        #expect(try trial.text("agencies/bell-farm.md").contains("name: Bell Creek Farm\n"))
        #expect(throws: (any Error).self) { try trial.text("agencies/bell-creek-farm.md") }
    }

    @Test func findsARecordWrittenByHandByItsNameAndTown() throws {
        let trial = try ImportTrial(map: map, csv: csv)
        _ = try trial.run()
        let hand = """
            ---
            name: Oak Pantry
            summary: Written by hand.
            topics: [food]
            wellness: [physical]
            address: {city: Kent}
            ---

            """
        try trial.write(hand, to: "agencies/the-pantry.md")
        _ = try update(
            trial,
            csv + "\n4,Oak Pantry,From the sheet.,828-555-0150,,Kent\n5,Oak Pantry,Another.,,,Renton\n"
        )
        let text = try trial.text("agencies/the-pantry.md")
        #expect(text.contains("summary: Written by hand.\n") && text.contains("828-555-0150"))
        #expect(try trial.text("agencies/oak-pantry-renton.md").contains("summary: Another."))
    }

    @Test func reportsARecordThatTheSourceNoLongerHas() throws {
        let trial = try ImportTrial(map: map, csv: csv)
        _ = try trial.run()
        let report = try update(trial, csv.split(separator: "\n").dropLast().joined(separator: "\n"))
        #expect(
            report.notes.contains {
                $0.contains("agencies/bell-farm.md") && $0.contains("not in this source")
            }
        )
        #expect(try trial.text("agencies/bell-farm.md").contains("Vegetables"))
    }

    /// Marks at the last import, in the source now, in the record; `-` where the key is not there.
    @Test(arguments: [
        ("a a a", RecordMerge.Verdict.same), ("a a b", .keep), ("a b a", .take), ("a b c", .conflict),
        ("a - a", .take), ("a - b", .conflict), ("- b -", .take), ("- b c", .conflict), ("a b b", .same),
        ("- - c", .keep),
    ])
    func decidesByThreeMarks(marks: String, verdict: RecordMerge.Verdict) {
        let three = marks.split(separator: " ").map { $0 == "-" ? nil : String($0) }
        #expect(RecordMerge.verdict(last: .some(three[0]), now: three[1], mine: three[2]) == verdict)
    }

    @Test func keepsWhatStandsInARecordThatNoImportMarked() {
        #expect(RecordMerge.verdict(last: nil, now: "b", mine: "a") == .conflict)
        #expect(RecordMerge.verdict(last: nil, now: "b", mine: nil) == .take)
        #expect(RecordMerge.verdict(last: nil, now: nil, mine: "a") == .keep)
    }
}
