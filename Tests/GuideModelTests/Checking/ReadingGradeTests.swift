import Testing

@testable import GuideModel

@Suite struct ReadingGradeTests {
    @Test(arguments: [
        ("cat", 1), ("open", 2), ("table", 2), ("library", 3), ("the", 1), ("closes", 2), ("called", 1),
        ("needed", 2), ("eligibility", 6),
    ])
    func countsEnglishSyllables(_ word: String, _ count: Int) {
        #expect(ReadingEase.englishSyllables(word[...]) == count)
    }

    @Test(arguments: [
        ("casa", 2), ("ayuda", 3), ("día", 2), ("puerta", 2), ("biblioteca", 4), ("hoy", 1), ("poeta", 3),
        ("aéreo", 4),
    ])
    func countsSpanishSyllables(_ word: String, _ count: Int) {
        #expect(ReadingEase.spanishSyllables(word[...]) == count)
    }

    /// Six words of one syllable: 0.39 × 6 + 11.8 − 15.59 = −1.45; no grade is below the first.
    @Test func givesTheGradeOfFleschAndKincaid() throws {
        let english = try #require(LanguageTag("en"))
        #expect(ReadingEase(["The cat sat on the mat."], language: english)?.grade == 1)
        // 10 words, 24 syllables: 3.9 + 28.32 − 15.59 = 16.63.
        let hard = "Eligibility determinations necessitate documentation of residency and income at intake."
        #expect((ReadingEase([hard], language: english)?.grade ?? 0) > 14)
    }

    @Test func measuresNothingInALanguageWithoutAFormula() throws {
        let hmong = try #require(LanguageTag("hmn"))
        #expect(ReadingEase(["Koj tuaj yeem hu."], language: hmong) == nil)
    }

    @Test func readsMarkdownAsItIsReadAloud() {
        let text =
            "Call [the office](https://a.example/very/long) at 9 a.m. or later. **Then** wait.\n- One item\n- Two"
        #expect(
            ReadableText.sentences(of: text).map { $0.split(separator: " ").joined(separator: " ") } == [
                "Call the office at 9 a.m. or later.", "Then wait.", "- One item", "- Two",
            ]
        )
    }

    @Test(arguments: [
        ("See <https://a.example> or https://b.example/c now.", " See  or  now."),
        ("a ](b](c) d ](e", " a  d (e"), ("a < b > c < d", " a  c < d"), ("at ://x", " at ://x"),
    ])
    func leavesAddressesOutAndWordsIn(_ written: String, _ read: String) {
        #expect(ReadableText.sentences(of: written).joined() == read)
    }
}
