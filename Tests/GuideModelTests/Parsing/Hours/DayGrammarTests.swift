import Testing

@testable import GuideModel

@Suite struct DayGrammarTests {
    @Test(arguments: [
        ("Mon", "1"), ("mon", "1"), ("MON", "1"), ("Monday", "1"), ("mondays", "1"), ("Mon.", "1"),
        ("Mo", "1"),
        ("Tue", "2"), ("Tues", "2"), ("Tues.", "2"), ("tuesday", "2"), ("Wed", "3"), ("Weds", "3"),
        ("Wednesday", "3"),
        ("Thu", "4"), ("Thur", "4"), ("Thurs", "4"), ("thursdays", "4"), ("Fri", "5"), ("Sat", "6"),
        ("Sun", "7"),
        ("Mon-Fri", "12345"), ("Mon - Fri", "12345"), ("Mon–Fri", "12345"), ("Mon—Fri", "12345"),
        ("Mon to Fri", "12345"), ("Monday through Friday", "12345"), ("Mon thru Thu", "1234"),
        ("Fri-Mon", "1567"), ("Sat-Sun", "67"), ("Sun-Thu", "12347"), ("Mon-Mon", "1"),
        ("Sun-Sat", "1234567"),
        ("Mon, Wed", "13"), ("Mon,Wed,Fri", "135"), ("Mon & Wed", "13"), ("Mon and Wed", "13"),
        ("Mon, Wed, and Fri", "135"), ("Mon/Wed", "13"), ("Mon; Wed", "13"), ("Mon Wed Fri", "135"),
        ("Mon-Thu, Sun", "12347"), ("Mon-Wed, Fri-Sat", "12356"), ("Mon, Mon", "1"),
        ("Mon\u{00A0}-\u{00A0}Fri", "12345"),
        ("daily", "1234567"), ("Daily", "1234567"), ("every day", "1234567"), ("everyday", "1234567"),
        ("weekdays", "12345"), ("Weekends", "67"), ("every Mon", "1"), ("weekdays, Sun", "123457"),
        ("2nd Thu", "4#2"), ("2ND THU", "4#2"), ("1st & 3rd Tue", "2#13"), ("1st and 3rd Tuesday", "2#13"),
        ("1st, 3rd Tue", "2#13"), ("1st, 3rd & 5th Tue", "2#135"), ("1st-3rd Tue", "2#123"),
        ("last Fri", "5#L"),
        ("Last Friday", "5#L"), ("4th & last Fri", "5#4L"), ("first Mon", "1#1"),
        ("second and fourth Sat", "6#24"),
        ("5th Sun", "7#5"), ("2nd Thu of the month", "4#2"), ("last Fri of each month", "5#L"),
        ("1st Tue, 2nd Thu", "2#1 4#2"), ("1st Tue & 3rd Tue", "2#13"), ("Mon, 2nd Thu", "1 4#2"),
        ("1st Sat & every Mon", "1 6#1"), ("the second Tue", "2#2"),
    ])
    func readsDays(_ text: String, _ expected: String) throws {
        let days = try DayGrammar.read(Array(text.unicodeScalars)).get()
        #expect(days.map(Self.describe).joined(separator: " ") == expected, "\(text)")
    }

    @Test(arguments: [
        ("Wendsday", "hours-unknown-day", "Wendsday", "Wednesday"),
        ("Mon-Firday", "hours-unknown-day", "Firday", "Friday"),
        ("Thrusday", "hours-unknown-day", "Thrusday", "Thursday"),
        ("Mon, Tusday", "hours-unknown-day", "Tusday", "Tuesday"),
        ("Satruday", "hours-unknown-day", "Satruday", "Saturday"),
        ("dayly", "hours-unknown-day", "dayly", "daily"),
        ("2nd Thrs", "hours-unknown-day", "Thrs", "Thurs"),
        ("6th Mon", "hours-no-such-weekday", "6th Mon", ""),
        ("0th Mon", "hours-no-such-weekday", "0th Mon", ""),
        ("1st & 6th Mon", "hours-no-such-weekday", "1st & 6th Mon", ""),
        ("Mon, 7th Tue", "hours-no-such-weekday", "7th Tue", ""), ("2nd", "hours-unknown-day", "2nd", ""),
        ("2nd Tue, Thu", "hours-unclear-days", "Thu", ""),
        ("1st & 3rd Tue & Thu", "hours-unclear-days", "Thu", ""),
        ("1st Mon-Fri", "hours-unclear-days", "1st Mon-Fri", ""),
        ("every other Tue", "hours-unclear-days", "every other", ""),
        ("every 2nd Tue", "hours-unclear-days", "every 2", ""), ("2 Thu", "hours-unknown-day", "2", "2nd"),
        ("M-F", "hours-unclear-days", "M-F", "Mon-Fri"), ("holidays", "hours-unknown-day", "holidays", ""),
        ("2026-12-25", "hours-unknown-day", "2026-12-25", ""), ("Dec 25", "hours-unknown-day", "Dec 25", ""),
        ("Mon-", "hours-unknown-day", "Mon-", ""), ("Mon,", "hours-unknown-day", ",", ""),
        ("", "hours-unknown-day", "", ""),
        ("lunes", "hours-unknown-day", "lunes", ""), ("Mon (summer)", "hours-unknown-day", "(", ""),
        ("Mon 9:00", "hours-unknown-day", "9", ""),
    ])
    func refusesWhatIsNoDay(_ text: String, _ rule: String, _ part: String, _ fix: String) {
        let scalars = Array(text.unicodeScalars)
        guard case .failure(let error) = DayGrammar.read(scalars) else {
            Issue.record("\(text) was read")
            return
        }
        #expect(error.mistake.rule.description == rule, "\(text)")
        #expect(scalars.text(error.mistake.range) == part, "\(text)")
        #expect((error.mistake.fixes.first?.replacement ?? "") == fix, "\(text)")
    }

    private static func describe(_ days: OpeningHours.Days) -> String {
        switch days {
        case .weekdays(let days):
            return days.sorted().map { String($0.index + 1) }.joined()
        case .ofMonth(let weekday, let ordinals):
            let numbers = ordinals.compactMap { if case .nth(let number) = $0 { number } else { nil } }
            return "\(weekday.index + 1)#" + numbers.sorted().map(String.init).joined()
                + (ordinals.contains(.last) ? "L" : "")
        }
    }
}
