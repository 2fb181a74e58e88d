import Testing

@testable import GuideModel

@Suite struct HSDSHoursTests {
    private func hours(_ rows: [[String: String]], zero: Int? = nil) throws -> String {
        let day = try #require(CalendarDate("2026-11-22"))
        let reader = HSDSScheduleReader(zero: zero, order: nil, today: day)
        let made = HSDSHours(
            rows.enumerated().map {
                ($0, HSDSRow(kind: .schedule, file: "schedules.csv", line: $0 + 2, cells: $1))
            },
            reader
        )
        return FrontMatterWriter.yaml(made.fields)
    }

    @Test(arguments: [
        ("9:00", 540), ("0900", 540), ("900", 540), ("2400", 1440), ("24:00", 1440), ("09:00:00", 540),
        ("4:00 PM", 960), ("3pm", 900), ("12am", 0), ("12 p.m.", 720), ("09:00-05:00", 540), ("noon", 720),
    ])
    func readsATimeThatCanBeOneAlone(text: String, minutes: Int) {
        #expect(HSDSClock.minutes(text) == minutes)
    }

    @Test(arguments: ["9", "25:00", "9:75", "13:00Z", "soon", "13pm", "24:30", "", "9:00:xx"])
    func doubtsATimeThatCanBeNoneOrTwo(text: String) {
        #expect(HSDSClock.minutes(text) == nil)
    }

    @Test(arguments: [
        ("10:00", "2:00", false), ("9:00", "13:00", true), ("14:00", "2:00", true), ("9pm", "2am", true),
    ])
    func doubtsANightThatMayBeAMorningOnAClockOfTwelveHours(opens: String, closes: String, isSure: Bool)
        throws
    {
        let made = try hours([["byday": "MO", "opens_at": opens, "closes_at": closes]])
        #expect(made.contains("Mon: ") == isSure)
    }

    @Test func readsWeekdaysByNameAndByNumber() {
        #expect(HSDSDays.rule("MO,WE", zero: nil)?.map(\.day) == [0, 2])
        #expect(HSDSDays.rule("Monday", zero: nil)?.map(\.day) == [0])
        #expect(HSDSDays.rule("miércoles", zero: nil)?.map(\.day) == [2])
        #expect(HSDSDays.rule("7", zero: nil)?.map(\.day) == [6])
        #expect(HSDSDays.rule("0", zero: nil) == nil)
        #expect(HSDSDays.rule("0", zero: 6)?.map(\.day) == [6])
        #expect(HSDSDays.rule("1", zero: 6)?.map(\.day) == [0])
        #expect(HSDSDays.rule("1TU,-1FR", zero: nil)?.map(\.ordinal) == [1, -1])
        #expect(HSDSDays.rule("Xday", zero: nil) == nil)
    }

    @Test func putsAWeekTogether() throws {
        let text = try hours([
            ["weekday": "Monday", "opens_at": "13:00", "closes_at": "17:00"],
            ["weekday": "Monday", "opens_at": "9:00", "closes_at": "12:00"],
            ["weekday": "Friday", "opens_at": "18:00", "closes_at": "02:00"],
            ["weekday": "Sunday"],
        ])
        #expect(text == "hours:\n  Mon: 9:00-12:00, 13:00-17:00\n  Fri: 18:00-02:00\n")
    }

    @Test func tellsAnExceptionOfADate() throws {
        let text = try hours([
            ["byday": "MO", "opens_at": "9:00", "closes_at": "12:00", "freq": "WEEKLY"],
            [
                "valid_from": "2026-12-25", "valid_to": "2026-12-26", "description": "Closed",
                "notes": "Christmas",
            ],
            ["valid_from": "2020-12-25", "valid_to": "2020-12-25", "description": "Closed"],
        ])
        #expect(
            text.contains(
                "exceptions:\n  - from: 2026-12-25\n    to: 2026-12-26\n    closed: true\n    note: Christmas\n"
            )
        )
        #expect(!text.contains("2020"))
    }

    @Test(arguments: [
        ["byday": "MO", "freq": "WEEKLY", "interval": "2", "opens_at": "9:00", "closes_at": "12:00"],
        ["bymonthday": "15", "byday": "MO", "opens_at": "9:00", "closes_at": "12:00"],
        ["byday": "MO", "opens_at": "9:00", "closes_at": "9:00"],
        ["byday": "MO", "opens_at": "9:00"],
        ["byday": "MO", "opens_at": "9am", "closes_at": "03:00"],
        ["byday": "1MO", "freq": "WEEKLY", "opens_at": "9:00", "closes_at": "12:00"],
    ])
    func tellsInWordsWhatCannotBeComputedWith(row: [String: String]) throws {
        let text = try hours([row, ["byday": "TU", "opens_at": "9:00", "closes_at": "12:00"]])
        #expect(text.hasPrefix("hours_text: ") && text.contains("Tue 9:00-12:00"))
    }

    @Test func tellsInWordsWhatContradictsItself() throws {
        let text = try hours([
            ["byday": "MO", "opens_at": "9:00", "closes_at": "12:00"],
            ["byday": "MO", "opens_at": "11:00", "closes_at": "14:00"],
        ])
        #expect(text.hasPrefix("hours_text: "))
    }

    @Test func findsASeasonThatTwoYearsAgreeOn() throws {
        let week = ["byday": "SA", "freq": "WEEKLY", "opens_at": "9:00", "closes_at": "12:00"]
        let text = try hours([
            week.merging(["valid_from": "2026-11-01", "valid_to": "2027-05-31"]) { $1 },
            week.merging(["valid_from": "2027-06-01", "valid_to": "2027-08-31", "opens_at": "8:00"]) { $1 },
            week.merging(["valid_from": "2027-09-01", "valid_to": "2027-12-31"]) { $1 },
        ])
        #expect(text.contains("hours:\n  Sat: 9:00-12:00\n"))
        #expect(text.contains("from: 06-01\n    to: 08-31\n    hours:\n      Sat: 8:00-12:00\n"))
    }

    @Test func makesNoYearlySeasonOfOneSummer() throws {
        let text = try hours([
            [
                "byday": "SA", "freq": "WEEKLY", "opens_at": "9:00", "closes_at": "12:00",
                "valid_from": "2027-06-01",
                "valid_to": "2027-08-31",
            ]
        ])
        #expect(text.hasPrefix("hours_text: "))
    }
}
