import GuideModel
import Testing

@testable import Render

@Suite struct ThemeStringsTests {
    /// What is said of a guide in English and Arabic with these words of its own in Arabic.
    private static func findings(own words: [String: String]) throws -> [Diagnostic] {
        let yaml =
            "title: Guide\npublisher: {name: Library}\nlanguage: en\nlanguages: [en, ar]\ntime_zone: America/New_York\n"
        let path = try #require(ContentPath("guide.yaml"))
        let listing = ContentListing.sorting([ContentFile(path: path, text: yaml)], assets: [])
        let settings = try #require(GuideParser.parse(listing.value).value.settings)
        let theme = try #require(try ThemeFolder(root: DefaultTheme.root).read().value)
        let arabic = try #require(LanguageTag("ar"))
        return theme.strings(for: settings, own: words.isEmpty ? [:] : [arabic: words]).diagnostics
    }

    @Test func saysThatALanguageHasNoWordsAtAll() throws {
        #expect(
            try Self.findings(own: [:]).map(\.message) == ["the theme has no words of the interface in `ar`"]
        )
    }

    @Test func namesTheWordsThatALanguageOfTheGuidesOwnLacks() throws {
        let found = try Self.findings(own: ["menu": "القائمة"])
        #expect(found.map(\.rule) == [.untranslatedString])
        #expect(found.first?.message.contains("words of the interface are not in `ar`") == true)
        let note = try #require(found.first?.notes.first?.message)
        #expect(note.hasPrefix("missing: `a_z_digits`") && !note.contains("`menu`") && note.hasSuffix("more"))
    }
}
