import Testing

@testable import GuideModel

@Suite struct TimeGrammarTests {
    @Test(arguments: [
        ("9:00-17:00", "540-1020"), ("09:00-17:00", "540-1020"), ("9:00 - 17:00", "540-1020"),
        ("9:00–17:00", "540-1020"),
        ("9:00 to 17:00", "540-1020"), ("from 9:00 to 17:00", "540-1020"), ("9:00 until 17:00", "540-1020"),
        ("9:00-12:00, 13:00-17:00", "540-720 780-1020"), ("13:00-17:00, 9:00-12:00", "540-720 780-1020"),
        ("9:00-12:00; 13:00-17:00", "540-720 780-1020"), ("9:00-12:00 & 13:00-17:00", "540-720 780-1020"),
        ("9:00-12:00 and 13:00-17:00", "540-720 780-1020"), ("8:30-16:30", "510-990"),
        ("0900-1700", "540-1020"),
        ("9.30-17.00", "570-1020"), ("9am-5pm", "540-1020"), ("9 am - 5 pm", "540-1020"),
        ("9AM-5PM", "540-1020"),
        ("9 a.m. – 5 p.m.", "540-1020"), ("9:30am-5:15pm", "570-1035"),
        ("9:30 a.m. to 5:15 p.m.", "570-1035"),
        ("9a-5p", "540-1020"), ("9-5pm", "540-1020"), ("9:00-5pm", "540-1020"), ("1-5pm", "780-1020"),
        ("12-5pm", "720-1020"), ("2-4:30pm", "840-990"), ("10-2pm", "600-840"), ("8-12pm", "480-720"),
        ("9-11am", "540-660"),
        ("11-1am", "1380-1500"), ("12am-6am", "0-360"), ("12:30am-6am", "30-360"), ("12pm-1pm", "720-780"),
        ("8am-12am", "480-1440"), ("9:00-5:30 p.m.", "540-1050"), ("9am-17:00", "540-1020"),
        ("09:00-5pm", "540-1020"),
        ("9-17", "540-1020"), ("8-16", "480-960"), ("9-17:30", "540-1050"), ("9:30-17", "570-1020"),
        ("22-6", "1320-1800"),
        ("9:00-noon", "540-720"), ("9-noon", "540-720"), ("noon-17:00", "720-1020"), ("noon-5pm", "720-1020"),
        ("noon to midnight", "720-1440"), ("12 noon - 5 pm", "720-1020"), ("18:00-midnight", "1080-1440"),
        ("midnight-6:00", "0-360"), ("midnight-6am", "0-360"), ("midnight to midnight", "0-1440"),
        ("midday-17:00", "720-1020"),
        ("18:00-02:00", "1080-1560"), ("22:00-6:00", "1320-1800"), ("6pm-2am", "1080-1560"),
        ("10:00-02:00", "600-1560"),
        ("18:00-24:00", "1080-1440"), ("0:00-24:00", "0-1440"), ("00:00-24:00", "0-1440"),
        ("18:00-0:00", "1080-1440"),
        ("18:00-00:00", "1080-1440"), ("0:00-6:00, 22:00-24:00", "0-360 1320-1440"),
        ("9:00-12:00, 12:00-17:00", "540-1020"),
        ("9:00-12:00, 12:00-13:00, 14:00-15:00", "540-780 840-900"),
        ("18:00-02:00, 9:00-12:00", "540-720 1080-1560"),
        ("closed", "closed"), ("Closed", "closed"), ("CLOSED.", "closed"), ("by appointment", "appointment"),
        ("By Appointment Only", "appointment"), ("call first", "call"), ("Call first", "call"),
        ("24 hours", "0-1440"),
        ("24h", "0-1440"), ("24/7", "0-1440"), ("open 24 hours", "0-1440"), ("24 Hours", "0-1440"),
        ("24 hrs", "0-1440"),
        ("23:59-0:01", "1439-1441"), ("9:00\u{202F}am\u{2009}–\u{2009}5:00\u{202F}pm", "540-1020"),
    ])
    func readsTimes(_ text: String, _ expected: String) {
        let (times, mistakes) = TimeGrammar.read(Array(text.unicodeScalars))
        #expect(mistakes.isEmpty, "\(text): \(mistakes.map(\.message))")
        #expect(times.map(Self.describe) == expected, "\(text)")
    }

    @Test(arguments: [
        ("9-5", "hours-unclear-time", "9-5", "9:00-17:00"),
        ("1-5", "hours-unclear-time", "1-5", "13:00-17:00"),
        ("9-12", "hours-unclear-time", "9-12", "9:00-12:00"),
        ("8-10pm", "hours-unclear-time", "8-10pm", "8:00-22:00"),
        ("9am-5", "hours-unclear-time", "9am-5", "9:00-17:00"),
        ("9am-5:00", "hours-unclear-time", "9am-5:00", "9:00-17:00"),
        ("noon-5", "hours-unclear-time", "noon-5", "12:00-17:00"),
        ("9:00-5", "hours-unclear-time", "9:00-5", "9:00-17:00"),
        ("9:00-12:00, 1-5", "hours-unclear-time", "1-5", "13:00-17:00"),
        ("5-5pm", "hours-unclear-time", "5-5pm", "5:00-17:00"),
        ("9:00-25:00", "hours-no-such-time", "25:00", "01:00"),
        ("24:30-2:00", "hours-no-such-time", "24:30", "00:30"),
        ("18:00-24:01", "hours-no-such-time", "24:01", "00:01"),
        ("24:00-6:00", "hours-no-such-time", "24:00", "0:00"),
        ("9:00-12:60", "hours-no-such-time", "12:60", ""), ("9:75-12:00", "hours-no-such-time", "9:75", ""),
        ("9:00-99:00", "hours-no-such-time", "99:00", ""),
        ("13pm-5pm", "hours-no-such-time", "13pm", "13:00"),
        ("0am-5pm", "hours-no-such-time", "0am", "0:00"),
        ("9:00-17:00pm", "hours-no-such-time", "17:00pm", "17:00"),
        ("9:00-9:00", "hours-empty-span", "9:00-9:00", "24 hours"),
        ("9am-9am", "hours-empty-span", "9am-9am", "24 hours"),
        ("0:00-0:00", "hours-empty-span", "0:00-0:00", "24 hours"),
        ("9:00-12:00, 11:00-13:00", "hours-overlap", "11:00-13:00", ""),
        ("9:00-17:00, 9:00-12:00", "hours-overlap", "9:00-12:00", ""),
        ("18:00-02:00, 23:00-24:00", "hours-overlap", "23:00-24:00", ""),
        ("9:00", "hours-unreadable-time", "9:00", ""), ("9:00-", "hours-unreadable-time", "9:00-", ""),
        ("-17:00", "hours-unreadable-time", "-", ""), ("9:5-17:00", "hours-unreadable-time", "9:", ""),
        ("9:00-12:00,", "hours-unreadable-time", ",", ""),
        ("9:00-12:00,, 13:00-14:00", "hours-unreadable-time", ",", ""),
        ("9:00-17:00 walk-in", "hours-unreadable-time", "walk-in", ""),
        ("closd", "hours-unreadable-time", "closd", "closed"),
        ("by apointment", "hours-unreadable-time", "by apointment", "by appointment"),
        ("cal first", "hours-unreadable-time", "cal first", "call first"),
        ("varies", "hours-unreadable-time", "varies", "call first"),
        ("open", "hours-unreadable-time", "open", ""), ("all day", "hours-unreadable-time", "all day", ""),
        ("9:00-12:00, by appointment", "hours-unreadable-time", "by appointment", ""),
        ("closed, 9:00-12:00", "hours-unreadable-time", "closed", ""),
        ("nine to five", "hours-unreadable-time", "nine", ""),
        ("9:00-nooon", "hours-unreadable-time", "nooon", "noon"),
        ("?", "hours-unreadable-time", "?", "call first"),
    ])
    func refusesWhatIsNoTime(_ text: String, _ rule: String, _ part: String, _ fix: String) throws {
        let scalars = Array(text.unicodeScalars)
        let (times, mistakes) = TimeGrammar.read(scalars)
        #expect(times == nil, "\(text)")
        try #require(mistakes.count == 1, "\(text): \(mistakes.map(\.message))")
        #expect(mistakes[0].rule.description == rule, "\(text)")
        #expect(scalars.text(mistakes[0].range) == part, "\(text)")
        #expect((mistakes[0].fixes.first?.replacement ?? "") == fix, "\(text)")
    }

    @Test(arguments: [
        ("9:00-5:00", "540-1740", "9:00-17:00"), ("10:00-2:00", "600-1560", "10:00-14:00"),
        ("1:00-5:00", "60-300", "13:00-17:00"), ("12:00-4:00", "720-1680", "12:00-16:00"),
        ("noon-5:00", "720-1740", "12:00-17:00"),
    ])
    func readsByTheTwentyFourHourClockAndWarnsWhenTheAfternoonIsLikelier(
        _ text: String,
        _ expected: String,
        _ fix: String
    ) throws {
        let (times, mistakes) = TimeGrammar.read(Array(text.unicodeScalars))
        #expect(times.map(Self.describe) == expected)
        try #require(mistakes.count == 1)
        #expect(mistakes[0].severity == .warning)
        #expect(mistakes[0].fixes.first?.replacement == fix)
    }

    @Test func reportsEveryMistakeOfALine() {
        let (_, mistakes) = TimeGrammar.read(Array("9-5, 25:00-26:00, 18:00-18:00".unicodeScalars))
        #expect(mistakes.map(\.rule) == [.hoursUnclearTime, .hoursNoSuchTime, .hoursEmptySpan])
    }

    static func describe(_ times: OpeningHours.DayTimes) -> String {
        switch times {
        case .closed: "closed"
        case .byAppointment: "appointment"
        case .callFirst: "call"
        case .open(let spans): spans.map { "\($0.start)-\($0.end)" }.joined(separator: " ")
        }
    }
}
