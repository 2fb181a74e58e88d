import Testing

@testable import GuideModel

@Suite struct DraftingTests {
    private static let files = [
        "topics/food.md":
            "---\ntitle: Food\nsummary: Meals and groceries.\nsynonyms: [pantry, food bank]\n---\n",
        "topics/housing.md": "---\ntitle: Housing\nsummary: Roofs and beds.\nsynonyms: [shelter]\n---\n",
        "dimensions/physical.md": "---\ntitle: Physical\nsummary: Bodies.\norder: 1\n---\n",
        "agencies/harbor-house.md":
            "---\nname: Harbor House\nsummary: Beds for a night.\ntopics: [housing]\nwellness: [physical]\nphones: [{number: 828-555-0100}]\nverified: {date: 2026-11-01}\n---\n",
    ]

    private func listing() -> ContentListing {
        let files = Self.files.merging(Guides.settings) { own, _ in own }.compactMap { path, text in
            ContentPath(path).map { ContentFile(path: $0, text: text) }
        }
        return ContentListing.sorting(files).value
    }

    @Test func suggestsTopicsAndDimensionsFromTheWordsOfASummary() {
        let suggestions = TopicSuggestions(GuideParser.parse(listing()).value)
        #expect(suggestions.topics(for: "Groceries from a food pantry").map(\.description) == ["food"])
        #expect(suggestions.topics(for: "A shelter for families").map(\.description) == ["housing"])
        #expect(suggestions.topics(for: "Help with taxes") == [])
        let housing = suggestions.topics(for: "shelter")
        #expect(suggestions.dimensions(for: "", topics: housing).map(\.description) == ["physical"])
    }

    @Test func writesACommentedFileThatIsRight() throws {
        let known = FrontMatterValue.map([
            .init("name", .text("Elm Street: Pantry")), .init("summary", .text("Groceries.")),
            .init("topics", .list([.text("food")])), .init("wellness", .list([.text("physical")])),
            .init(
                "address",
                .map([.init("city", .text("Larkspur")), .init("street", .text("4 Elm Street"))])
            ),
        ])
        let text = RecordTemplate.text(of: .agency, known: known, body: "Come in.")
        #expect(
            text.hasPrefix("---\n# What the agency is called. Must be there.\nname: \"Elm Street: Pantry\"\n")
        )
        #expect(text.contains("\naddress:\n  street: 4 Elm Street\n  city: Larkspur\n"))
        #expect(text.contains("\n# fees: …\n"))
        #expect(text.hasSuffix("---\n\nCome in.\n"))
        let path = try #require(ContentPath("agencies/elm-street-pantry.md"))
        let day = try #require(CalendarDate("2026-11-22"))
        let record = NewRecord(path, text, among: listing(), today: day)
        #expect(record.isSound)
        #expect(record.findings.map(\.rule) == [.neverVerified])
        #expect(ContentFormatter.format(record.file).value == text)
    }

    @Test func warnsOfALikelyTwinWhicheverNameComesFirst() throws {
        let day = try #require(CalendarDate("2026-11-22"))
        for slug in ["a-harbour-house", "z-harbour-house"] {
            let path = try #require(ContentPath("agencies/\(slug).md"))
            let text = Guides.agency(
                "phones: [{number: (828) 555-0100}]\nverified: {date: 2026-11-01}",
                name: "Harbour House"
            )
            let record = NewRecord(path, text, among: listing(), today: day)
            #expect(record.findings.map(\.rule).contains(.duplicateAgency), "\(slug)")
        }
    }

    private let issue = """
        ### Name

        Elm Street Pantry

        ### Summary

        Groceries on Tuesdays
        for anyone.

        ### Topics

        Food

        ### Wellness

        Physical

        ### Website

        elmpantry.example

        ### Phones

        828-555-0182 front desk
        - (828) 555-0183 ext. 4

        ### Address: street

        4 Elm Street

        ### Email

        nobody at all

        ### Fees

        _No response_

        ### Hours

        Tue: 10am-1pm

        ### Confidential

        - [ ] This is a place whose address must stay secret.

        ### Anything else?

        I volunteer there.
        """

    @Test func makesADraftOfAFilledInForm() throws {
        let day = try #require(CalendarDate("2026-11-22"))
        let made = try IssueImport(issue, kind: .agency, among: listing(), today: day)
        #expect(
            made.file.text == """
                ---
                name: Elm Street Pantry
                summary: Groceries on Tuesdays for anyone.
                topics: [food]
                wellness: [physical]
                website: https://elmpantry.example
                phones:
                  - number: 828-555-0182
                    label: front desk
                  - number: (828) 555-0183
                    extension: "4"
                address:
                  street: 4 Elm Street
                hours:
                  Tue: 10:00-13:00
                draft: true
                internal:
                  remarks: I volunteer there.
                  not_used:
                    email: nobody at all
                ---

                """
        )
        #expect(made.file.path.description == "agencies/elm-street-pantry.md")
        #expect(made.remarks.count == 1)
    }

    @Test func refusesATextThatAnswersNothing() throws {
        let day = try #require(CalendarDate("2026-11-22"))
        #expect(throws: IssueImportError.noAnswers(.agency)) {
            try IssueImport("Please add my church.", kind: .agency, among: listing(), today: day)
        }
        #expect(throws: IssueImportError.missing(["summary", "topics", "wellness"])) {
            try IssueImport("### Name\n\nElm", kind: .agency, among: listing(), today: day)
        }
    }

    @Test func givesADraftANameOfItsOwn() throws {
        let day = try #require(CalendarDate("2026-11-22"))
        let text = issue.replacing("Elm Street Pantry", with: "Harbor House")
        let made = try IssueImport(text, kind: .agency, among: listing(), today: day)
        #expect(made.file.path.description == "agencies/harbor-house-2.md")
    }
}
