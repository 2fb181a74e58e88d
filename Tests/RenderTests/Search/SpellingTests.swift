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
    private let phrases = QueryPhrases(
        [
            .init(text: "bill", needs: [1]), .init(text: "debt", needs: [1]),
            .init(text: "electric bill", needs: [0]), .init(text: "light bill", needs: [0, 2]),
        ],
        urgent: []
    )
    private let urgent = ["kill myself", "gas leak"]

    @Test func takesTheLongestPhraseAndNoneOverAnother() {
        let spans = phrases.spans(in: ["my", "light", "bills", "and", "debts"])
        #expect(spans.map(\.from) == [1, 4])
        #expect(spans.map(\.to) == [3, 5])
        #expect(spans.map(\.needs) == [[0, 2], [1]])
    }

    @Test func knowsAPhraseWrittenAsOneWord() {
        #expect(phrases.spans(in: ["lightbill"]).map(\.needs) == [[0, 2]])
    }

    @Test func knowsAPhraseWhoseLastWordIsBegun() {
        #expect(phrases.begun(by: ["light", "bil"]).contains { $0.from == 0 && $0.needs == [0, 2] })
        #expect(phrases.begun(by: ["li"]).isEmpty)
    }

    @Test func hearsDangerWithAWordBetween() {
        #expect(QueryPhrases.isUrgent(["want", "to", "kill", "myself"], urgent))
        #expect(QueryPhrases.isUrgent(["gas", "pipe", "leaks"], urgent))
        #expect(!QueryPhrases.isUrgent(["gas", "bill", "after", "leak"], urgent))
        #expect(!QueryPhrases.isUrgent(["kill", "weeds"], urgent))
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
        let made = table.needs(rules, known: known)
        #expect(made.map(\.from) == [["lawyer"]])
        #expect(made.first?.to.map(\.terms) == [["legalaid"], ["tenant"]])
        #expect(made.first?.to.map(\.text) == ["legal aid", "tenant"])
        #expect(table.needs([.init(from: ["ride"], to: ["transport"])], known: known).isEmpty)
    }

    @Test func numbersNeedsByTheirRulesSoThatTheyStayAsTheyAre() {
        let rules = [SynonymTable.Rule(from: ["ride"], to: ["bus"]), .init(from: ["flat"], to: ["rent"])]
        #expect(table.needs(rules, known: known).map(\.number) == [1])
    }

    @Test func takesAnEditorsPhraseWordByWordWhereNoRecordHasItWhole() {
        let own = SynonymTable.Rule(from: ["flat"], to: ["tenants to rent"], isOwn: true)
        let made = table.needs([own], known: known).first?.to
        #expect(made == [SearchNeed.Target(terms: ["tenant", "rent"], text: "tenant to rent")])
        let usual = SynonymTable.Rule(from: ["flat"], to: ["tenants to rent"])
        #expect(table.needs([usual], known: known).isEmpty)
    }

    @Test func leavesOutPhrasesThatAShorterOneCovers() {
        let rules = [SynonymTable.Rule(from: ["rent", "pay my rent", "rent deposit"], to: ["rent"])]
        #expect(table.needs(rules, known: known).first?.from == ["rent", "rent deposit"])
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

@Suite("The words of an address")
struct WebNameTests {
    @Test func areNothingWhereTheNameSaysThem() {
        #expect(WebName.telling("https://www.harborhouse.org/help", of: "Harbor House") == nil)
        #expect(WebName.telling("info@the-harbor-house12.org", of: "Harbor House") == nil)
        #expect(WebName.telling("https://dshs.wa.gov", of: "Department of Social Health Services") == nil)
    }

    @Test func areKeptWhereTheySayMore() {
        #expect(WebName.telling("https://cafb.org", of: "Capital Area Food Bank") == nil)
        #expect(WebName.telling("https://www.fareharbor.com:80/x", of: "Harbor House") == "fareharbor")
        #expect(WebName.telling("http://[", of: "Harbor House") == nil)
    }
}
