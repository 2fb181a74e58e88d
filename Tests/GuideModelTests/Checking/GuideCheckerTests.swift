import GuideModel
import Testing

@Suite struct GuideCheckerTests {
    private static let topic = "---\ntitle: Housing\nsummary: Roofs.\n---\n"
    private static let reachable = "phones: [{number: 828-555-0100}]\nverified: {date: 2026-11-01}"

    private func agencies(_ agencies: [String: String], _ more: [String: String] = [:]) -> [String] {
        var files = ["topics/housing.md": Self.topic].merging(more) { $1 }
        for (slug, lines) in agencies {
            files["agencies/\(slug).md"] =
                lines.hasPrefix("---") ? lines : Guides.agency(lines, name: "Agency \(slug)")
        }
        return Guides.checked(files)
    }

    @Test func findsNothingInAGoodAgency() {
        #expect(agencies(["a": Self.reachable]) == [])
    }

    @Test func namesUnknownTopicsAndDimensions() {
        let more = Self.reachable + "\nservices:\n  - {name: B, topics: [huosing], wellness: [phsyical]}"
        #expect(
            agencies(["a": more]) == [
                "agencies/a.md:9:24 error unknown-topic", "agencies/a.md:9:45 error unknown-dimension",
            ]
        )
    }

    @Test func suggestsTheNearestTopic() throws {
        let guide = Guides.parse([
            "topics/housing.md": Self.topic,
            "news/a.md": "---\ntitle: A\nsummary: B.\npublish_date: 2026-01-01\ntopics: [housin]\n---\n",
        ])
        let day = try #require(CalendarDate("2026-11-22"))
        let finding = try #require(
            GuideChecker.check(guide.value, today: day).first { $0.rule == RuleID("unknown-topic") }
        )
        #expect(finding.fixes.first?.replacement == "housing")
    }

    @Test func namesUnknownRecordsButNotThoseThatFailed() {
        let found = agencies([
            "a": Self.reachable + "\npart_of: b\nreplaced_by: c\nrelated: [topics/nothing, d, a]",
            "c": "---\nname: C\n---\n",
        ])
        #expect(
            found == [
                "agencies/a.md:8:10 error unknown-reference",
                "agencies/a.md:9:14 warning active-with-successor",
                "agencies/a.md:10:11 error unknown-reference", "agencies/a.md:10:27 error unknown-reference",
            ]
        )
    }

    @Test func findsCyclesOnce() {
        let found = agencies(
            [
                "a": Self.reachable + "\npart_of: b", "b": Self.reachable + "\npart_of: c",
                "c": Self.reachable + "\npart_of: b",
            ],
            ["topics/x.md": "---\ntitle: X\nsummary: Y.\nparent: x\n---\n"]
        )
        #expect(
            found == [
                "agencies/b.md:8:10 error cycle", "topics/x.md:2:8 warning unused-topic",
                "topics/x.md:4:9 error cycle",
            ]
        )
    }

    @Test func asksForTheSevenDimensions() throws {
        let guide = Guides.parse(
            Guides.settings.merging(["dimensions/luck.md": "---\ntitle: L\nsummary: L.\norder: 8\n---\n"]) {
                $1
            }
        )
        let day = try #require(CalendarDate("2026-11-22"))
        let found = GuideChecker.check(guide.value, today: day).map(\.brief)
        #expect(found.filter { $0.hasSuffix("missing-dimension") }.count == 7)
        #expect(found.contains("dimensions/luck.md:2:8 error eighth-dimension"))
        #expect(found.filter { $0.hasSuffix("missing-page") }.count == 3)
    }

    @Test func refusesOldPathsWherePagesStand() {
        let found = agencies(
            [
                "a": Self.reachable + "\naliases: [old/a.html, agencies/B.html, /agencies/]",
                "b": Self.reachable,
            ],
            ["redirects.yaml": "Old/A.html: agencies/a.html\nold/b: agencies/b.html\nhttps://x.example/: a\n"]
        )
        #expect(
            found.filter { !$0.contains("duplicate") } == [
                "agencies/a.md:8:23 error alias-in-use", "agencies/a.md:8:40 error alias-in-use",
                "redirects.yaml:1:1 error alias-in-use",
            ]
        )
    }

    @Test func refusesAPageInPlaceOfTheSitesOwn() {
        #expect(
            Guides.checked(["pages/search.md": "---\ntitle: Find\n---\n"]) == [
                "pages/search.md:2:8 error shared-url"
            ]
        )
    }

    @Test func warnsAboutDuplicateAgencies() {
        let twin =
            "---\nname: The Agency A, Inc.\nsummary: Beds.\ntopics: [housing]\nwellness: [physical]\n\(Self.reachable)\n---\n"
        #expect(agencies(["a": Self.reachable, "z": twin]) == ["agencies/z.md:2:7 warning duplicate-agency"])
    }

    @Test func warnsAboutAnAgencyWithoutContact() {
        #expect(
            agencies(["a": "verified: {date: 2026-11-01}"]) == [
                "agencies/a.md:2:7 warning agency-without-contact"
            ]
        )
    }

    @Test func warnsWhenAClosedAgencyNamesNoSuccessor() {
        #expect(agencies(["a": "status: closed"]) == ["agencies/a.md:6:9 warning closed-without-successor"])
    }

    @Test func warnsWhatIsOverdueAbsentOrStillToCome() {
        let phone = "phones: [{number: 828-555-0100}]"
        let found = agencies([
            "a": phone, "b": phone + "\nverified: {date: 2025-11-21}",
            "c": phone + "\nverified: {date: 2025-11-22}",
            "d": phone + "\nverified: {date: 2026-11-23}",
            "e": phone + "\nverified: {date: 2026-11-01}\nverify_every: 2w",
        ])
        #expect(
            found == [
                "agencies/a.md:2:7 warning never-verified", "agencies/b.md:7:11 warning verification-overdue",
                "agencies/d.md:7:11 warning verified-in-future",
                "agencies/e.md:7:11 warning verification-overdue",
            ]
        )
    }

    @Test func warnsAboutSummariesThatAreLongOrRepeatTheName() {
        let long = String(repeating: "word ", count: 50)
        let files = [
            "pages/a.md": "---\ntitle: About us\nsummary: About us, in short.\n---\n",
            "pages/b.md": "---\ntitle: B\nsummary: \(long)\n---\n",
        ]
        #expect(
            Guides.checked(files) == [
                "pages/a.md:3:10 warning summary-repeats-name", "pages/b.md:3:10 warning long-summary",
            ]
        )
    }

    struct Number: Sendable {
        let text: String
        let canBeDialled: Bool
    }

    @Test(
        "knows a number that can be dialled",
        arguments: [
            Number(text: "828-555-0100", canBeDialled: true),
            Number(text: "(828) 555-0100 ext. 12", canBeDialled: true),
            Number(text: "1-800-GOT-HELP", canBeDialled: true), Number(text: "211", canBeDialled: true),
            Number(text: "741741", canBeDialled: true), Number(text: "+44 20 7946 0958", canBeDialled: true),
            Number(text: "1-800-273-TALK (8255)", canBeDialled: true),
            Number(text: "+1 828.555.0100", canBeDialled: true),
            Number(text: "828-555-010", canBeDialled: false), Number(text: "call us", canBeDialled: false),
            Number(text: "828-055-0100", canBeDialled: false),
            Number(text: "128-555-0100", canBeDialled: false),
            Number(text: "828-555-0100 / 828-555-0101", canBeDialled: false),
            Number(text: "82855501001234567", canBeDialled: false),
        ]
    )
    func knowsANumberThatCanBeDialled(_ number: Number) {
        let found = agencies(["a": "verified: {date: 2026-11-01}\nphones:\n  - number: \"\(number.text)\""])
        #expect(
            found == (number.canBeDialled ? [] : ["agencies/a.md:8:13 warning undialable-phone"]),
            "\(number.text)"
        )
    }

    @Test func warnsAboutAPairThatOnlyOneSideNames() {
        let found = Guides.checked([
            "topics/housing.md": Self.topic,
            "webinars/w.md":
                "---\ntitle: W\nsummary: B.\npublish_date: 2026-01-01\ntopics: [housing]\nlearner_guide: g\n---\n",
            "learner-guides/g.md": "---\ntitle: G\nsummary: B.\ntopics: [housing]\n---\n",
        ])
        #expect(found == ["webinars/w.md:6:16 warning one-sided-pair"])
    }

    @Test func warnsAboutPastedBulletsOncePerRun() {
        let text = "---\ntitle: A\n---\n\n· One\n· Two\n\nText · more\n  • Three\n"
        #expect(
            Guides.checked(["pages/a.md": text]) == [
                "pages/a.md:5:1 warning pasted-bullet", "pages/a.md:9:3 warning pasted-bullet",
            ]
        )
    }
}
