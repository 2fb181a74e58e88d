import Testing

@testable import GuideModel

@Suite struct HSDSHoursTests {
    private func hours(_ rows: [[String: String]], zero: Int? = nil, isOwn: Bool = false) throws -> String {
        let day = try #require(CalendarDate("2026-11-22"))
        let all = rows.enumerated().map { number, cells in
            HSDSRow(kind: .schedule, file: "schedules.csv", line: number + 2, cells: cells)
        }
        var reader = HSDSScheduleReader(zero: zero, order: nil, today: day, isOwn: isOwn)
        reader.countsFromZero = HSDSDays.countsFromZero(all)
        let made = HSDSHours(all.enumerated().map { ($0, $1) }, reader)
        return FrontMatterWriter.yaml(made.fields)
    }

    @Test(arguments: [
        ("9:00", 540), ("0900", 540), ("900", 540), ("2400", 1440), ("24:00", 1440), ("09:00:00", 540),
        ("4:00 PM", 960), ("3pm", 900), ("12am", 0), ("12 p.m.", 720), ("09:00-05:00", 540), ("noon", 720),
    ])
    func readsATimeThatCanBeOneAlone(text: String, minutes: Int) {
        #expect(HSDSClock.minutes(text) == minutes)
    }

    @Test(arguments: [
        "9", "25:00", "9:75", "13:00Z", "soon", "13pm", "24:30", "", "9:00:xx", "13:00-17:00", "09:00+00:00",
        "9:00-5:00", "09:00-12:00",
    ])
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

    private func week(_ opens: String, _ from: String, _ to: String?) -> [String: String] {
        let row = [
            "byday": "MO", "freq": "WEEKLY", "opens_at": opens, "closes_at": "17:00", "valid_from": from,
        ]
        return to.map { row.merging(["valid_to": $0]) { $1 } } ?? row
    }

    @Test func datesTheHoursOfTwoYearsThatDiffer() throws {
        let text = try hours([
            week("9:00", "2026-01-01", "2026-12-31"), week("10:00", "2027-01-01", "2027-12-31"),
        ])
        #expect(text.hasPrefix("hours_text: "))
        #expect(
            text.contains("Mon 9:00-17:00 (2026-01-01–2026-12-31); Mon 10:00-17:00 (2027-01-01–2027-12-31)")
        )
    }

    @Test func datesHoursThatHaveNotBegun() throws {
        #expect(try hours([week("9:00", "2027-01-04", nil)]).contains("Mon 9:00-17:00 (from 2027-01-04)"))
        let later = try hours([
            week("9:00", "2027-01-01", "2028-06-30"), week("8:00", "2028-07-01", "2028-12-31"),
        ])
        #expect(later.hasPrefix("hours_text: ") && later.contains("(2028-07-01–2028-12-31)"))
    }

    @Test func datesHoursThatEndWithinTheYear() throws {
        let text = try hours([week("9:00", "2025-11-01", "2026-12-05")])
        #expect(text.contains("hours_text: Mon 9:00-17:00 (2025-11-01–2026-12-05)"))
        #expect(try hours([week("9:00", "2020-01-01", "2099-12-31")]) == "hours:\n  Mon: 9:00-17:00\n")
    }

    @Test func makesNoSeasonOfWhatComesOnce() throws {
        let text = try hours([
            week("9:00", "2026-11-01", "2027-05-31"), week("8:00", "2027-06-01", "2027-08-31"),
            week("9:00", "2027-09-01", "2027-11-10"),
        ])
        #expect(text.hasPrefix("hours_text: "))
    }

    @Test func closesInASeasonWhatItLeavesOut() throws {
        let both = ["byday": "MO,TU", "opens_at": "9:00", "closes_at": "12:00", "freq": "WEEKLY"]
        let text = try hours([
            both.merging(["valid_from": "2026-01-01", "valid_to": "2027-05-31"]) { $1 },
            both.merging(["valid_from": "2027-06-01", "valid_to": "2027-08-31", "byday": "MO"]) { $1 },
            both.merging(["valid_from": "2027-09-01", "valid_to": "2028-05-31"]) { $1 },
        ])
        // The summer of the first year has no such part: the years differ.
        #expect(text.hasPrefix("hours_text: "))
        let agreed = try hours([
            both.merging(["valid_from": "2026-09-01", "valid_to": "2027-05-31"]) { $1 },
            both.merging(["valid_from": "2027-06-01", "valid_to": "2027-08-31", "byday": "MO"]) { $1 },
            both.merging(["valid_from": "2027-09-01", "valid_to": "2028-05-31"]) { $1 },
        ])
        #expect(agreed.contains("hours:\n  Mon, Tue: 9:00-12:00\n"))
        #expect(agreed.contains("from: 06-01\n    to: 08-31\n    hours:\n      Tue: closed\n"))
    }

    @Test(arguments: [("0", "1"), ("1", "0")])
    func doubtsAllNumbersWhereSomeDayIsZero(first: String, second: String) throws {
        let rows = [first, second].map { ["weekday": $0, "opens_at": "9:00", "closes_at": "12:00"] }
        #expect(try hours(rows).hasPrefix("hours_text: "))
        #expect(try hours(rows, zero: 0) == "hours:\n  Mon, Tue: 9:00-12:00\n")
        #expect(try hours(rows, zero: 6).contains("Mon, Sun: 9:00-12:00"))
    }

    @Test func knowsNoSeventhDayWhereMondayIsZero() {
        #expect(HSDSDays.day("7", zero: 0) == nil)
        #expect(HSDSDays.day("7", zero: 6) == 6)
    }

    @Test(arguments: [
        ("09:00:00-05:00", "17:00:00-05:00", true), ("09:00:00+00:00", "17:00:00+00:00", false),
        ("13:00-17:00", "17:00", false), ("09:00-05:00", "17:00", false), ("09:00Z", "17:00Z", false),
    ])
    func readsAnOffsetOnlyWhereItIsThePlacesOwn(opens: String, closes: String, isSure: Bool) throws {
        let made = try hours([["byday": "MO", "opens_at": opens, "closes_at": closes]])
        #expect(made.contains("Mon: 9:00-17:00") == isSure && made.hasPrefix("hours_text") != isSure)
    }

    private func row(_ days: String, _ opens: String, _ closes: String) -> [String: String] {
        let isMonthly = days.contains(where: \.isNumber)
        return [
            "byday": days, "freq": isMonthly ? "MONTHLY" : "WEEKLY", "opens_at": opens, "closes_at": closes,
        ]
    }

    @Test func addsAnNthWeekdayToItsWeek() throws {
        let text = try hours([row("TU", "9:00", "12:00"), row("1TU", "18:00", "20:00")])
        #expect(text == "hours:\n  Tue: 9:00-12:00\n  1st Tue: 9:00-12:00, 18:00-20:00\n")
        #expect(
            try hours([row("TU", "9:00", "17:00"), row("1TU", "10:00", "12:00")]).hasPrefix("hours_text: ")
        )
    }

    @Test func findsTheWeekOfWhichADayOfTheMonthIsLeftOut() throws {
        let first = try hours([row("2TU,3TU,4TU,5TU", "9:00", "12:00"), row("1TU", "18:00", "20:00")])
        #expect(first == "hours:\n  Tue: 9:00-12:00\n  1st Tue: 18:00-20:00\n")
        let last = try hours([row("1FR,2FR,3FR,-2FR", "9:00", "12:00"), row("-1FR", "18:00", "20:00")])
        #expect(last == "hours:\n  Fri: 9:00-12:00\n  last Fri: 18:00-20:00\n")
        #expect(try hours([row("-2FR", "9:00", "12:00")]).hasPrefix("hours_text: "))
    }
}
