import Testing

@testable import GuideModel

@Suite struct OpeningHoursParserTests {
    @Test func readsAMapOfDays() throws {
        let outcome = HoursDraft([
            "Mon-Fri: 9:00-17:00", "Sat: by appointment", "\"1st & 3rd Tue\": 18:00-20:00",
        ]).outcome
        #expect(outcome.diagnostics.isEmpty)
        let rules = try #require(outcome.value).rules
        #expect(
            rules.map(\.days) == [
                .weekdays([.monday, .tuesday, .wednesday, .thursday, .friday]),
                .weekdays([.saturday]),
                .ofMonth(weekday: .tuesday, ordinals: [.nth(1), .nth(3)]),
            ]
        )
        #expect(
            rules.map(\.times) == [
                .open([.init(start: 540, end: 1020)]), .byAppointment, .open([.init(start: 1080, end: 1200)]),
            ]
        )
    }

    @Test(arguments: [
        ("24/7", OpeningHours.DayTimes.open([.wholeDay])), ("24 hours", .open([.wholeDay])),
        ("by appointment", .byAppointment), ("Call first", .callFirst), ("closed", .closed),
    ])
    func readsOneWordForAlways(_ text: String, _ times: OpeningHours.DayTimes) throws {
        let outcome = HoursDraft([text]).outcome
        #expect(outcome.diagnostics.isEmpty)
        #expect(
            outcome.value?.rules == [.init(days: .weekdays(Set(Weekday.allCases)), season: nil, times: times)]
        )
    }

    @Test func givesNothingWhereNothingIsWritten() {
        #expect(HoursDraft([]).outcome.value == nil)
        #expect(HoursDraft(["~"]).outcome.value == nil)
        #expect(HoursDraft(["~"]).outcome.diagnostics.isEmpty)
    }

    @Test func keepsExceptionsWithoutHours() throws {
        let hours = try #require(
            HoursDraft([], exceptions: [["date: 2026-12-25", "closed: true"]]).outcome.value
        )
        #expect(hours.rules.isEmpty)
        #expect(hours.exceptions.count == 1)
    }

    @Test func pointsAtThePartOfAKeyThatIsWrong() throws {
        let found = try #require(HoursDraft(["Mon, Wendsday: 9:00-17:00"]).outcome.diagnostics.first)
        #expect(found.message == "`Wendsday` is not a day of the week")
        #expect(found.span == SourceSpan(line: 2, column: 8, length: 8))
        #expect(found.fixes == [.init("write `Wednesday`", replacement: "Wednesday")])
    }

    @Test func pointsInsideAQuotedKeyAndAQuotedValue() throws {
        let found = HoursDraft(["\"1st & 6th Mon\": \"9:00-12:00, 9-5\""]).outcome.diagnostics.sorted()
        #expect(
            found.map(\.span) == [
                SourceSpan(line: 2, column: 4, length: 13), SourceSpan(line: 2, column: 33, length: 3),
            ]
        )
    }

    @Test func pointsAtTheWholeTextWhenItIsFoldedOverLines() throws {
        let span = SourceSpan(start: .init(line: 3, column: 8), end: .init(line: 4, column: 9))
        let node = YAMLNode(
            content: .scalar("9:00-12:00, 9-5", isPlain: true),
            file: ContentPath(parts: ["a.md"]),
            span: span
        )
        let key = Located("Mon", file: node.file, span: SourceSpan(line: 3, column: 3, length: 3))
        let map = YAMLNode(content: .mapping([.init(key: key, value: node)]), file: node.file, span: span)
        let found = OpeningHoursParser.parse(hours: map, seasons: nil, exceptions: nil).diagnostics
        #expect(found.map(\.span) == [span])
        #expect(found.first?.fixes.contains { $0.replacement != nil } == false)
    }

    @Test func reportsAllMistakesOfAMapTogether() {
        let found = HoursDraft(
            ["Mon: 9-5", "Wendsday: 9:00-12:00", "Fri: 9:00-25:00", "6th Mon: closed", "Sat: 9:00-12:00"],
            exceptions: [["date: 2026-02-30", "closed: true"]]
        ).outcome
        #expect(
            found.diagnostics.sorted().map { "\($0.span.start.line) \($0.rule)" } == [
                "2 hours-unclear-time", "3 hours-unknown-day", "4 hours-no-such-time",
                "5 hours-no-such-weekday", "200 hours-date",
            ]
        )
    }

    @Test(arguments: [
        (
            ["Mon-Fri: 9:00-17:00", "Mon: 9:00-12:00"],
            "`Mon` and `Mon-Fri` both say when it is open on Mondays"
        ),
        (
            ["Mon: 9:00-17:00", "monday: 9:00-17:00"],
            "`monday` and `Mon` both say when it is open on Mondays"
        ),
        (["daily: 9:00-17:00", "Sat: closed"], "`Sat` and `daily` both say when it is open on Saturdays"),
        (
            ["2nd Thu: 9:00-10:00", "2nd & 4th Thu: closed"],
            "`2nd & 4th Thu` and `2nd Thu` both say when it is open on Thursdays"
        ),
        (
            ["4th Thu: 9:00-10:00", "last Thu: closed"],
            "`last Thu` and `4th Thu` both say when it is open on a Thursday, in months where the two are the same day"
        ),
        (
            ["last Fri: 9:00-10:00", "5th Fri: closed"],
            "`5th Fri` and `last Fri` both say when it is open on a Friday, in months where the two are the same day"
        ),
        (["Mon: 9-5", "Mon-Tue: 9:00-17:00"], "`Mon-Tue` and `Mon` both say when it is open on Mondays"),
    ])
    func refusesTwoLinesOfOneRankForADay(_ lines: [String], _ message: String) {
        let found = HoursDraft(lines).outcome.diagnostics.filter { $0.rule == .hoursTwoLines }
        #expect(found.map(\.message) == [message])
        #expect(found.first?.span.start.line == 3)
    }

    @Test(arguments: [
        ["Mon-Fri: 9:00-17:00", "2nd Thu: closed"], ["2nd Thu: closed", "last Thu: 9:00-10:00"],
        ["1st Thu: closed", "2nd Thu: 9:00-10:00"], ["Mon: closed", "Tue: closed"],
        ["1st Mon: closed", "1st Tue: closed"],
        ["3rd Fri: 9:00-10:00", "last Fri: 9:00-10:00"],
    ])
    func allowsLinesOfDifferentRankOrDay(_ lines: [String]) {
        #expect(HoursDraft(lines).outcome.diagnostics.isEmpty)
    }

    @Test func warnsAboutADayWithoutTimes() throws {
        let outcome = HoursDraft(["Mon: 9:00-17:00", "Tue:"]).outcome
        let found = try #require(outcome.diagnostics.first)
        #expect(found.rule == .hoursEmptyDay && found.severity == .warning)
        #expect(outcome.value?.rules.count == 1)
    }

    @Test(arguments: [
        ("9:00-17:00", "write `daily: 9:00-17:00` on a line below"), ("Mon-Fri 9:00-17:00", ""),
        ("24/8", "write `24/7`"),
        ("by appointmnt", "write `by appointment`"),
    ])
    func refusesATextThatNamesNoDays(_ text: String, _ fix: String) throws {
        let found = try #require(HoursDraft([text]).outcome.diagnostics.first)
        #expect(found.rule == .hoursShape)
        #expect((found.fixes.first?.message ?? "") == fix)
    }

    @Test func readsAListOfSpansAsTheTimesOfADay() throws {
        let file = ContentPath(parts: ["a.md"])
        func scalar(_ text: String, _ line: Int) -> YAMLNode {
            YAMLNode(
                content: .scalar(text, isPlain: true),
                file: file,
                span: SourceSpan(line: line, column: 5, length: text.count)
            )
        }
        let list = YAMLNode(
            content: .sequence([scalar("9:00-12:00", 3), scalar("13:00-17:00", 4)]),
            file: file,
            span: .start
        )
        let key = Located("Mon", file: file, span: .start)
        let map = YAMLNode(content: .mapping([.init(key: key, value: list)]), file: file, span: .start)
        let outcome = OpeningHoursParser.parse(hours: map, seasons: nil, exceptions: nil)
        #expect(
            outcome.value?.rules.map(\.times) == [
                .open([.init(start: 540, end: 720), .init(start: 780, end: 1020)])
            ]
        )
    }
}
