import Testing

@testable import GuideModel

struct CallListTests {
    private func list(_ front: [String], within days: Int = 30) -> CallList {
        let files = front.enumerated().map { number, lines in
            ("agencies/a\(number).md", Guides.agency(lines, name: "Agency \(number)"))
        }
        let guide = Guides.parse(Guides.settings.merging(files) { $1 }).value
        return CallList(guide, today: Sample.today, by: Sample.today.adding(days: days))
    }

    @Test func listsWhatIsDueTheLongestDueFirst() {
        let list = list([
            "verified: {date: 2025-11-23}", "verified: {date: 2025-10-01}", "",
            "verified: {date: 2026-11-01}",
            "verified: {date: 2026-11-01}\nverify_every: 4w", "verified: {date: 2020-01-01}\nstatus: closed",
            "verified: {date: 2020-01-01}\ndraft: true",
        ])
        #expect(
            list.entries.map { "\($0.title): \($0.state(on: Sample.today))" } == [
                "Agency 2: never checked", "Agency 1: overdue since 2026-10-01, 52 days",
                "Agency 0: due 2026-11-23, in 1 day", "Agency 4: due 2026-11-29, in 7 days",
            ]
        )
    }

    @Test func namesVoiceLinesBeforeCrisisLinesAndMail() throws {
        let entry = try #require(
            list([
                """
                phones: [{number: 800-555-0199, type: hotline}, {number: 828-555-0101, type: fax}, {number: 828-555-0100, extension: '4'}]
                email: help@harborhouse.example
                contacts: [{name: Rosa Diaz, phone: 828-555-0102}]
                """
            ]).entries.first
        )
        #expect(
            entry.ways == [
                "828-555-0100 ext. 4", "800-555-0199 (hotline)", "828-555-0101 (fax)",
                "828-555-0102 (Rosa Diaz)", "help@harborhouse.example",
            ]
        )
    }

    @Test func saysNoMoreThanThePublicPage() {
        let list = list([
            """
            confidential: true
            town: Larkspur
            internal: {note: canary}
            source: {row: canary}
            hours: {Mon-Fri: 9:00-17:00}
            """
        ])
        #expect(list.text.contains("Address: kept private (Larkspur)"))
        #expect(list.text.contains("never say, ask for or write down"))
        #expect(!list.text.contains("canary") && !list.csv.contains("canary"))
    }

    @Test func writesATableThatNoSpreadsheetTakesForFormulas() {
        let rows = CommaSeparated.text([["=1+1", "a,b", "say \"hi\"", "two\nlines"]])
        #expect(rows == "'=1+1,\"a,b\",\"say \"\"hi\"\"\",\"two\nlines\"\r\n")
    }
}
