import Testing

@testable import GuideModel

@Suite struct TranslationParserTests {
    private static let main = Guides.agency(
        "fees: Free.\nhours: {Mon: 9:00-12:00, Tue: 9:00-12:00}\nservices: [{name: Beds, fees: None.}, {name: Food}]",
        body: "A body.\n"
    )

    private func translation(_ front: String, body: String = "") throws -> Agency {
        let text = "---\n\(front)\n---\n\(body)"
        let files = Guides.settings.merging(["agencies/a.md": Self.main, "agencies/a.es.md": text]) { $1 }
        let outcome = Guides.parse(files)
        #expect(outcome.diagnostics.map(\.brief) == [])
        let translation = try #require(outcome.value.translations.first)
        #expect(translation.language == LanguageTag("es"))
        guard case .agency(let agency) = translation.record else { throw WrongKind() }
        return agency
    }

    private struct WrongKind: Error {}

    @Test func fallsBackToTheMainFileAndSaysWhere() throws {
        let agency = try translation("name: Casa\nservices: [{name: Camas}]")
        #expect(agency.title == "Casa")
        #expect(agency.fees == "Free.")
        #expect(agency.services.map(\.name) == ["Camas", "Food"])
        #expect(agency.services.first?.fees == "None.")
        #expect(agency.header.untranslated == ["summary", "fees", "services[0].fees", "services[1].name"])
        #expect(agency.header.bodyIsUntranslated)
        #expect(agency.header.path.description == "agencies/a.es.md")
        #expect(agency.header.body.path.description == "agencies/a.md")
    }

    @Test func replacesHoursAsAWhole() throws {
        let agency = try translation("hours: {Mon-Tue: 9:00-12:00}", body: "Un cuerpo.\n")
        #expect(agency.locations.first?.hours?.rules.count == 1)
        #expect(!agency.header.bodyIsUntranslated)
    }

    struct Case: Sendable {
        let path: String
        let text: String
        let findings: [String]
    }

    @Test(
        "tells only what the translation itself has wrong",
        arguments: [
            Case(path: "agencies/a.es.md", text: "---\nname: Casa\n---\n", findings: []),
            Case(
                path: "agencies/a.es.md",
                text: "---\nnombre: Casa\n---\n",
                findings: ["2:1 warning unknown-key"]
            ),
            Case(
                path: "agencies/a.es.md",
                text: "---\nname: Casa: b\nprint: x\n---\n",
                findings: ["2:11 error yaml-colon", "3:8 error not-a-boolean"]
            ),
            Case(
                path: "agencies/a.fr.md",
                text: "---\nname: Maison\n---\n",
                findings: ["1:1 warning unlisted-language"]
            ),
            Case(
                path: "agencies/a.en.md",
                text: "---\nname: House\n---\n",
                findings: ["1:1 error translation-into-main-language"]
            ),
            Case(
                path: "agencies/b.es.md",
                text: "---\nname: Casa\nprint: x\n---\n",
                findings: ["1:1 error translation-without-original", "3:8 error not-a-boolean"]
            ),
        ]
    )
    func tellsOnlyItsOwnMistakes(_ tried: Case) {
        let broken = Self.main.replacing("fees: Free.", with: "fees: [Free]")
        let files = Guides.settings.merging(["agencies/a.md": broken, tried.path: tried.text]) { $1 }
        let found = Guides.parse(files).diagnostics.sorted().filter { $0.file.path == tried.path }
        #expect(found.map { String($0.brief.dropFirst(tried.path.count + 1)) } == tried.findings)
    }

    @Test func keepsAConfidentialPlaceSecret() {
        let main = Guides.agency("confidential: true\ntown: Larkspur")
        let files = [
            "agencies/a.md": main,
            "agencies/a.es.md": "---\nconfidential: false\naddress: {street: Calle 1}\n---\n",
        ]
        let found = Guides.findings(files)
        #expect(
            found == [
                "agencies/a.es.md:2:15 error confidential-place",
                "agencies/a.es.md:3:1 error confidential-place",
            ]
        )
    }
}
