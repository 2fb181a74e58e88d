import GuideModel
import Testing

@Suite struct FenceTests {
    struct Case: Sendable {
        let text: String
        let findings: [String]
    }

    @Test(
        "finds the front matter or says what keeps it from being found",
        arguments: [
            Case(text: "", findings: ["1:1 error no-front-matter"]),
            Case(text: "Hello.\n", findings: ["1:1 error no-front-matter"]),
            Case(text: "title: A\n", findings: ["1:1 error no-front-matter"]),
            Case(text: "+++\ntitle = \"A\"\n+++\n", findings: ["1:1 error no-front-matter"]),
            Case(text: "\n\n---\ntitle: A\n---\n", findings: []),
            Case(text: "---\ntitle: A\n---", findings: []),
            Case(text: "--- \ntitle: A\n---\t\nBody", findings: []),
            Case(text: "---\ntitle: A\n", findings: ["1:1 error unclosed-front-matter"]),
            Case(
                text: "---\ntitle: A\nnav: x\n\nBody text.\n",
                findings: ["1:1 error unclosed-front-matter", "3:6 error not-a-number"]
            ),
            Case(text: "---\ntitle: A\n----\nBody\n", findings: ["3:1 error front-matter-fence"]),
            Case(text: "---\ntitle: A\n...\nBody\n", findings: ["3:1 error front-matter-fence"]),
            Case(text: "\u{2014}-\ntitle: A\n---\nBody\n", findings: ["1:1 error front-matter-fence"]),
            Case(text: "---\ntitle: Open 9 --- 5\n---\nText\n\n---\n\nMore\n------\n", findings: []),
            Case(text: "---\n---\n", findings: ["1:1 error missing-key"]),
            Case(text: "---\n- a\n- b\n---\n", findings: ["2:1 error wrong-shape"]),
            Case(text: "---\ntitle:\n---\n", findings: ["2:1 error missing-key"]),
            Case(text: "---\ntitle: ~\n---\n", findings: ["2:1 error missing-key"]),
            Case(text: "---\ntitle: \"\"\n---\n", findings: ["2:1 error missing-key"]),
            Case(text: "---\ntitle: no\nnav: 010\n---\n", findings: []),
        ]
    )
    func findsTheFrontMatter(_ tried: Case) {
        #expect(Guides.findings(in: "pages/a.md", tried.text) == tried.findings, "\(tried.text)")
    }

    @Test func keepsTheBodyAndItsLine() throws {
        let text = "\n---\ntitle: Open 9 --- 5\n---\nText\n\n---\n\nMore\n------\n"
        let record = try #require(Guides.parse(["pages/a.md": text]).value.records.first)
        #expect(record.title == "Open 9 --- 5")
        #expect(record.header.body.text == "Text\n\n---\n\nMore\n------\n")
        #expect(record.header.body.firstLine == 5)
    }
}
