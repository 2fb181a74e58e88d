import GuideModel
import Testing

@Suite struct DataFileTests {
    struct Case: Sendable {
        let path: String
        let text: String
        let findings: [String]
    }

    @Test(
        "tells mistakes of data files at their place",
        arguments: [
            Case(
                path: "guide.yaml",
                text: "title: A\n",
                findings: ["1:1 error missing-key", "1:1 error missing-key", "1:1 error missing-key"]
            ),
            Case(
                path: "guide.yaml",
                text: "title: A\npublisher: B\nlanguage: english\ntime_zone: America/NewYork\n",
                findings: [
                    "2:12 error wrong-shape", "3:11 error not-a-language", "4:12 error not-a-time-zone",
                ]
            ),
            Case(path: "guide.yaml", text: "- a\n", findings: ["1:1 error wrong-shape"]),
            Case(
                path: "places.yaml",
                text: "- name: A\n- name: A\n- name: B\n  parent: C\n- name: D\n  parent: D\n- E\n",
                findings: [
                    "2:9 error place-name-twice", "4:11 error unknown-place", "6:11 error place-cycle",
                    "7:3 error wrong-shape",
                ]
            ),
            Case(path: "places.yaml", text: "A: b\n", findings: ["1:1 error wrong-shape"]),
            Case(path: "places.yaml", text: "", findings: []),
            Case(
                path: "synonyms.yaml",
                text: "- [a, b]\n- {from: a, to: b}\n- [a]\n- {from: a}\n- a\n",
                findings: ["3:3 error wrong-shape", "4:3 error missing-key", "5:3 error wrong-shape"]
            ),
            Case(
                path: "redirects.yaml",
                text: "old: new.html\n../out: a\nb: javascript:x\nc:\n",
                findings: [
                    "2:1 error not-a-site-path", "3:4 error not-a-site-path", "4:3 error not-a-site-path",
                ]
            ),
            Case(
                path: "strings/es.yaml",
                text: "hours: Horario\nhours: Horas\nopen: [a]\n",
                findings: ["2:1 error duplicate-key", "3:7 error wrong-shape"]
            ),
        ]
    )
    func tellsMistakesAtTheirPlace(_ tried: Case) {
        let found = Guides.findings(in: tried.path, tried.text)
        #expect(found == tried.findings, "\(tried.path)")
    }

    @Test func checksTheRestWithoutAGuideFile() {
        let found = Guides.parse(["pages/a.md": "---\ntitle: A\nnav: x\n---\n"]).diagnostics.sorted().map(
            \.brief
        )
        #expect(found == ["guide.yaml:1:1 error missing-guide-file", "pages/a.md:3:6 error not-a-number"])
    }
}
