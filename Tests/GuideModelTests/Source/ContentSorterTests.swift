import GuideModel
import Testing

@Suite struct ContentSorterTests {
    struct Case: Sendable {
        let path: String
        let findings: [String]
    }

    @Test(
        "tells by its path what a file is for",
        arguments: [
            Case(path: "agencies/harbor-house.md", findings: []),
            Case(path: "agencies/harbor-house.es.md", findings: []),
            Case(path: "agencies/harbor-house.zh-Hant.md", findings: []),
            Case(path: "agencies/Harbor House.md", findings: ["error file-name"]),
            Case(path: "agencies/-harbor.md", findings: ["error file-name"]),
            Case(path: "agencies/index.md", findings: ["error file-name"]),
            Case(path: "agencies/con.md", findings: ["error file-name"]),
            Case(path: "agencies/caf\u{E9}.md", findings: ["error file-name"]),
            Case(path: "agencies/harbor.old-copy.md", findings: []),
            Case(path: "agencies/harbor house.es.md", findings: ["error file-name"]),
            Case(path: "agencies/\(String(repeating: "a", count: 61)).md", findings: ["error file-name"]),
            Case(path: "agencies/.md", findings: ["error file-name"]),
            Case(path: "agencies/harbor.MD", findings: ["error file-name"]),
            Case(path: "agencies/harbor.markdown", findings: ["error file-name"]),
            Case(path: "agencies/notes.txt", findings: ["warning unused-file"]),
            Case(path: "agencies/door.jpg", findings: []),
            Case(path: "agencies/north/harbor.md", findings: ["error folder-too-deep"]),
            Case(path: "agency/harbor.md", findings: ["error unknown-folder"]),
            Case(path: "harbor.md", findings: ["error record-outside-folder"]),
            Case(path: "README.md", findings: []),
            Case(path: "agencies/README.md", findings: []),
            Case(path: "CNAME", findings: []),
            Case(path: "guide.yml", findings: ["warning unused-file"]),
            Case(path: "images/2026/door.jpg", findings: []),
            Case(path: "strings/es.yaml", findings: []),
            Case(path: "strings/spanish.yml", findings: ["warning unused-file"]),
        ]
    )
    func tellsWhatAFileIsFor(_ tried: Case) throws {
        let path = try #require(ContentPath(tried.path))
        let outcome = ContentListing.sorting([ContentFile(path: path, text: "")])
        #expect(outcome.diagnostics.map { "\($0.severity) \($0.rule)" } == tried.findings, "\(tried.path)")
    }

    @Test func saysNothingTwiceOfARecordThatLiesInTheWrongPlace() {
        let found = Guides.checked([
            "agencies/a.md": Guides.agency("related: [agencies/north, agencies/harbor-house]"),
            "agencies/sub/north.md": Guides.agency(),
            "agencies/Harbor House.md": Guides.agency(),
            "topics/housing.md": "---\ntitle: Housing\nsummary: Roofs.\n---\n",
        ])
        #expect(found.filter { $0.contains("unknown") } == [])
    }
}
