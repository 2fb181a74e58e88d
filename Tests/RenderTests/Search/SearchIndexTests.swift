import Foundation
import GuideModel
import Testing

@testable import Render

@Suite("Searching")
struct SearchIndexTests {
    let index: SearchIndex

    init() throws { index = try SearchFixtures.index() }

    private func titles(_ query: String, _ filters: [SearchFacetName: [String]] = [:]) -> [String] {
        index.search(query, filters: filters).compactMap { index.card($0.document)?.title }
    }

    @Test func putsWhatMatchesEveryWordFirst() {
        #expect(titles("dental cedar falls").first == "Bright Smiles Dental Clinic")
        #expect(titles("lunch for dogs").first == "Friend's Table & Kitchen")
    }

    @Test func letsFillerWordsCostNothing() {
        #expect(titles("where can i get help with my light bill").first == "Light & Heat Fund")
        #expect(titles("i need a bed tonight").first == titles("bed").first)
        #expect(titles("where can i find a dentist please") == titles("dentist"))
    }

    @Test func findsNamesMadeOfFillers() {
        #expect(titles("the who").first == "The Who Choir")
    }

    @Test func findsOtherFormsOfAWord() {
        #expect(titles("evicted").contains("Cedar County Legal Aid"))
        #expect(titles("counselor").contains("Harbor House"))
        #expect(titles("pantries").contains("Cedar Falls Food Bank"))
    }

    @Test func findsWordsWrittenTogetherAndApart() {
        #expect(Set(titles("day care").prefix(2)) == ["Little Steps Daycare", "Lakeview Child Care Council"])
        #expect(titles("daycare").first == "Little Steps Daycare")
        #expect(titles("foodbank").first == "Cedar Falls Food Bank")
        #expect(Set(titles("drop-in").prefix(2)) == ["The Night Door", "Quiet Rooms"])
    }

    @Test func findsAPhoneNumberHoweverItIsTyped() {
        for query in [
            "(206) 555-0101", "206.555.0101", "+1 206 555 0101", "555-0101", "2065550101", "12065550101",
        ] {
            #expect(titles(query) == ["Bright Smiles Dental Clinic"], "\(query)")
        }
    }

    @Test func findsAllOfAWordByItsBeginning() {
        #expect(Set(titles("foo")).isSuperset(of: titles("food")))
        #expect(Set(titles("shel")).isSuperset(of: titles("shelter")))
    }

    @Test func findsScriptsWithoutSpacesByAnyTwoOfTheirSigns() {
        #expect(titles("法律相談").first == "東京会 Japanese Community")
        #expect(titles("相談").first == "東京会 Japanese Community")
        #expect(titles("食") == ["東京会 Japanese Community"])
    }

    @Test func findsWhatPeopleCallByAnotherName() {
        #expect(titles("attorney").first == "Cedar County Legal Aid")
        #expect(titles("my tooth hurts").first == "Bright Smiles Dental Clinic")
        #expect(titles("ayuda con el recibo de luz").first == "Light & Heat Fund")
        #expect(titles("ride to doctor").first == "Care Cars")
        #expect(titles("somewhere to sleep").contains("The Night Door"))
    }

    @Test func takesTheGuidesOwnSynonyms() throws {
        let documents = try SearchFixtures.read([WrittenDocument].self, "documents.json")
            .compactMap { try $0.document() }
        let file = try #require(ContentPath("synonyms.yaml"))
        func words(_ text: String) -> [Located<String>] { [Located(text, file: file, span: .start)] }
        let rule = SynonymRule(
            .oneWay,
            from: words("smile bus"),
            to: words("dental"),
            file: file,
            span: .start
        )
        let index = SearchIndexBuilder.index(of: documents, language: .english, synonyms: [rule])
        let first = index.search("the smile bus").first.flatMap { index.card($0.document)?.title }
        #expect(first == "Bright Smiles Dental Clinic")
    }

    @Test func mendsWhatTheGuideDoesNotKnow() {
        let answer = index.answer(to: "sheltr")
        #expect(answer.corrected.map(\.to) == ["shelter"])
        #expect(titles("sheltr").first == titles("shelter").first)
        #expect(index.answer(to: "sheltr", exactly: true).hits.isEmpty)
        #expect(titles("harber house").first == "Harbor House")
        #expect(titles("lawer for eviction").first == "Cedar County Legal Aid")
    }

    @Test(arguments: ["555-01", "206 555-01", "(206) 555 0"])
    func findsATelephoneNumberWhileItIsTyped(text: String) {
        #expect(titles(text).contains("Bright Smiles Dental Clinic"))
    }

    @Test func leavesNumbersAndKnownWordsAlone() {
        for query in ["5550199", "98199", "shelters", "dent", "pantries"] {
            #expect(index.answer(to: query).corrected.isEmpty, "\(query)")
        }
    }

    @Test func hearsThatSomebodyMayBeInDanger() {
        for query in [
            "i want to kill myself", "suicde", "my husband hits me", "mi esposo me pega", "gas leak",
        ] {
            #expect(index.answer(to: query).isUrgent, "\(query)")
        }
        for query in ["food pantry", "emergency shelter", "pay my gas bill"] {
            #expect(!index.answer(to: query).isUrgent, "\(query)")
        }
    }

    @Test func offersNearWordsWhereNothingIsFound() {
        let answer = index.answer(to: "dentel", exactly: true)
        #expect(answer.hits.isEmpty)
        #expect(answer.nearest.first == "dental")
        #expect(index.answer(to: "shxlzr").nearest.contains("shelter"))
    }

    @Test func letsNoTownOutrankTheNeed() {
        #expect(titles("dentist in lakeview").first == "Bright Smiles Dental Clinic")
    }

    @Test func letsClosedAgenciesSinkAndAgenciesComeFirst() {
        let pantries = titles("food pantry")
        #expect(pantries.first == "Cedar Falls Food Bank")
        #expect(
            pantries.firstIndex(of: "Old Mill Pantry") ?? 0 > pantries.firstIndex(of: "A new pantry opens")
                ?? 99
        )
    }

    @Test func tellsWhoAsksForAClosedAgencyByName() {
        #expect(titles("old mill pantry").first == "Old Mill Pantry")
    }

    @Test func knowsPluralsThatNoEndingTells() {
        #expect(titles("child").contains("Bright Smiles Dental Clinic"))
        #expect(titles("tooth").first == "Bright Smiles Dental Clinic")
    }

    @Test func putsANameThatIsTheQueryFirst() {
        #expect(titles("shelter").prefix(4).contains("Shelter"))
        #expect(titles("harbor house").first == "Harbor House")
        #expect(titles("care cars").first == "Care Cars")
    }

    @Test func narrowsByAnyValueOfEveryFilter() {
        #expect(titles("shelter", [.place: ["lakeview"], .kind: ["agencies"]]) == ["Quiet Rooms"])
        #expect(titles("", [.topic: ["legal"], .kind: ["agencies"]]).count == 2)
        #expect(titles("food", [.topic: ["nothing"]]).isEmpty)
    }

    @Test func knowsALanguageByAnyOfItsNames() {
        let spoken = SpokenLanguages(readIn: .english)
        let ways = ["es", "Spanish", "español", "SPANISH", "es-MX"].map { spoken.value($0)?.value }
        #expect(ways == [String?](repeating: "es", count: 5))
        #expect(spoken.value("Marshallese")?.label == "Marshallese")
    }

    @Test func stemsInTheLanguageOfTheIndex() throws {
        let spanish = try #require(LanguageTag("es"))
        let document = SearchDocument(
            id: RecordID(.agency, try Slug("a")),
            texts: [.name: ["Centro"], .body: ["Informaciones para niñas y niños"]],
            card: SearchCard(
                id: "agencies/a",
                title: "Centro",
                url: "a.html",
                summary: nil,
                phone: nil,
                town: nil,
                status: nil,
                language: nil,
                also: nil
            )
        )
        let index = SearchIndexBuilder.index(of: [document], language: spanish)
        for query in ["información", "informacion", "nino", "niña", "para los niños"] {
            #expect(index.search(query).count == 1, "\(query)")
        }
    }

    @Test func writesTheSameBytesAndReadsThemBack() throws {
        let encoding = try SearchIndexEncoding(index)
        #expect(try SearchIndexEncoding(SearchFixtures.index()).json == encoding.json)
        let read = try SearchIndexEncoding.index(from: encoding.json)
        #expect(read.version == encoding.version)
        #expect(read.search("food pantry") == index.search("food pantry"))
        #expect(encoding.script.hasPrefix("Guide.search.receive({\"version\":\""))
    }

    @Test func refusesAnIndexOfAnotherFormat() throws {
        let format = "\"format\":\(SearchIndex.currentFormat)"
        let json = try SearchIndexEncoding(index).json.replacing(format, with: "\"format\":1")
        #expect(throws: SearchIndexError.format(1)) { try SearchIndexEncoding.index(from: json) }
    }
}
