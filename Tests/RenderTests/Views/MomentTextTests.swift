import GuideModel
import Testing

@testable import Render

@Suite struct MomentTextTests {
    private let strings = Strings(
        language: .english,
        words: [
            "date_and_time": "{date}, {time}", "time_range": "{from} to {to}",
            "date_weekday": "{weekday} {day} {month} {year}", "weekday_7": "Sunday", "weekday_1": "Monday",
            "month_6": "June",
            "time_am": "{hour12}:{minute} AM", "time_pm": "{hour12}:{minute} PM",
            "time_am_full_hour": "{hour12} AM", "time_pm_full_hour": "{hour12} PM", "time_noon": "noon",
            "time_bare": "{hour12}:{minute}", "time_bare_full_hour": "{hour12}",
            "duration_hours_one": "{count} hour", "duration_hours_other": "{count} hours",
            "duration_minutes_one": "{count} minute", "duration_minutes_other": "{count} minutes",
            "list_last": "{list} and {last}",
        ]
    )

    private func range(_ start: String, _ end: String?) throws -> String {
        try strings.range(from: #require(Moment(start)), to: end.map { try #require(Moment($0)) })
    }

    @Test func namesTheHalfOfTheDayOnceWhenBothTimesShareIt() throws {
        #expect(try range("2027-06-06T10:30", "2027-06-06T11:30") == "Sunday 6 June 2027, 10:30 to 11:30 AM")
        #expect(try range("2027-06-06T13:00", "2027-06-06T14:00") == "Sunday 6 June 2027, 1 to 2 PM")
    }

    @Test func namesBothHalvesWhenTheyDiffer() throws {
        #expect(try range("2027-06-06T11:30", "2027-06-06T13:00") == "Sunday 6 June 2027, 11:30 AM to 1 PM")
        #expect(try range("2027-06-06T12:00", "2027-06-06T13:00") == "Sunday 6 June 2027, noon to 1 PM")
    }

    @Test func namesBothDaysWhenTheyDiffer() throws {
        let text = try range("2027-06-06T20:00", "2027-06-07T01:30")
        #expect(text == "Sunday 6 June 2027, 8 PM to Monday 7 June 2027, 1:30 AM")
    }

    @Test func writesABareMomentWithoutAnEnd() throws {
        #expect(try range("2027-06-06T09:05", nil) == "Sunday 6 June 2027, 9:05 AM")
    }

    @Test func writesLengthsOfTimeInHoursAndMinutes() {
        #expect(strings.duration(90) == "1 hour 30 minutes")
        #expect(strings.duration(60) == "1 hour")
        #expect(strings.duration(45) == "45 minutes")
    }

    @Test func movesAMomentWithAnOffsetToTheGuidesClocks() throws {
        let moment = try #require(Moment("2027-03-14T23:30-08:00"))
        #expect(moment.onClocks(of: "America/New_York").description == "2027-03-15T03:30")
        #expect(
            try #require(Moment("2027-03-14T10:00")).onClocks(of: "America/New_York").description
                == "2027-03-14T10:00"
        )
    }

    @Test func joinsWordsAsASentenceDoes() {
        #expect(strings.list(["English", "Spanish", "Hmong"]) == "English, Spanish and Hmong")
        #expect(strings.list(["English"]) == "English")
        #expect(strings.list([]) == "")
    }

    @Test func namesLanguagesByTagAndLeavesWordsAlone() {
        #expect(strings.languageName("es") == "Spanish")
        #expect(strings.languageName("Mixteco Alto") == "Mixteco Alto")
        #expect(
            strings.languageName("ASL") == "American Sign Language" || strings.languageName("ASL") == "ASL"
        )
    }
}
