import Testing

@testable import GuideModel

@Suite struct SeasonsAndExceptionsTests {
    private func seasons(_ entries: HoursDraft.Entry...) -> Outcome<OpeningHours?> {
        HoursDraft(["Mon: 9:00-17:00"], seasons: entries).outcome
    }

    private func exceptions(_ entries: [String]...) -> Outcome<OpeningHours?> {
        HoursDraft(["Mon: 9:00-17:00"], exceptions: entries).outcome
    }

    @Test func readsASeasonOverTheNewYear() throws {
        let outcome = seasons(.init(["from: 11-15", "to: 03-31"], hours: ["daily: 18:00-08:00"]))
        #expect(outcome.diagnostics.isEmpty)
        let season = try #require(outcome.value?.rules.last?.season)
        #expect(season.from == .init(month: 11, day: 15) && season.to == .init(month: 3, day: 31))
        #expect(season.contains(.init(month: 12, day: 31)) && season.contains(.init(month: 1, day: 1)))
        #expect(!season.contains(.init(month: 4, day: 1)) && !season.contains(.init(month: 11, day: 14)))
    }

    @Test func allowsLeapDayInASeason() {
        #expect(seasons(.init(["from: 02-29", "to: 03-15"], hours: ["Mon: closed"])).diagnostics.isEmpty)
    }

    @Test(arguments: [
        (["from: 02-30", "to: 03-31"], "`02-30` is not a day of the calendar", ""),
        (["from: 13-01", "to: 03-31"], "`13-01` is not a day of the calendar", ""),
        (["from: 06-15", "to: 06-31"], "`06-31` is not a day of the calendar", ""),
        (["from: 6-15", "to: 08-31"], "`6-15` is not a day of the year", "06-15"),
        (["from: 2026-06-15", "to: 08-31"], "`2026-06-15` is not a day of the year", "06-15"),
        (["from: June 15", "to: 08-31"], "`June 15` is not a day of the year", ""),
        (["to: 08-31"], "this season lacks `from`", ""), (["from: 06-15"], "this season lacks `to`", ""),
        (["from:", "to: 08-31"], "this season lacks `from`", ""),
    ])
    func refusesASeasonWithoutGoodDates(_ fields: [String], _ message: String, _ fix: String) throws {
        let outcome = seasons(.init(fields, hours: ["Mon: closed"]))
        try #require(outcome.diagnostics.count == 1)
        #expect(outcome.diagnostics[0].message == message)
        #expect((outcome.diagnostics[0].fixes.first?.replacement ?? "") == fix)
        #expect(outcome.value?.rules.count == 1)
    }

    @Test func refusesASeasonWithoutHoursAndReadsTheHoursOfOneWithoutDates() {
        #expect(
            seasons(.init(["from: 06-15", "to: 08-31"], hours: [])).diagnostics.map(\.message) == [
                "this season lacks `hours`"
            ]
        )
        let found = seasons(.init(["from: 02-30", "to: 03-31"], hours: ["Mon: 9-5"])).diagnostics
        #expect(Set(found.map(\.rule)) == [.hoursDate, .hoursUnclearTime])
    }

    @Test func warnsAboutAnUnknownKeyOfASeason() throws {
        let found = seasons(.init(["form: 06-15", "from: 06-15", "to: 08-31"], hours: ["Mon: closed"]))
            .diagnostics
        #expect(found.map(\.severity) == [.warning])
        #expect(found.first?.fixes.first?.replacement == "from")
    }

    @Test func refusesSeasonsThatOverlapOnADay() {
        let summer = HoursDraft.Entry(["from: 06-01", "to: 08-31"], hours: ["Mon-Fri: 9:00-12:00"])
        let august = HoursDraft.Entry(["from: 08-15", "to: 09-15"], hours: ["Fri: closed"])
        let autumn = HoursDraft.Entry(["from: 09-01", "to: 11-30"], hours: ["Fri: closed"])
        let saturdays = HoursDraft.Entry(["from: 08-15", "to: 09-15"], hours: ["Sat: closed"])
        #expect(seasons(summer, august).diagnostics.map(\.rule) == [.hoursTwoLines])
        #expect(seasons(summer, autumn).diagnostics.isEmpty)
        #expect(seasons(summer, saturdays).diagnostics.isEmpty)
    }

    @Test func readsExceptionsInTheOrderOfTheirDates() throws {
        let outcome = exceptions(
            ["from: 2026-12-24", "to: 2027-01-01", "closed: true", "note: Winter break"],
            ["date: 2026-11-26", "hours: 9:00-12:00"],
            ["date: 2027-02-01", "closed: false", "hours: call first"]
        )
        #expect(outcome.diagnostics.isEmpty)
        let read = try #require(outcome.value).exceptions
        #expect(read.map(\.from.description) == ["2026-11-26", "2026-12-24", "2027-02-01"])
        #expect(read.map(\.note) == [nil, "Winter break", nil])
        #expect(read.map(\.times) == [.open([.init(start: 540, end: 720)]), .closed, .callFirst])
    }

    @Test(arguments: [
        (["closed: true"], "this exception has no date", "200:3"),
        (["from: 2026-12-24", "closed: true"], "this exception lacks `to`", "200:3"),
        (["to: 2026-12-24", "closed: true"], "this exception lacks `from`", "200:3"),
        (
            ["from: 2026-12-24", "to: 2026-12-23", "closed: true"],
            "this exception ends on `2026-12-23`, before it starts on `2026-12-24`", "201:7"
        ),
        (
            ["date: 2026-12-24", "from: 2026-12-24", "closed: true"],
            "this exception has both a `date` and a range", "201:9"
        ),
        (["date: 2026-02-30", "closed: true"], "`2026-02-30` is not a day of the calendar", "200:9"),
        (["date: Dec 25", "closed: true"], "`Dec 25` is not a date", "200:9"),
        (
            ["date: 2026-12-25", "closed: false"], "this exception says `closed: false` and no `hours`",
            "200:3"
        ),
        (["date: 2026-12-25"], "this exception does not say what happens on those days", "200:3"),
        (
            ["date: 2026-12-25", "note: Christmas"], "this exception does not say what happens on those days",
            "200:3"
        ),
        (["date: 2026-12-25", "closed: yes"], "`yes` is neither `true` nor `false`", "201:11"),
        (
            ["date: 2026-12-25", "closed: true", "hours: 9:00-12:00"],
            "this exception is closed and has `hours`", "202:10"
        ),
        (
            ["date: 2026-12-25", "hours: 9-5"], "`9-5` does not say whether morning or afternoon is meant",
            "201:10"
        ),
    ])
    func refusesAnExceptionThatSaysTooLittleOrTooMuch(_ fields: [String], _ message: String, _ place: String)
    {
        let found = exceptions(fields).diagnostics
        #expect(found.map(\.message) == [message])
        #expect(found.map { "\($0.span.start.line):\($0.span.start.column)" } == [place])
        #expect(found.allSatisfy { $0.severity == .error })
    }

    @Test func suggestsTheDateThatWasMeant() {
        let found = exceptions(["date: 2026-7-4", "closed: true"]).diagnostics
        #expect(found.first?.fixes.first?.replacement == "2026-07-04")
    }

    @Test func refusesTwoExceptionsOnADate() throws {
        let outcome = exceptions(
            ["from: 2026-12-24", "to: 2027-01-01", "closed: true"],
            ["date: 2026-12-31", "hours: 9:00-12:00"]
        )
        try #require(outcome.diagnostics.count == 1)
        #expect(outcome.diagnostics[0].message == "two exceptions speak of `2026-12-31`")
        #expect(outcome.diagnostics[0].span.start.line == 203)
        #expect(outcome.diagnostics[0].notes.first?.place?.span.start.line == 200)
    }

    @Test func allowsExceptionsThatFollowEachOther() {
        let outcome = exceptions(
            ["from: 2026-12-24", "to: 2026-12-26", "closed: true"],
            ["date: 2026-12-27", "hours: 9:00-12:00"]
        )
        #expect(outcome.diagnostics.isEmpty)
    }
}
