import GuideModel
import Testing

@Suite struct WorksheetParserTests {
    struct Case: Sendable {
        let body: String
        let findings: [String]
    }

    @Test(
        "tells mistakes of a block at their place in the body",
        arguments: [
            Case(body: "```worksheet\nkind: answer\nid: a\nprompt: A\n```", findings: []),
            Case(body: "~~~ worksheet\nkind: answer\nid: a\nprompt: A\n~~~", findings: []),
            Case(body: "   ```worksheet\n   kind: answer\n   id: a\n   prompt: A\n   ```", findings: []),
            Case(body: "    ```worksheet\n    kind: x\n    ```", findings: []),
            Case(body: "````\n```worksheet\nkind: x\n```\n````", findings: []),
            Case(
                body: "```worksheet\nkind: anser\nid: a\nprompt: A\n```",
                findings: ["8:7 error unknown-word"]
            ),
            Case(body: "```worksheet\nid: a\nprompt: A\n```", findings: ["7:1 error missing-key"]),
            Case(
                body: "```worksheet\nkind: answer\nid: A b\nprompt:\n```",
                findings: ["9:5 error not-a-slug", "10:1 error missing-key"]
            ),
            Case(
                body: "```worksheet\nkind: answer\nid: a\nprompt: A\nrows: none\nrow: 2\n```",
                findings: ["11:7 error not-a-number", "12:1 warning unknown-key"]
            ),
            Case(
                body: "```worksheet\nkind: table\nid: a\nprompt: A\n```",
                findings: ["7:1 error missing-key"]
            ),
            Case(
                body: "```worksheet\nkind: checklist\nid: a\nprompt: A\nitems: []\n```",
                findings: ["11:1 error missing-key"]
            ),
            Case(
                body: "```worksheet\nkind: checklist\nid: a\nprompt: A\nitems: [b]\nmarks: [c, d, e]\n```",
                findings: ["12:8 error wrong-shape"]
            ),
            Case(
                body: "```worksheet\nkind: answer\nid: a\nprompt: A: b\n```",
                findings: ["10:10 error yaml-colon"]
            ),
            Case(
                body: "```worksheet\nkind: answer\nid: a\nprompt: A\n",
                findings: ["7:1 error unclosed-worksheet"]
            ),
            Case(body: "```worksheets\nkind: answer\n```", findings: ["7:1 warning misspelt-worksheet"]),
            Case(
                body: "```worksheet\nkind: answer\nid: a\nprompt: A\nitems: [b]\n```",
                findings: ["11:1 warning unknown-key"]
            ),
            Case(
                body:
                    "```worksheet\nkind: answer\nid: a\nprompt: A\n```\n\n```worksheet\nkind: answer\nid: a\nprompt: B\n```",
                findings: ["15:5 error worksheet-id-twice"]
            ),
            Case(body: "```worksheet\nOnly words.\n```", findings: ["8:1 error wrong-shape"]),
            Case(
                body: "```worksheet\n```",
                findings: ["7:1 error missing-key", "7:1 error missing-key", "7:1 error missing-key"]
            ),
        ]
    )
    func tellsMistakesAtTheirPlace(_ tried: Case) {
        let text = "---\ntitle: A\nsummary: B.\ntopics: [c]\n---\n\n\(tried.body)"
        #expect(Guides.findings(in: "learner-guides/a.md", text) == tried.findings, "\(tried.body)")
    }

    @Test func readsEveryKindOfBlock() throws {
        let body = """
            ```worksheet
            {kind: checklist, id: a, prompt: "A: b", items: [One, Two], marks: [done well, do better], write_in: 2}
            ```
            ```worksheet
            {kind: table, id: b, prompt: B, columns: [agency, person], rows: 3, fill: agencies}
            ```
            ```worksheet
            {kind: plan, id: c, prompt: C}
            ```
            """
        let text = "---\ntitle: A\nsummary: B.\ntopics: [c]\n---\n\(body)"
        let record = try #require(Guides.parse(["learner-guides/a.md": text]).value.records.first)
        let sheets = record.header.body.worksheets
        #expect(sheets.map(\.id.description) == ["a", "b", "c"])
        #expect(sheets.map(\.fenceLine) == [6, 9, 12])
        guard case .checklist(let items, let marks, let writeIn)? = sheets.first?.kind else {
            Issue.record("not a checklist")
            return
        }
        #expect(items == ["One", "Two"])
        #expect(marks == ["done well", "do better"])
        #expect(writeIn == 2)
        guard case .plan(let columns, _)? = sheets.last?.kind else {
            Issue.record("not a plan")
            return
        }
        #expect(columns == ["step", "who", "when"])
    }
}
