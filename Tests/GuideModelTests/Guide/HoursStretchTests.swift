import Testing

@testable import GuideModel

@Suite struct HoursStretchTests {
    private func open(_ start: Int, _ end: Int) -> OpeningHours.DayTimes {
        .open([OpeningHours.TimeSpan(start: start * 60, end: end * 60)])
    }

    private func stretches(_ rules: [OpeningHours.Rule]) -> [String] {
        guard let first = CalendarDate("2026-11-22"), let last = CalendarDate("2027-11-21") else { return [] }
        return OpeningHours(rules: rules, exceptions: []).stretches(from: first, through: last).map {
            stretch in
            let days = stretch.weekly.map { $0.days.map(\.abbreviation).joined(separator: "+") }
            let ends = [stretch.from, stretch.to].compactMap { $0?.description }.joined(separator: "..")
            return ([ends] + days + stretch.monthly.map { "\($0.ordinals.count)x\($0.weekday.abbreviation)" })
                .joined(separator: " ")
        }
    }

    @Test func knowsNoEndsWithoutSeasons() {
        let week = OpeningHours.Rule(days: .weekdays([.monday, .friday]), season: nil, times: open(9, 17))
        #expect(stretches([week]) == [" Mon+Fri"])
    }

    @Test func cutsTheYearWhereASeasonBeginsAndEnds() {
        let summer = OpeningHours.Season(from: .init(month: 6, day: 1), to: .init(month: 8, day: 31))
        let rules = [
            OpeningHours.Rule(days: .weekdays([.monday]), season: nil, times: open(9, 17)),
            OpeningHours.Rule(days: .weekdays([.monday, .tuesday]), season: summer, times: open(8, 20)),
        ]
        #expect(
            stretches(rules) == [
                "2026-11-22..2027-05-31 Mon", "2027-06-01..2027-08-31 Mon+Tue", "2027-09-01..2027-11-21 Mon",
            ]
        )
    }

    @Test func beginsASeasonOfALeapDayInMarchWhereThereIsNone() {
        let summer = OpeningHours.Season(from: .init(month: 2, day: 29), to: .init(month: 8, day: 31))
        let rules = [OpeningHours.Rule(days: .weekdays([.monday]), season: summer, times: open(9, 17))]
        #expect(
            stretches(rules) == [
                "2026-11-22..2027-02-28", "2027-03-01..2027-08-31 Mon", "2027-09-01..2027-11-21",
            ]
        )
    }

    @Test func letsASeasonThatRunsOverTheNewYearBeOneStretch() {
        let winter = OpeningHours.Season(from: .init(month: 12, day: 1), to: .init(month: 2, day: 29))
        let rules = [OpeningHours.Rule(days: .weekdays([.monday]), season: winter, times: open(18, 30))]
        #expect(
            stretches(rules) == [
                "2026-11-22..2026-11-30", "2026-12-01..2027-02-28 Mon", "2027-03-01..2027-11-21",
            ]
        )
    }

    @Test func takesASeasonSDayOfTheMonthBeforeTheYearS() {
        let summer = OpeningHours.Season(from: .init(month: 6, day: 1), to: .init(month: 11, day: 30))
        let rules = [
            OpeningHours.Rule(
                days: .ofMonth(weekday: .tuesday, ordinals: [.nth(2), .last]),
                season: nil,
                times: .closed
            ),
            OpeningHours.Rule(
                days: .ofMonth(weekday: .tuesday, ordinals: [.nth(2)]),
                season: summer,
                times: open(9, 12)
            ),
        ]
        #expect(stretches(rules).first == "2026-11-22..2026-11-30 1xTue 1xTue")
    }
}
