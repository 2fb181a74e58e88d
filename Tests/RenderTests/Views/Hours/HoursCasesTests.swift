import Foundation
import Testing

@testable import GuideModel
@testable import Render

@Suite struct HoursCasesTests {
    @Test func holdsHundredsOfCases() throws {
        #expect(try HoursCaseGroup.all().map(\.cases.count).reduce(0, +) > 500)
    }

    @Test(arguments: try HoursCaseGroup.all())
    func saysWhatTheTableSays(_ group: HoursCaseGroup) throws {
        let hours = try Self.hours(of: group)
        var calendar = Calendar(identifier: .gregorian)
        calendar.timeZone = try #require(TimeZone(identifier: group.zone))
        for example in group.cases {
            let instant = try Date(example.at, strategy: .iso8601)
            let parts = calendar.dateComponents([.year, .month, .day, .hour, .minute], from: instant)
            let date = try #require(
                CalendarDate(year: parts.year ?? 0, month: parts.month ?? 0, day: parts.day ?? 0)
            )
            let minutes = (parts.hour ?? 0) * 60 + (parts.minute ?? 0)
            #expect(
                WallClock(date: date, minutes: minutes).description == example.local.replacing(" ", with: "T")
            )
            let state = hours.state(at: date, minutes: minutes)
            #expect(Self.describe(state) == example.is, "\(group.name) at \(example.local)")
        }
    }

    @Test(arguments: try HoursCaseGroup.all())
    func givesTheScriptTheRulesOfTheTable(_ group: HoursCaseGroup) throws {
        let hours = try Self.hours(of: group)
        let built = try #require(CalendarDate("2020-01-01"))
        let copy = GuideCopy(timeZone: group.zone, built: built, freshUntil: built)
        let json = Data(HoursData.rules(hours, copy: copy).utf8)
        let object = try #require(try JSONSerialization.jsonObject(with: json) as? [String: Any])
        let rules = ["rules": object["rules"], "exceptions": object["exceptions"]].compactMapValues { $0 }
        #expect(try HoursCaseGroup.canonical(rules) == HoursCaseGroup.rules()[group.name])
        #expect(object["zone"] as? String == group.zone)
    }

    private static func hours(of group: HoursCaseGroup) throws -> OpeningHours {
        let reading = YAMLReader.read(group.yaml, in: ContentPath(parts: ["agencies", "a.md"]))
        #expect(reading.diagnostics.isEmpty)
        let node = try #require(reading.node)
        let outcome = OpeningHoursParser.parse(
            hours: node["hours"],
            seasons: node["seasons"],
            exceptions: node["exceptions"]
        )
        #expect(outcome.diagnostics.isEmpty, "\(outcome.diagnostics.map(\.message))")
        return try #require(outcome.value)
    }

    private static func describe(_ state: OpeningState) -> String {
        switch state {
        case .open(let until): "open" + (until.map { " until \($0)" } ?? "")
        case .closed(let next): "closed" + (next.map { " until \($0)" } ?? "")
        case .byAppointment: "appointment"
        case .callFirst: "call"
        case .unknown: "unknown"
        }
    }
}
