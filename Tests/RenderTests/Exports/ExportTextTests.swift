import GuideModel
import Testing

@testable import Render

@Suite struct ExportTextTests {
    @Test(arguments: ["=1+1", "+1 828-555-0100", "-2+3", "-inf", "@name", "\tx", "＝1"])
    func takesNoCellForAFormula(_ cell: String) {
        #expect(CSVText.harmless(cell) == "'" + cell)
    }

    @Test func leavesOtherCellsAlone() {
        #expect(CSVText.harmless("828-555-0100") == "828-555-0100")
        #expect(CSVText.harmless("") == "")
        #expect(CSVText.harmless("-33.86, 151.2") == "-33.86, 151.2")
    }

    @Test func quotesOnlyCellsThatNeedIt() {
        var text = CSVText()
        text.add(["a", "b,c", "say \"hi\"", "two\nlines", "-1"])
        #expect(
            String(decoding: text.bytes, as: UTF8.self)
                == "a,\"b,c\",\"say \"\"hi\"\"\",\"two\nlines\",-1\r\n"
        )
    }

    @Test func foldsLongLinesBetweenCharacters() {
        var text = CalendarText()
        text.add("SUMMARY", String(repeating: "é", count: 80))
        let lines = String(decoding: text.bytes, as: UTF8.self).split(separator: "\r\n")
        #expect(lines.allSatisfy { $0.utf8.count <= 75 })
        #expect(lines.joined().filter { $0 == "é" }.count == 80)
        #expect(lines.dropFirst().allSatisfy { $0.hasPrefix(" ") })
    }

    @Test func marksWhatCalendarsTakeForTheirOwn() {
        #expect(CalendarText.escaped("a, b; c\\d\ne\u{7}") == "a\\, b\\; c\\\\d\\ne")
    }

    @Test func escapesWhatEndsAScript() {
        let json = JSONValue.object([("a", .text("</script>&\u{2028}\"\\"))]).compact
        #expect(
            String(decoding: json, as: UTF8.self)
                == #"{"a":"\u003c/script\u003e\u0026\u2028\"\\"}"# + "\n"
        )
    }
}

@Suite struct GuideIdentifierTests {
    @Test func makesTheUUIDsOfVersion5() throws {
        let guide = try #require(TinyGuide.linked([:], namespace: "6ba7b810-9dad-11d1-80b4-00c04fd430c8"))
        // RFC 9562, appendix A.4.
        #expect(
            GuideIdentifier(guide.settings).uuid("www.example.com") == "2ed6657d-e927-568b-95e1-2665a8aea6a2"
        )
    }

    @Test func keepsItsUUIDsWithoutANamespaceAsLongAsTheAddressStays() throws {
        let guides = ["https://a.example/", "https://a.example/", "https://b.example/"].compactMap {
            TinyGuide.linked([:], baseURL: $0)
        }
        let ids = guides.map { GuideIdentifier($0.settings).uuid("agencies/pantry") }
        #expect(ids.count == 3 && ids[0] == ids[1] && ids[0] != ids[2])
    }
}

@Suite struct GuideClockTests {
    private let clock = GuideClock("America/New_York")

    @Test func knowsTheOffsetOnBothSidesOfAChange() throws {
        let before = try #require(CalendarDate("2026-10-31"))
        let change = try #require(CalendarDate("2026-11-01"))
        #expect(clock.timestamp(before, minutes: 600) == "2026-10-31T10:00:00-04:00")
        #expect(clock.timestamp(change, minutes: 0) == "2026-11-01T00:00:00-04:00")
        #expect(clock.timestamp(change, minutes: 600) == "2026-11-01T10:00:00-05:00")
        #expect(clock.calendarUTC(change, minutes: 1439) == "20261102T045900Z")
    }

    @Test func describesAZoneByRulesWhereThereAreSome() {
        let text = String(
            decoding: CalendarZone("America/New_York", from: 2026, through: 2026).text.bytes,
            as: UTF8.self
        )
        #expect(text.contains("RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=2SU"))
        #expect(text.contains("RRULE:FREQ=YEARLY;BYMONTH=11;BYDAY=1SU"))
        #expect(text.contains("TZOFFSETFROM:-0500\r\nTZOFFSETTO:-0400"))
    }

    @Test func describesAZoneThatNeverChanges() {
        let zone = CalendarZone("America/Phoenix", from: 2026, through: 2026)
        let text = String(decoding: zone.text.bytes, as: UTF8.self)
        #expect(text.contains("TZOFFSETTO:-0700") && !text.contains("DAYLIGHT"))
        #expect(CalendarZone("UTC", from: 2026, through: 2026).parameter == "")
    }
}
