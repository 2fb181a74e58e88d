import Testing

@testable import GuideModel

struct GuideComparisonTests {
    private func compare(_ old: [String: String], _ new: [String: String]) -> GuideComparison {
        GuideComparison(from: edition(old), to: edition(new), today: Sample.today)
    }

    private func edition(_ files: [String: String]) -> GuideEdition {
        let all = files.merging(Guides.settings) { own, _ in own }.sorted { $0.key < $1.key }
        let contents = all.compactMap { path, text in
            ContentPath(path).map { ContentFile(path: $0, text: text) }
        }
        return GuideEdition(ContentListing.sorting(contents))
    }

    private func sentences(_ old: String, _ new: String) -> [String] {
        let path = "agencies/harbor-house.md"
        return compare([path: old], [path: new]).records.flatMap { $0.sentences { $0 } }
    }

    @Test func saysDayByDayHowHoursChange() {
        let old = Guides.agency("hours: {Mon-Fri: 9:00-17:00, 2nd Sat: 9:00-12:00}")
        let new = Guides.agency("hours: {Mon: 9:00-16:00, Tue-Thu: 9:00-17:00, 2nd Sat: 10:00-12:00}")
        #expect(
            sentences(old, new) == [
                "Monday hours 9:00-17:00 to 9:00-16:00", "Friday hours 9:00-17:00 to closed",
                "2nd Saturday hours 9:00-12:00 to 10:00-12:00",
            ]
        )
    }

    @Test(arguments: [
        "<!-- Maria: the back door is at 12 Elm -->", "Open <!-- 12 Elm --> daily.", "<div>\n12 Elm\n</div>",
        "[//]: # (12 Elm)", "Open <span title='12 Elm'>daily</span>.", "<!-- 12 Elm",
    ])
    func neverRepeatsWhatNoPageShows(body: String) {
        let old = Guides.agency("fees: None")
        let said = sentences(old, old + "\n\n" + body + "\n").joined(separator: " ")
        #expect(!said.contains("12 Elm"))
    }

    @Test func keepsAddressesThatArePartOfATextInPointedBrackets() {
        let old = Guides.agency("fees: None")
        #expect(sentences(old, old + "\n\n<https://a.example/> is new.\n").joined().contains("a.example"))
    }

    @Test func neverRepeatsUnknownKeysOfAGroup() {
        let old = Guides.agency("verified: {date: 2026-01-01, by: Ann}")
        let new = Guides.agency("verified: {date: 2026-02-01, by: Ann, called_cell: 828-555-0199}")
        let said = sentences(old, new).joined()
        #expect(said.contains("2026-02-01"))
        #expect(!said.contains("0199"))
    }

    @Test func repeatsNothingOldOfAnAgencyThatHasAConfidentialPlace() {
        let place = "locations: [{name: Shelter, confidential: true, town: Elm Falls}]"
        let old = Guides.agency(place) + "\n\nCome to 12 Elm Street.\n\nCall first.\n"
        let new = Guides.agency(place) + "\n\nCall first.\n"
        let said = sentences(old, new)
        #expect(!said.isEmpty)
        #expect(!said.joined().contains("12 Elm"))
    }

    @Test func seesNoChangeInAnotherWayOfWritingTheSame() {
        let old = Guides.agency("hours: {Mon-Fri: 9:00-17:00}\nfees: 'None'")
        let new = Guides.agency("fees:  None\nhours: {mon: 9am-5pm, tue-fri: 9am-5pm}")
        #expect(sentences(old, new).isEmpty)
    }

    @Test func saysSeasonsAndSingleDates() {
        let old = Guides.agency("hours: {Mon: 9:00-17:00}")
        let new = Guides.agency(
            """
            hours: {Mon: 9:00-17:00}
            seasons: [{from: 06-15, to: 08-31, hours: {Mon: 9:00-12:00}}]
            exceptions: [{date: 2026-12-25, closed: true, note: Christmas}]
            """
        )
        #expect(
            sentences(old, new) == [
                "Monday hours (06-15 to 08-31) 9:00-12:00 added",
                "hours on 2026-12-25 closed (Christmas) added",
            ]
        )
    }

    @Test func followsANumberAPlaceAndAServiceByItsName() {
        let old = Guides.agency(
            """
            phones: [{number: 828-555-0100}, {number: 828-555-0101, label: Intake}]
            services: [{name: Food boxes, fees: Free}, {name: Showers}]
            """
        )
        let new = Guides.agency(
            """
            phones: [{number: 828-555-0102, label: Intake}]
            services: [{name: Showers}, {name: Food boxes, fees: Two dollars}, {name: Rides}]
            """
        )
        #expect(
            sentences(old, new) == [
                "phone 828-555-0102 (Intake): number 828-555-0101 to 828-555-0102",
                "phone 828-555-0100 removed", "service Food boxes: fees Free to Two dollars",
                "service Rides added",
            ]
        )
    }

    @Test func namesTopicsByTheirTitles() {
        let topic = "---\ntitle: Housing\nsummary: Roofs.\n---\n"
        let other = "---\ntitle: Food and meals\nsummary: Meals.\n---\n"
        let subjects = ["topics/housing.md": topic, "topics/food.md": other]
        let changed = Guides.agency().replacing("[housing]", with: "[food]")
        let comparison = compare(
            subjects.merging(["agencies/a.md": Guides.agency()]) { $1 },
            subjects.merging(["agencies/a.md": changed]) { $1 }
        )
        #expect(
            comparison.text.hasPrefix("Harbor House: new in “Food and meals”; no longer in “Housing”\n")
        )
    }

    @Test func saysWhereTheAddressOfARecordThatIsGoneLeads() {
        let path = "agencies/harbor-house.md"
        #expect(
            compare([path: Guides.agency()], [:]).records.flatMap { $0.sentences { $0 } }
                == ["gone", "URL gone without redirect: agencies/harbor-house.html"]
        )
        let moved = compare(
            [path: Guides.agency()],
            ["agencies/harbor.md": Guides.agency("aliases: [agencies/harbor-house.html]\nfees: None")]
        )
        #expect(
            moved.records.flatMap { $0.sentences { $0 } } == [
                "moved from agencies/harbor-house.html to agencies/harbor.html", "fees None added",
                "its URL agencies/harbor-house.html leads to agencies/harbor.html",
            ]
        )
        let led = compare(
            [path: Guides.agency()],
            ["redirects.yaml": "agencies/harbor-house.html: a-z.html\n"]
        )
        #expect(led.text.contains("its URL agencies/harbor-house.html leads to a-z.html"))
        let lost = compare(["redirects.yaml": "old.html: a-z.html\n"], [:])
        #expect(lost.text.contains("old URL gone without redirect: old.html"))
    }

    @Test func tellsDraftsExpiryAndDatesToComeAsThePublicMeetsThem() {
        let open = Guides.agency()
        #expect(sentences(open, Guides.agency("draft: true")).first == "gone: it is a draft now")
        #expect(sentences(open, Guides.agency("expires: 2026-01-01")).first == "gone: its last day is over")
        #expect(sentences(Guides.agency("draft: true"), open) == ["new agency"])
        #expect(sentences(Guides.agency("draft: true"), Guides.agency("draft: true\nfees: 5")).isEmpty)
    }

    @Test(arguments: [
        "locations: [{name: Main, address: {street: 77 Canary Lane}}]", "address: {street: 77 Canary Lane}",
        "address: {street: 77 Canary Lane}\nhours_text: Ring at 77 Canary Lane",
    ])
    func neverRepeatsWhatAConfidentialPlaceHad(old: String) {
        let before = Guides.agency(old, body: "We are at 77 Canary Lane.")
        for after in ["confidential: true", "locations: [{name: Main, confidential: true}]"] {
            let path = "agencies/harbor-house.md"
            let new = Guides.agency(after, body: "Call us.")
            for (left, right) in [(before, new), (new, before)] {
                let comparison = compare([path: left], [path: right])
                let shown = [comparison.text, comparison.markdown, comparison.json.written].joined()
                #expect(shown.contains("kept private"))
                if left == before { #expect(!shown.contains("Canary")) }
                #expect(!shown.contains("street 77 Canary") && !shown.contains("street: 77 Canary"))
            }
        }
    }

    @Test func leavesOutNotesOfStaffAndSources() {
        let old = Guides.agency("internal: {note: canary}\nsource: {row: canary}")
        let new = Guides.agency("internal: {note: another}\nfees: None")
        #expect(sentences(old, new) == ["fees None added"])
    }

    @Test func tellsATranslationOnlyOfWhatIsItsOwn() {
        let main = Guides.agency("fees: None")
        let spanish = "---\nsummary: Camas.\n---\n"
        let files = ["agencies/a.md": main, "agencies/a.es.md": spanish]
        let changed = [
            "agencies/a.md": Guides.agency("fees: Five"),
            "agencies/a.es.md": "---\nsummary: Camas y cena.\n---\n",
        ]
        #expect(
            compare(files, changed).text
                == """
                Harbor House: fees “None” to “Five”
                Harbor House (es): summary “Camas.” to “Camas y cena.”
                1 changed, 1 changed in a translation.

                """
        )
    }

    @Test func showsOnlyWhatDiffersOfALongText() {
        let start = "A long sentence about beds and meals and showers and everything else that helps, "
        let old = Guides.agency("apply: \(start)on Mondays at nine, with a card and a smile and a friend.")
        let new = Guides.agency("apply: \(start)on Fridays at nine, with a card and a smile and a friend.")
        #expect(
            sentences(old, new) == [
                "how to get help … else that helps, on Mondays at nine, with a … to … else that helps, on Fridays at nine, with a …"
            ]
        )
    }

    @Test func tellsWhichParagraphsChange() {
        let old = Guides.agency(body: "One.\n\nTwo.\n\nThree.")
        #expect(
            sentences(old, Guides.agency(body: "One.\n\nTwo and a half.\n\nThree.")) == [
                "text Two. to Two and a half."
            ]
        )
        #expect(
            sentences(old, Guides.agency(body: "One.\n\nThree.\n\nFour.\n\nFive.")) == [
                "text Four., Five. added; text Two. removed"
            ]
        )
    }

    @Test func saysOfAFileThatCannotBeReadOnlyThat() {
        let path = "agencies/harbor-house.md"
        let comparison = compare([path: Guides.agency()], [path: "---\nname: [\n---\n"])
        #expect(comparison.records.isEmpty)
        #expect(comparison.unreadable.map(\.description) == ["agencies/harbor-house"])
    }

    @Test func seesCrisisLinesAndTownsOfTheGuideItself() {
        let settings = Guides.settings["guide.yaml"] ?? ""
        let crisis = "crisis: [{label: Lifeline, phone: '988'}]\n"
        let comparison = compare(
            ["guide.yaml": settings + crisis, "places.yaml": "- name: Larkspur\n"],
            ["guide.yaml": settings + crisis.replacing("988", with: "989"), "places.yaml": "- name: Wren\n"]
        )
        #expect(
            comparison.guide.map { $0.words { $0 } } == [
                "crisis line Lifeline: phone 988 to 989", "town Wren: name Larkspur to Wren",
            ]
        )
    }

    @Test func letsNothingOfARecordActInAComment() {
        let name = "'@everyone <img src=x> ![](http://x) `#1'"
        let old = Guides.agency(name: name)
        let new = Guides.agency("fees: \"`<b>@all</b>``\"", name: name)
        let comment = compare(["agencies/a.md": old], ["agencies/a.md": new]).markdown
        #expect(!comment.contains("@everyone") && !comment.contains("<img") && !comment.contains("![]("))
        #expect(comment.contains("fees ``` `<b>@all</b>`` ``` added"))
    }
}
