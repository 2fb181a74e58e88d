import GuideModel
import Testing

@Suite struct ProseRuleTests {
    private static let topic = ["topics/housing.md": "---\ntitle: Housing\nsummary: Roofs.\n---\n"]
    private static let reachable = "phones: [{number: 828-555-0100}]\nverified: {date: 2026-11-01}"

    /// Findings in an agency with one more text, as `line:column rule`.
    private func inFees(_ text: String) -> [String] {
        let agency = Guides.agency("\(Self.reachable)\nfees: \(text)")
        return found(["agencies/a.md": agency])
    }

    private func inBody(_ body: String) -> [String] {
        found(["agencies/a.md": Guides.agency(Self.reachable, body: body)])
    }

    private func found(_ files: [String: String]) -> [String] {
        Guides.checked(Self.topic.merging(files) { $1 }).map {
            $0.replacing("agencies/a.md:", with: "").replacing(" warning", with: "")
        }
    }

    @Test(arguments: [
        ("Free in August", "8:12"), ("Closed until May", "8:14"), ("Open again next week", "8:18"),
        ("\"Opens on August 5.\"", "8:14"), ("We moved last Friday", "8:16"),
        ("Come back tomorrow", "8:17"), ("By Sept. 3", "8:7"), ("Since January it is free", "8:7"),
        ("In 2020 we grew. Closed in August", "8:31"),
    ])
    func warnsAboutADateThatIsToldFromToday(_ text: String, _ place: String) {
        #expect(inFees(text) == ["\(place) relative-date"], "\(text)")
    }

    @Test(arguments: [
        "Free every August", "Free in August 2027", "Until May 3, 2027", "Each year in August",
        "The last Friday of the month", "Bring last year's tax return", "You may come in", "In march we walk",
        "The next week is free", "A better tomorrow", "Tomorrow's Leaders", "April Jones, director",
        "Closed on the first Monday in August each year", "Augusta in Maine", "As of May 2026",
        "Last Friday of the month", "Short of food this month", "Elm Street, last Friday, 11:00",
        "From February to mid-April", "Courses begin in January, May and September",
    ])
    func hearsNothingRelativeInTextThatStaysTrue(_ text: String) {
        #expect(inFees(text) == [], "\(text)")
    }

    @Test func hearsThisMonthOnlyWhereARecordHasADay() {
        let news =
            "---\ntitle: A\nsummary: Free this month.\npublish_date: 2026-11-01\ntopics: [housing]\n---\n"
        #expect(found(["news/a.md": news]) == ["news/a.md:3:15 relative-date"])
    }

    @Test func findsRelativeDatesInParagraphsButNotInCode() {
        #expect(
            inBody("One line\nand open again in\nAugust.\n\n```\nnext week\n```\n") == ["10:16 relative-date"]
        )
    }

    @Test func warnsAboutAnAbbreviationThatIsNearlyAKnownOne() {
        let known = Guides.agency(Self.reachable, name: "Department of Mental Health (DMH)")
        let other = Guides.agency("\(Self.reachable)\nfees: Paid by DHM", name: "Owls")
        #expect(found(["agencies/a.md": other, "agencies/b.md": known]) == ["8:15 unknown-acronym"])
        let explained = Guides.agency("\(Self.reachable)\nfees: Paid by DHM", name: "House of Mercy (DHM)")
        #expect(found(["agencies/a.md": explained, "agencies/b.md": known]) == [])
        let clean = Guides.agency("\(Self.reachable)\nfees: Paid by DMH or the VA, not by EBT", name: "Owls")
        #expect(found(["agencies/a.md": clean, "agencies/b.md": known]) == [])
    }

    @Test func warnsAboutHeadingsWithoutWordsOrWithNothingBelow() {
        #expect(inBody("# One\n\ntext\n\n##\n\ntext\n") == ["13:1 empty-heading"])
        #expect(
            inBody("# One\n\n## Two\n\n## Three\n\ntext\n\n# Four\n") == [
                "11:1 empty-heading", "17:1 empty-heading",
            ]
        )
        #expect(inBody("# One\n\n## Two\n\ntext\n\n```\n# no\n```\n\n#no heading\n") == [])
    }

    @Test func warnsAboutBracketsWithoutAnAddress() {
        #expect(inBody("See [our form].\n") == ["9:5 link-without-address"])
        #expect(inBody("See [our form][forms].\n") == ["9:5 link-without-address"])
        let clean = """
            See [our form](https://a.example), [this][b], [c] and [\\[d\\]](https://d.example).
            - [ ] to do
            - [x] done, `[code]`, \\[no link\\], a note [^1], a [picture ![x](../images/x.svg) in a
            link](https://e.example)

            [b]: https://b.example
            [c]: https://c.example
            """
        #expect(inBody(clean).filter { $0.hasSuffix("link-without-address") } == [])
    }

    @Test func warnsAboutTopicsThatNobodyUses() {
        let files = [
            "topics/food.md": "---\ntitle: Food\nsummary: Meals.\n---\n",
            "topics/beds.md": "---\ntitle: Beds\nsummary: Where to sleep.\nparent: housing\n---\n",
            "agencies/a.md": Guides.agency(Self.reachable).replacing("[housing]", with: "[beds]"),
        ]
        #expect(found(files) == ["topics/food.md:2:8 unused-topic"])
        // A record that cannot be read still uses what it names.
        let broken = files.merging(["agencies/b.md": "---\nname: B\ntopics: [food]\n---\n"]) { $1 }
        #expect(found(broken) == [])
    }

    @Test func warnsAboutHoursThatAreNeverOpen() {
        let closed = Guides.agency("\(Self.reachable)\nhours:\n  Mon-Sun: closed")
        #expect(found(["agencies/a.md": closed]) == ["9:3 hours-never-open"])
        let place = Guides.agency("\(Self.reachable)\nlocations:\n  - name: A\n    hours: {Mon: closed}")
        #expect(found(["agencies/a.md": place]) == ["10:12 hours-never-open"])
        let resting = Guides.agency("\(Self.reachable)\nstatus: temporarily_closed\nhours: {Mon: closed}")
        #expect(found(["agencies/a.md": resting]) == [])
        let summer = Guides.agency(
            "\(Self.reachable)\nhours: {Mon: closed}\nseasons: [{from: 06-01, to: 08-31, hours: {Mon: 9:00-12:00}}]"
        )
        #expect(found(["agencies/a.md": summer]) == [])
    }

    @Test func warnsAboutADimensionThatHardlyAnyAgencyServes() {
        func county(_ count: Int, social: Int) -> [String] {
            var files = ["dimensions/social.md": "---\ntitle: Social\nsummary: People.\norder: 1\n---\n"]
            for number in 0..<count {
                let lines = "phones: [{number: 828-555-\(1000 + number)}]\nverified: {date: 2026-11-01}"
                let agency = Guides.agency(lines, name: "Agency number \(number)")
                files["agencies/n\(number).md"] =
                    number < social ? agency.replacing("[physical]", with: "[social]") : agency
            }
            return found(files).filter { $0.hasSuffix("thin-dimension") }
        }
        #expect(county(20, social: 0) == ["dimensions/social.md:2:8 thin-dimension"])
        #expect(county(41, social: 2) == ["dimensions/social.md:2:8 thin-dimension"])
        #expect(county(20, social: 1) == [])
        #expect(county(19, social: 0) == [])
    }

    @Test(arguments: [
        ("All rights reserved", true), ("© 2020 Ann Lee", true), ("Editorial use only", true),
        ("unknown", true), ("Copyright Wren Times", true), ("CC BY 4.0", false), ("CC0", false),
        ("Public domain", false), ("© Ann Lee, used with permission", false), ("MIT", false),
        ("© Ann Lee, CC BY-SA 4.0", false),
    ])
    func knowsALicenceThatForbidsTheUse(_ licence: String, _ isForbidden: Bool) {
        let text =
            "---\ntitle: Housing\nsummary: Roofs.\nimage:\n  file: ../images/a.svg\n  alt: A\n  licence: \"\(licence)\"\n---\n"
        let all = found(["topics/housing.md": text, "agencies/a.md": Guides.agency(Self.reachable)])
        #expect(all == (isForbidden ? ["topics/housing.md:7:12 forbidden-licence"] : []), "\(licence)")
    }

    @Test(arguments: [
        ("name: Harbour House", "phones: [{number: 828-555-0100}]", true),
        ("name: Harbor House of Larkspur", "phones: [{number: (828) 555-0100}]", true),
        ("name: Harbor House", "phones: [{number: 828-555-0199}]", false),
        ("name: Harbor House", "email: ask@harbor.example", true),
        ("name: Larkspur Clinic", "phones: [{number: 828-555-0100}]", false),
        ("name: Harbor House", "phones: [{number: 828-555-0100}]\npart_of: a", false),
    ])
    func knowsTwinsByNamePhoneAndAddress(_ name: String, _ lines: String, _ isTwin: Bool) {
        let other = Guides.agency("verified: {date: 2026-11-01}\n\(lines)")
            .replacing("name: Harbor House", with: name)
        let all = found(["agencies/a.md": Guides.agency(Self.reachable), "agencies/b.md": other])
        #expect(all == (isTwin ? ["agencies/b.md:2:7 duplicate-agency"] : []), "\(name) \(lines)")
    }
}
