import GuideModel
import Testing

/// Mistakes as editors make them, each with the line and column it must be told at.
@Suite struct BrokenRecordTests {
    /// A line of an agency's front matter, from line 6 of the file on, and what must be found.
    struct Case: Sendable, CustomTestStringConvertible {
        let lines: String
        let findings: [String]

        init(_ lines: String, _ findings: String...) {
            self.lines = lines
            self.findings = findings
        }

        var testDescription: String { lines }
    }

    @Test("tells each mistake at its line and column", arguments: values + shapes + links)
    func tellsEachMistakeAtItsPlace(_ broken: Case) {
        #expect(Guides.findings(in: "agencies/a.md", Guides.agency(broken.lines)) == broken.findings)
    }

    @Test("says what is wrong with YAML and reads on behind it", arguments: yaml)
    func saysWhatIsWrongWithYAML(_ broken: Case) {
        let text = Guides.agency(broken.lines + "\nlast: seen")
        let line = 6 + broken.lines.split(separator: "\n", omittingEmptySubsequences: false).count
        let expected = broken.findings + ["\(line):1 warning unknown-key"]
        #expect(Guides.findings(in: "agencies/a.md", text) == expected)
    }

    static let values = [
        Case("status: open", "6:9 error unknown-word"),
        Case("status: Closed", "6:9 error unknown-word"),
        Case("requirements: [photo_id, refferal]", "6:26 error unknown-word"),
        Case("print: yes", "6:8 error not-a-boolean"),
        Case("print: 1", "6:8 error not-a-boolean"),
        Case("ages: {min: six, max: 10}", "6:13 error not-a-number"),
        Case("ages: {min: 12, max: 10}", "6:22 error ages-out-of-order"),
        Case("ages: {min: -1}", "6:13 error not-a-number"),
        Case("verified: {date: 2026-02-30}", "6:18 error not-a-date"),
        Case("verified:\n  date: 11/30/2026", "7:9 error not-a-date"),
        Case("verified: 2026-01-01", "6:11 error wrong-shape"),
        Case("verified: {by: Ann}", "6:11 error missing-key"),
        Case("verify_every: yearly", "6:15 error not-a-period"),
        Case("coordinates: [236.41, -81.47]", "6:14 error not-coordinates"),
        Case("coordinates: [36.41]", "6:14 error not-coordinates"),
        Case("draft: maybe", "6:8 error not-a-boolean"),
        Case("expires: soon", "6:10 error not-a-date"),
        Case("phones:\n  - number: 5551234\n    type: mobile", "8:11 error unknown-word"),
        Case("phones:\n  - type: voice", "7:5 error missing-key"),
        Case("phones:\n  - number:\n    type: voice", "7:5 error missing-key"),
        Case("related: [agencies/Harbor House]", "6:11 error not-a-slug"),
        Case("related: [agency/harbor]", "6:11 error unknown-folder"),
        Case("part_of: topics/food", "6:10 error wrong-kind"),
        Case("part_of: ../agencies/b.md", "6:10 error not-a-slug"),
    ]

    static let shapes = [
        Case("fees: [a, b]", "6:7 error wrong-shape"),
        Case("fees: {a: b}", "6:7 error wrong-shape"),
        Case("phones: 555-1234", "6:9 error wrong-shape"),
        Case("phones:\n  - 555-1234\n  - number: 555-1235", "7:5 error wrong-shape"),
        Case("address: 1 Elm Street", "6:10 error wrong-shape"),
        Case("address:\n  - street: 1 Elm", "7:3 error wrong-shape"),
        Case("documents:\n  - Bring: an ID", "7:5 error wrong-shape"),
        Case("keywords: food", []),
        Case("adress: {street: 1 Elm}", "6:1 warning unknown-key"),
        Case("address: {steet: 1 Elm}", "6:11 warning unknown-key"),
        Case("confidentail: true", "6:1 error misspelt-confidential"),
        Case("Confidential: true", "6:1 error misspelt-confidential"),
        Case("confidental: true\naddress: {street: 1 Elm}", "6:1 error misspelt-confidential"),
        Case("confidential: yes", "6:15 error not-a-boolean"),
        Case("confidential: true\naddress: {street: 1 Elm}", "7:1 error confidential-place"),
        Case(
            "confidential: true\naddress: {city: Larkspur}\ntransit: Bus 4",
            "7:1 error confidential-place",
            "8:1 error confidential-place"
        ),
        Case(
            "locations:\n  - name: A\n    confidential: true\n    coordinates: [1, 2]",
            "9:5 error confidential-place"
        ),
        Case(
            "confidential: true\nlocations:\n  - name: A\n    directions: Left.",
            "9:5 error confidential-place"
        ),
        Case("confidential: true\nsource:\n  street: 1 Elm", "8:3 error confidential-place"),
        Case("address: {street: 1 Elm}\nlocations: [{name: A}]", "6:1 error place-written-twice"),
        Case("locations: [{name: A}, {name: A}]", "6:31 error place-name-twice"),
        Case("services: [{name: B, locations: [A]}]", "6:34 error unknown-place"),
        Case("services: [{summary: B.}]", "6:12 error missing-key"),
        Case("fees: |\n  One.\n\n  Two.", "6:7 error several-paragraphs"),
        Case("name: Again", "6:1 error duplicate-key"),
        Case(
            "address: {city: A, city: B}\nfees: a\nfees: b\nfees: c",
            "6:20 error duplicate-key",
            "8:1 error duplicate-key",
            "9:1 error duplicate-key"
        ),
        Case("\"fees\": a\nfees: b", "7:1 error duplicate-key"),
    ]

    static let links = [
        Case("website: www.harbor.example", "6:10 error not-a-link"),
        Case("website: javascript:alert(1)", "6:10 error link-scheme"),
        Case("website: ftp://harbor.example", "6:10 error link-scheme"),
        Case("website: https://", "6:10 error not-a-link"),
        Case("website: https://harbor house.example", "6:10 error not-a-link"),
        Case("email: ann at harbor.example", "6:8 error not-an-email"),
        Case("email: mailto:ann@harbor.example", "6:8 error not-an-email"),
        Case("website: HTTPS://harbor.example:8080/a?b=c#d", []),
    ]

    static let yaml = [
        Case("fees: Free: for all", "6:11 error yaml-colon"),
        Case("fees: Free: for all: always", "6:11 error yaml-colon"),
        Case("fees: \"Free", "6:7 error yaml-quote"),
        Case("fees: 'Free", "6:7 error yaml-quote"),
        Case("fees: \"Free\napply: \"Call\"", "6:7 error yaml-quote"),
        Case("fees: \"Free\" for all", "6:14 error yaml-quote"),
        Case("fees: \"C:\\home\"", "6:10 error yaml-quote"),
        Case("address:\n\tstreet: 1 Elm", "7:1 error yaml-tab"),
        Case("address:\n  street: 1 Elm\n\tcity: Larkspur", "8:1 error yaml-tab"),
        Case("fees: @free", "6:7 error yaml-reserved-character"),
        Case("fees: `free`", "6:7 error yaml-reserved-character"),
        Case("fees: %free", "6:7 error yaml-reserved-character"),
        Case("fees: *free*", "6:7 error yaml-reserved-character"),
        Case("fees: &free for all", "6:7 error yaml-syntax"),
        Case("fees: !free for all", "6:7 error yaml-syntax"),
        Case("keywords: - food", "6:11 error yaml-list"),
        Case("keywords:\n  · food\n  · bed", "7:3 error yaml-list", "8:3 error yaml-list"),
        Case("keywords:\n  * food", "7:3 error yaml-list"),
        Case("keywords: [food, bed", "6:11 error yaml-list"),
        Case("address: {street: 1 Elm", "6:10 error yaml-list"),
        Case("fees Free", "6:1 error yaml-syntax"),
        Case("fees:Free", "6:5 error yaml-colon"),
        Case("address:\n    street: 1 Elm\n  city: Larkspur", "8:3 error yaml-indentation"),
        Case("fees: Free\n  apply: Call", "7:3 error yaml-indentation"),
        Case("phones:\n  - number: 5551234\n   type: voice", "8:4 error yaml-indentation"),
        Case(
            "fees: Free: a\nfees: b\nprint: yes",
            "6:11 error yaml-colon",
            "7:1 error duplicate-key",
            "8:8 error not-a-boolean"
        ),
        Case("address:\n\u{A0}\u{A0}street: 1 Elm", []),
        Case("fees:\u{A0}Free", []),
        Case("fees: A \"quoted\" word, and it's fine", []),
        Case("fees: >\n  He said: \"never\n  again", []),
    ]
}

extension BrokenRecordTests.Case {
    init(_ lines: String, _ findings: [String]) {
        self.lines = lines
        self.findings = findings
    }
}
