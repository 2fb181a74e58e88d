import Testing

@testable import GuideModel

@Suite struct CellTests {
    @Test(arguments: [
        (
            "(206) 783-4520; Helpline: (206) 522-9472", ["(206) 783-4520", "(206) 522-9472"],
            [nil, "Helpline"]
        ),
        (
            "English: (206) 263-2410; Spanish: (206) 744-4395", ["(206) 263-2410", "(206) 744-4395"],
            ["English", "Spanish"]
        ),
        ("206-329-5344 / 1-800-446-1114", ["206-329-5344", "1-800-446-1114"], [nil, nil]),
        ("555.0100 or 555.0101 (office)", ["555.0100", "555.0101"], [nil, "office"]),
        ("988", ["988"], [nil]),
        ("1-800-QUIT-NOW", ["1-800-QUIT-NOW"], [nil]),
        ("+33 1 23 45 67 89", ["+33 1 23 45 67 89"], [nil]),
        ("０３－１２３４－５６７８", ["03-1234-5678"], [nil]),
        ("Tel: 828-555-0100", ["828-555-0100"], [nil]),
        ("(425) 289-4044\nFax (425) 289-4045", ["(425) 289-4044", "(425) 289-4045"], [nil, "Fax"]),
    ])
    func readsPhones(cell: String, numbers: [String], labels: [String?]) {
        let read = PhoneCell(cell)
        #expect(read.numbers.map(\.number) == numbers)
        #expect(read.numbers.map(\.label) == labels)
        #expect(read.rest.isEmpty)
    }

    @Test func readsExtensionsAndTypes() {
        let read = PhoneCell("828-555-0100 ext. 12; TTY: 828-555-0101; Fax: 828-555-0102")
        #expect(read.numbers.map(\.extensionNumber) == ["12", nil, nil])
        #expect(read.numbers.map(\.type) == [nil, "tty", "fax"])
    }

    @Test(arguments: [
        "Text HOME to 741741", "call the front desk", "see website",
        "24 Hour Intake. Ask for Jo at 828-555-0100 on Mondays. Bring ID",
    ])
    func takesProseForNoPhone(cell: String) {
        #expect(PhoneCell(cell).numbers.isEmpty)
        #expect(PhoneCell(cell).rest == [cell])
    }

    @Test func takesAnAddressApartOnlyWhereItsFormLeavesNoDoubt() {
        let whole = AddressCell("555 S. Renton Village Place Suite 280, Renton, WA 98057-1234")
        #expect(whole.street == "555 S. Renton Village Place Suite 280")
        #expect([whole.city, whole.state, whole.postalCode] == ["Renton", "WA", "98057-1234"])
        let french = AddressCell("12 rue de la Paix, 75002 Paris")
        #expect([french.street, french.postalCode, french.city] == ["12 rue de la Paix", "75002", "Paris"])
        let unsure = AddressCell("University Church, 1604 NE 50th St.")
        #expect(unsure.street == "University Church, 1604 NE 50th St.")
        #expect(unsure.city == nil)
        #expect(!unsure.isCertain)
        let town = AddressCell("3455 S. 148th St., Suite 2, Tukwila", cities: ["tukwila"], state: "WA")
        #expect(
            [town.street, town.unit, town.city, town.state] == [
                "3455 S. 148th St.", "Suite 2", "Tukwila", "WA",
            ]
        )
    }

    @Test(arguments: [
        ("https://example.org/a", LinkCell.good("https://example.org/a")),
        ("GULFCOASTLEGAL.ORG", .mended("http://GULFCOASTLEGAL.ORG")),
        ("http://a.example http://b.example", .first("http://a.example")),
        ("N/A", .none), ("call us", .none), ("info@example.org", .none), ("javascript:alert(1)", .none),
    ])
    func readsLinks(cell: String, link: LinkCell) {
        #expect(LinkCell(cell) == link)
    }

    @Test(arguments: [
        ("2025-03-04", "2025-03-04"), ("6/14/2023", "2023-06-14"), ("14.6.2023", "2023-06-14"),
        ("June 14, 2023", "2023-06-14"),
        ("14 juin 2023", "2023-06-14"), ("2023年6月14日", "2023-06-14"),
        ("2017-09-12T00:00:00.000Z", "2017-09-12"),
    ])
    func readsDates(cell: String, date: String) {
        #expect(DateCell(cell)?.date.description == date)
    }

    @Test func doesNotGuessWhichNumberIsTheMonth() {
        #expect(DateCell("03/04/2025") == nil)
        #expect(DateCell("03/04/2025", order: .monthFirst)?.date.description == "2025-03-04")
        #expect(DateCell("03/04/2025", order: .dayFirst)?.date.description == "2025-04-03")
        #expect(DateCell("2023-06-14 10:00:00 -0500")?.moment == "2023-06-14T10:00-05:00")
        #expect(DateCell("6/14/2023 2:30 PM")?.moment == "2023-06-14T14:30")
    }

    @Test func turnsHTMLIntoMarkdownAndText() {
        let html =
            "<p>Food &amp; <b>clothes</b></p><ul><li>Mon</li><li>Tue</li></ul><script>x()</script><a href='https://a.example/'>more</a>"
        #expect(
            SourceMarkup.markdown(ofHTML: html)
                == "Food & **clothes**\n\n- Mon\n- Tue\n\n[more](https://a.example/)"
        )
        #expect(SourceMarkup.text(ofHTML: html) == "Food & clothes Mon Tue more")
        #expect(
            SourceMarkup.markdown(ofPlain: "1. *no* list\n# none <b>")
                == "1\\. \\*no\\* list\\\n\\# none \\<b>"
        )
    }

    @Test func takesTheFirstSentenceAsItStands() {
        #expect(
            FirstSentence.of("# Title\n\nMeals for **St. Mary's** guests. Doors open at noon.")
                == "Meals for St. Mary's guests."
        )
        #expect(FirstSentence.of("食料を配ります。毎週土曜日。") == "食料を配ります。")
    }
}
