import GuideModel
import Testing

@testable import Render

@Suite struct NameOrderTests {
    private func sorted(_ names: [String]) -> [String] {
        names.sorted { NameOrder($0, language: .english) < NameOrder($1, language: .english) }
    }

    @Test func passesOverArticlesAccentsCaseAndQuotes() {
        let names = ["Zebra", "The Open Door", "“Élan” Center", "ELM House", "An Ark", "theater"]
        #expect(
            sorted(names) == ["An Ark", "“Élan” Center", "ELM House", "The Open Door", "theater", "Zebra"]
        )
    }

    @Test func knowsTheArticlesOfTheLanguage() throws {
        let spanish = try #require(LanguageTag("es"))
        #expect(NameOrder("La Casa", language: spanish).letter == .letter("C"))
        #expect(NameOrder("La Casa", language: .english).letter == .letter("L"))
    }

    @Test func putsDigitsAndOtherScriptsUnderTheirOwnHeadings() {
        #expect(NameOrder("211 Helpline", language: .english).letter == .digits)
        #expect(NameOrder("Ñandú", language: .english).letter == .letter("N"))
        #expect(NameOrder("Дом", language: .english).letter == .letter("Д"))
        #expect(NameOrder("図書館", language: .english).letter == .rest)
        #expect(NameOrder("!!!", language: .english).letter == .rest)
    }
}

@Suite struct ExcerptTests {
    @Test func cutsAfterAWholeWord() {
        #expect(Excerpt.of("one two three", length: 9) == "one two…")
        #expect(Excerpt.of("one,  two", length: 9) == "one, two")
        #expect(Excerpt.of("one, two three", length: 5) == "one…")
    }

    @Test func cutsTextWithoutSpacesByCharacters() {
        #expect(Excerpt.of("図書館の本棚", length: 3) == "図書館…")
    }
}
