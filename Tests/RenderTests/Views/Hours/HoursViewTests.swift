import Foundation
import GuideModel
import Mustache
import Testing

@testable import GuideModel
@testable import Render

@Suite struct HoursViewTests {
    private static let theme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
        .appending(path: "../../../../themes/default").standardizedFileURL

    private static func text(_ path: String) throws -> String {
        try String(contentsOf: theme.appending(path: path), encoding: .utf8)
    }

    private static func strings(_ language: String) throws -> Strings {
        let reading = YAMLReader.read(
            try text("strings/\(language).yaml"),
            in: ContentPath(parts: ["x.yaml"])
        )
        guard case .mapping(let entries) = reading.node?.content else {
            throw CocoaError(.fileReadCorruptFile)
        }
        var words: [String: String] = [:]
        for entry in entries {
            if case .scalar(let text, _) = entry.value.content { words[entry.key.value] = text }
        }
        return Strings(language: try #require(LanguageTag(language)), words: words)
    }

    private func hours(_ yaml: String) throws -> OpeningHours? {
        let reading = YAMLReader.read(yaml, in: ContentPath(parts: ["agencies", "a.md"]))
        let node = try #require(reading.node)
        let outcome = OpeningHoursParser.parse(
            hours: node["hours"],
            seasons: node["seasons"],
            exceptions: node["exceptions"]
        )
        #expect(outcome.diagnostics.isEmpty)
        return outcome.value
    }

    private func view(_ yaml: String, text: String? = nil, language: String = "en") throws -> HoursView {
        let built = try #require(CalendarDate("2026-11-22"))
        let copy = GuideCopy(timeZone: "America/New_York", built: built, freshUntil: built.adding(days: 180))
        return HoursView(
            try hours(yaml),
            text: text.map { TextView($0, language: .english, page: .english) },
            copy: copy,
            strings: try Self.strings(language)
        )
    }

    private func rows(_ view: HoursView) -> [String] {
        view.parts.flatMap { part in
            part.rows.map { "\($0.days): \($0.times.joined(separator: "; "))" }
        }
    }

    @Test func putsHoursIntoRowsThatPeopleRead() throws {
        let found = try view(
            """
            hours:
              Mon-Thu: 9:00-12:00, 13:00-17:00
              Fri: by appointment
              1st & 3rd Sat: 10:00-14:30
              last Fri: 18:00-02:00
            """
        )
        #expect(
            rows(found) == [
                "Monday to Thursday: 9 am to noon; 1 pm to 5 pm", "Friday: By appointment",
                "Saturday, Sunday: Closed",
                "Last Friday of the month: 6 pm to 2 am",
                "1st and 3rd Saturday of the month: 10 am to 2:30 pm",
            ]
        )
        #expect(found.parts.map(\.isCaptionHidden) == [true])
        #expect(found.status?.state == "unknown")
        #expect(found.status?.words == "See the hours below")
    }

    @Test func saysHoursInSpanish() throws {
        let found = try view("hours:\n  Mon-Fri: 9:00-13:00\n  2nd Thu: 18:00-20:00\n", language: "es")
        #expect(
            rows(found) == [
                "Lunes a viernes: 9 a. m. a 1 p. m.", "Sábado, domingo: Cerrado",
                "Segundo jueves de cada mes: 6 p. m. a 8 p. m.",
            ]
        )
    }

    @Test func namesSeasonsAndTheRestOfTheYear() throws {
        let found = try view("seasons:\n  - from: 05-01\n    to: 10-31\n    hours:\n      Sat: 8:00-12:00\n")
        #expect(found.parts.map(\.caption) == ["May 1 to October 31"])
        #expect(found.rest == "Closed the rest of the year")
        let both = try view(
            "hours:\n  Sat: 9:00-10:00\nseasons:\n  - from: 05-01\n    to: 10-31\n    hours:\n      Sat: 8:00-12:00\n"
        )
        #expect(both.parts.map(\.caption) == ["The rest of the year", "May 1 to October 31"])
        #expect(both.rest == nil)
    }

    @Test func namesComingExceptionsWithTheirNotes() throws {
        let found = try view(
            """
            hours:
              Mon-Fri: 9:00-17:00
            exceptions:
              - from: 2026-11-26
                to: 2026-11-27
                closed: true
                note: Thanksgiving
              - date: 2026-12-24
                hours: 9:00-12:00
              - date: 2026-11-11
                closed: true
            """
        )
        #expect(
            found.exceptions.map(\.dates) == ["Thu, Nov 26, 2026 to Fri, Nov 27, 2026", "Thu, Dec 24, 2026"]
        )
        #expect(found.exceptions.map(\.note) == ["Thanksgiving", nil])
        #expect(found.exceptions.map(\.lastDay) == ["2026-11-27", "2026-12-24"])
        #expect(found.status?.rules?.text.contains("2026-11-11") == false)
    }

    @Test(arguments: [
        ("hours: 24/7", "unknown", "See the hours below", "Open 24 hours a day, every day"),
        ("hours: by appointment", "call", "By appointment", "By appointment: call to set a time"),
        ("hours: call first", "call", "Call first", "Call before you go"),
    ])
    func saysOneSentenceForAlways(_ yaml: String, _ state: String, _ words: String, _ statement: String)
        throws
    {
        let found = try view(yaml)
        #expect(found.status?.state == state)
        #expect(found.status?.words == words)
        #expect(found.statement == statement)
        #expect(found.parts.isEmpty)
    }

    @Test func asksForACallWhenNothingIsKnown() throws {
        let found = try view("name: A")
        #expect(found.status?.state == "unknown")
        #expect(found.status?.words == "Hours not known: call first")
        #expect(found.status?.rules == nil)
        #expect(try view("name: A", text: "Most mornings").status?.words == "See the hours below")
    }

    @Test func saysThatAPlaceIsClosedForGoodAndNothingElse() {
        let found = HoursView(closedWith: "Closed for good")
        #expect(found.status?.state == "closed" && found.status?.words == "Closed for good")
        #expect(found.status?.rules == nil && found.parts.isEmpty && found.exceptions.isEmpty)
    }

    @Test func writesMarkupWithRowHeadersAndDataForTheScript() throws {
        let templates = FilledTemplates(
            [
                ThemeSource.Template(name: "hours", text: try Self.text("templates/hours.mustache")),
                ThemeSource.Template(name: "lang", text: try Self.text("templates/lang.mustache")),
            ],
            checkedIn: MustacheLibrary(),
            strings: Strings(language: .english, words: [:])
        )
        let found = try view(
            """
            hours:
              Mon: 9:00-12:00
            exceptions:
              - date: 2026-11-30
                closed: true
                note: Staff day <all>
            """,
            text: "Ring twice & wait"
        )
        let html = templates.render(found, with: "hours").text
        #expect(
            html.contains(
                "<tr><th scope=\"row\">Monday</th><td><span class=\"hours-span\">9 am to noon</span></td></tr>"
            )
        )
        #expect(
            html.contains(
                "<tr data-last-day=\"2026-11-30\" class=\"is-closed\"><th scope=\"row\">Mon, Nov 30, 2026</th>"
            )
        )
        #expect(html.contains("<span class=\"hours-note\">Staff day &lt;all&gt;</span>"))
        #expect(html.contains("Ring twice &amp; wait"))
        #expect(
            html.contains(
                "data-hours='{\"zone\":\"America/New_York\",\"built\":\"2026-11-22\",\"fresh_until\":\"2027-05-21\","
                    + "\"rules\":[{\"days\":[1],\"times\":[[540,720]]}],"
                    + "\"exceptions\":[{\"from\":\"2026-11-30\",\"to\":\"2026-11-30\",\"times\":\"closed\"}]}'"
            )
        )
    }

    @Test(arguments: ["en", "es"])
    func givesTheScriptEveryWordItNeeds(_ language: String) throws {
        let json = HoursData.phrases(try Self.strings(language))
        let words = try #require(try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any])
        #expect((words["days"] as? [String])?.count == 7)
        #expect((words["months"] as? [String])?.count == 12)
        #expect(words.count == 19)
        #expect(!json.contains("hours_") && !json.contains("weekday_") && !json.contains("month_short_"))
        #expect(!json.contains("'") && !json.contains("<"))
    }
}
