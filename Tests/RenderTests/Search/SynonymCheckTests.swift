import GuideModel
import Testing

@testable import Render

@Suite("Synonyms and judged queries of a guide")
struct SynonymCheckTests {
    private func guide(_ synonyms: String = "") throws -> LinkedGuide {
        let files = [
            "synonyms.yaml": synonyms,
            "topics/food.md": "---\ntitle: Food\nsummary: Groceries.\n---\n",
            "agencies/town-pantry.md":
                "---\nname: Town Pantry\nsummary: Groceries each week.\ntopics: [food]\nwellness: [physical]\n---\n",
            "agencies/legal-aid.md":
                "---\nname: Legal Aid\nsummary: Lawyers for tenants.\ntopics: [food]\nwellness: [social]\n---\n",
        ]
        return try #require(TinyGuide.linked(files))
    }

    private func synonyms(_ text: String) throws -> [String] {
        SynonymCheck.findings(in: try guide(text)).sorted().map {
            "\($0.span.start.line):\($0.span.start.column) \($0.rule)"
        }
    }

    @Test func acceptsSynonymsThatLeadSomewhere() throws {
        #expect(
            try synonyms("- [grub, groceries]\n- {from: my landlord, to: tenant}\n- {drop: all}\n").isEmpty
        )
    }

    @Test func warnsOfTargetsThatNoRecordAnswersTo() throws {
        #expect(try synonyms("- {from: a ride, to: [pantry, dial a ride]}\n") == ["1:31 unknown-synonym"])
        #expect(try synonyms("- [bus, coach]\n") == ["1:3 dead-synonym"])
    }

    @Test func warnsOfWordsThatStandForThemselves() throws {
        #expect(try synonyms("- {from: pantry, to: Pantries}\n- [food, grub, Food]\n").count == 2)
    }

    @Test func warnsOfWhatIsSaidTwiceAndOfCircles() throws {
        #expect(
            try synonyms("- {from: grub, to: food}\n- {from: Grub, to: food}\n") == ["2:10 repeated-synonym"]
        )
        #expect(
            try synonyms("- {from: pantry, to: food}\n- {from: food, to: pantry}\n")
                == ["2:10 circular-synonym"]
        )
    }

    @Test func looksAtTheLanguageThatARuleIsFor() throws {
        let guide = try guide("- {from: casero, to: tenant, language: es}\n")
        #expect(SynonymTable.rules(guide.synonyms, for: .english).first?.from != ["casero"])
    }

    @Test func letsAGuideForgetTheUsualSynonyms() throws {
        let some = SynonymTable.rules(try guide("- {drop: lawyer}\n").synonyms, for: .english)
        #expect(!some.isEmpty)
        #expect(!some.contains { $0.from.contains("lawyer") || $0.to.contains("lawyer") })
        #expect(SynonymTable.rules(try guide("- {drop: all}\n").synonyms, for: .english).isEmpty)
    }

    private func judged(_ text: String) throws -> [String] {
        let queries = JudgedQuery.read(text, named: "queries.yaml")
        let found = QueryCheck.findings(queries.value, named: "queries.yaml", in: try guide())
        return (queries.diagnostics + found).sorted().map { "\($0.span.start.line) \($0.rule)" }
    }

    @Test func holdsTheSearchToALibrarysQueries() throws {
        #expect(
            try judged("- {query: my landlord, expect: legal-aid}\n- {query: fod, expect: [topics/food]}\n")
                == []
        )
        #expect(
            try judged("- query: groceries\n  expect: [town-pantry, legal-aid]\n") == [
                "2 query-misses-record"
            ]
        )
    }

    @Test func tellsMistakesInAListOfQueries() throws {
        #expect(
            try judged(
                "- {query: a, expect: town-pantri}\n- {query: a, expect: food, language: fr}\n- a\n- {query: a}\n"
            )
                == [
                    "1 query-expects-unknown", "2 query-in-unknown-language", "3 wrong-shape",
                    "4 missing-key",
                ]
        )
    }

    @Test func saysWhatCameInstead() throws {
        let queries = JudgedQuery.read("- {query: pantry, expect: legal-aid}\n", named: "q.yaml").value
        let finding = try #require(QueryCheck.findings(queries, named: "q.yaml", in: try guide()).first)
        #expect(finding.notes.first?.message.contains("`agencies/town-pantry`") == true)
        #expect(finding.severity == .error)
    }
}

@Suite("Why a record is found")
struct SearchExplanationTests {
    @Test func namesTheWordsThatStandForTheQuery() throws {
        let index = try SearchFixtures.index()
        let query = "attorney for evicted tenants"
        let first = try #require(index.search(query).first)
        let reasons = SearchExplanation(query, in: index).reasons(for: first.document)
        #expect(
            reasons.contains {
                $0.typed == "attorney" && ["legal", "legal aid", "lawyer"].contains($0.found)
            }
        )
        #expect(reasons.contains { $0.typed == "evicted" && $0.found.hasPrefix("evict") })
        #expect(reasons.contains { $0.typed == "tenants" && $0.found == "tenants" && !$0.isName })
    }
}
