import Testing

@testable import Render

@Suite("Mistakes of typing")
struct SpellingTests {
    private func mistakes(_ typed: String, _ known: String, limit: Int = 2) -> Spelling.Mistakes? {
        Spelling.mistakes(Array(typed.utf16), Array(known.utf16), limit: limit)
    }

    @Test func countsLettersLeftOutPutInChangedAndSwapped() {
        #expect(mistakes("sheltr", "shelter")?.count == 1)
        #expect(mistakes("shellter", "shelter")?.count == 1)
        #expect(mistakes("shalter", "shelter")?.count == 1)
        #expect(mistakes("sehlter", "shelter")?.count == 1)
        #expect(mistakes("shletr", "shelter")?.count == 2)
        #expect(mistakes("shelter", "shelter")?.count == 0)
    }

    @Test func givesUpBeyondTheLimit() {
        #expect(mistakes("food", "ride") == nil)
        #expect(mistakes("sheltr", "shelters", limit: 1) == nil)
    }

    @Test func holdsWhatPeopleMixUpToBeNearer() throws {
        let vowel = try #require(mistakes("dentel", "dental"))
        let consonant = try #require(mistakes("denbal", "dental"))
        let key = try #require(mistakes("dengal", "dental"))
        let double = try #require(mistakes("denntal", "dental"))
        let first = try #require(mistakes("bental", "dental"))
        #expect(vowel.cost < key.cost)
        #expect(key.cost < consonant.cost)
        #expect(double.cost < consonant.cost)
        #expect(consonant.cost < first.cost)
    }
}

@Suite("Phrases in a query")
struct QueryPhrasesTests {
    private let lexicon = SearchLexicon(
        synonyms: [
            .init(from: ["light bill", "electric bill"], to: ["utility assistance"]),
            .init(from: ["bill", "debt"], to: ["credit"]),
        ],
        weak: [:],
        urgent: ["kill myself", "gas leak"]
    )

    @Test func takesTheLongestPhraseAndNoneOverAnother() {
        let spans = QueryPhrases(lexicon).spans(in: ["my", "light", "bills", "and", "debts"])
        #expect(spans.map(\.from) == [1, 4])
        #expect(spans.map(\.to) == [3, 5])
        #expect(spans.map(\.rules) == [[0], [1]])
    }

    @Test func knowsAPhraseWrittenAsOneWord() {
        #expect(QueryPhrases(lexicon).spans(in: ["lightbill"]).map(\.rules) == [[0]])
    }

    @Test func knowsAPhraseWhoseLastWordIsBegun() {
        #expect(
            QueryPhrases(lexicon).begun(by: ["light", "bil"]).contains { $0.from == 0 && $0.rules == [0] }
        )
        #expect(QueryPhrases(lexicon).begun(by: ["li"]).isEmpty)
    }

    @Test func hearsDangerWithAWordBetween() {
        #expect(QueryPhrases.isUrgent(["want", "to", "kill", "myself"], lexicon))
        #expect(QueryPhrases.isUrgent(["gas", "pipe", "leaks"], lexicon))
        #expect(!QueryPhrases.isUrgent(["gas", "bill", "after", "leak"], lexicon))
        #expect(!QueryPhrases.isUrgent(["kill", "weeds"], lexicon))
    }
}

@Suite("Synonyms of an index")
struct SynonymTableTests {
    private let table = SynonymTable(fillers: ["my", "to"], weak: ["pay"])

    private func known(_ word: String) -> String? {
        ["tenants": "tenant", "rent": "rent", "tenant": "tenant", "legalaid": "legalaid"][word]
    }

    @Test func leadsOnlyToWordsThatTheGuideHas() {
        let rules = [SynonymTable.Rule(from: ["lawyer"], to: ["legal aid", "attorney", "tenants"])]
        let made = table.synonyms(rules, known: known)
        #expect(made == [SearchLexicon.Synonym(from: ["lawyer"], to: ["legalaid", "tenant"])])
        #expect(table.synonyms([.init(from: ["ride"], to: ["transport"])], known: known).isEmpty)
    }

    @Test func takesAnEditorsPhraseWordByWordWhereNoRecordHasItWhole() {
        let own = SynonymTable.Rule(from: ["flat"], to: ["tenants to rent"], isOwn: true)
        #expect(table.synonyms([own], known: known).first?.to == ["tenant to rent"])
        let usual = SynonymTable.Rule(from: ["flat"], to: ["tenants to rent"])
        #expect(table.synonyms([usual], known: known).isEmpty)
    }

    @Test func leavesOutPhrasesThatAShorterOneCovers() {
        let rules = [SynonymTable.Rule(from: ["rent", "pay my rent", "rent deposit"], to: ["rent"])]
        #expect(table.synonyms(rules, known: known).first?.from == ["rent", "rent deposit"])
    }

    @Test func shipsGroupsThatAllLeadSomewhere() throws {
        let english = DefaultSynonyms.rules(for: .english)
        #expect(english.count > 150)
        #expect(english.allSatisfy { !$0.from.isEmpty && !$0.to.isEmpty })
        #expect(english.allSatisfy { rule in rule.to.allSatisfy { rule.from.contains($0) } })
        #expect(english.contains { $0.from.contains("abogado") && $0.to.contains("legal aid") })
    }
}

@Suite("Phrases in records")
struct PhraseTermsTests {
    @Test func findsAPhraseOnlyWhereItsWordsStandTogether() {
        let phrases = PhraseTerms(["child care", "care"])
        func found(_ text: String) -> [String] { phrases.terms(in: Tokenizer.groups(in: text)).map(\.text) }
        #expect(found("Child care, and more child-care") == ["childcare", "childcare"])
        #expect(found("Care for a child; health care").isEmpty)
        #expect(PhraseTerms(["food bank"]).terms(in: Tokenizer.groups(in: "two food banks")).count == 1)
    }
}

@Suite("Initials of a name")
struct InitialsTests {
    private func initials(_ name: String) -> [String] { Initials.of(name, fillers: QueryFillers(.english)) }

    @Test func takesTheTellingWords() {
        #expect(initials("Department of Social and Health Services") == ["dshs"])
        #expect(initials("National Alliance on Mental Illness, Kitsap") == ["nami"])
    }

    @Test func keepsTheOneWordOfGrammarThatPeopleSay() {
        #expect(initials("Department of Health") == ["doh"])
    }

    @Test func makesNothingOfShortNamesAndNumbers() {
        #expect(initials("Harbor House").isEmpty)
        #expect(initials("The 5th Avenue Clinic").isEmpty)
    }
}
