import Testing

@testable import GuideModel

@Suite struct HoursSummaryTests {
    private let today = CalendarDate(dayNumber: 20_779)

    private func summary(
        _ lines: [String],
        seasons: [HoursDraft.Entry] = [],
        exceptions: [[String]] = []
    ) throws -> HoursSummary {
        let outcome = HoursDraft(lines, seasons: seasons, exceptions: exceptions).outcome
        #expect(outcome.diagnostics.isEmpty)
        return try #require(outcome.value).summary(on: today)
    }

    private func days(_ row: HoursSummary.WeekRow) -> String {
        row.runs.map { run in
            run.lowerBound == run.upperBound
                ? run.lowerBound.abbreviation
                : "\(run.lowerBound.abbreviation)-\(run.upperBound.abbreviation)"
        }.joined(separator: ", ")
    }

    @Test func standsOnTheDayThatTheTestsSpeakOf() {
        #expect(today.description == "2026-11-22")
    }

    @Test(arguments: [
        (["Mon-Fri: 9:00-17:00"], ["Mon-Fri", "Sat, Sun"]),
        (["Mon: 9:00-17:00", "Tue: 9:00-17:00", "Wed-Thu: 9:00-17:00"], ["Mon-Thu", "Fri-Sun"]),
        (["Mon, Wed, Fri: 9:00-12:00"], ["Mon, Wed, Fri", "Tue, Thu, Sat, Sun"]),
        (["Mon, Tue: 9:00-12:00"], ["Mon, Tue", "Wed-Sun"]),
        (["Tue: 9:00-12:00"], ["Tue", "Mon, Wed-Sun"]),
        (["daily: 9:00-12:00"], ["Mon-Sun"]),
        (["Mon-Thu, Sun: 17:00-23:00", "Fri: closed"], ["Mon-Thu, Sun", "Fri, Sat"]),
    ])
    func putsDaysWithTheSameTimesInOneRow(_ lines: [String], _ rows: [String]) throws {
        #expect(try summary(lines).year?.week.map(days) == rows)
    }

    @Test func leavesTheWeekOutWhenOnlyDaysOfTheMonthAreOpen() throws {
        let part = try #require(try summary(["\"1st & 3rd Tue\": 18:00-20:00", "last Mon: 9:00-10:00"]).year)
        #expect(part.week.isEmpty)
        #expect(part.month.map(\.weekday) == [.monday, .tuesday])
        #expect(part.month.map(\.ordinals) == [[.last], [.nth(1), .nth(3)]])
    }

    @Test func fillsTheWeekOfASeasonUpFromTheYear() throws {
        let season = HoursDraft.Entry(["from: 06-15", "to: 08-31"], hours: ["Fri: closed"])
        let found = try summary(["Mon-Fri: 9:00-17:00"], seasons: [season])
        #expect(found.seasons.first?.week.map(days) == ["Mon-Thu", "Fri-Sun"])
        #expect(found.year?.week.map(days) == ["Mon-Fri", "Sat, Sun"])
    }

    @Test func hasNoYearWhereThereAreOnlySeasons() throws {
        let may = HoursDraft.Entry(["from: 05-01", "to: 10-31"], hours: ["Sat: 8:00-12:00"])
        let winter = HoursDraft.Entry(["from: 11-01", "to: 02-28"], hours: ["Sat: 10:00-12:00"])
        let found = try summary([], seasons: [winter, may])
        #expect(found.year == nil)
        #expect(found.seasons.compactMap(\.season?.from.month) == [5, 11])
    }

    @Test func namesExceptionsThatAreNotOverAndComeSoon() throws {
        let found = try summary(
            ["Mon: 9:00-17:00"],
            exceptions: [
                ["from: 2026-11-01", "to: 2026-11-21", "closed: true"],
                ["from: 2026-11-22", "to: 2026-11-27", "closed: true"],
                ["date: 2027-02-20", "closed: true"], ["date: 2027-02-21", "closed: true"],
            ]
        )
        #expect(found.exceptions.map(\.to.description) == ["2026-11-27", "2027-02-20"])
    }

    @Test(arguments: [
        (0, "2026-11-22T00:00"), (1439, "2026-11-22T23:59"), (1440, "2026-11-23T00:00"),
        (-1, "2026-11-21T23:59"),
        (-1440, "2026-11-21T00:00"), (2881, "2026-11-24T00:01"),
    ])
    func movesMinutesPastMidnightToTheirDay(_ minutes: Int, _ expected: String) {
        #expect(WallClock(date: today, minutes: minutes).description == expected)
    }
}
