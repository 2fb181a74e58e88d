import GuideModel
import Testing

@testable import Render

@Suite struct ZimEditionTests {
    @Test func cutsBetweenWords() {
        #expect(ZimEdition.clipped("Help near you", to: 30) == "Help near you")
        #expect(
            ZimEdition.clipped("Wren County Community Resource Guide", to: 30) == "Wren County Community…"
        )
        #expect(ZimEdition.clipped("Help, and more", to: 6) == "Help…")
        #expect(ZimEdition.clipped("Donaudampfschifffahrt", to: 6) == "Donau…")
    }

    @Test func quotesWhatAShellWouldTakeApart() {
        #expect(ZimEdition.quoted("https://a.example/") == "https://a.example/")
        #expect(ZimEdition.quoted("Anne's $HOME") == "'Anne'\\''s $HOME'")
    }

    @Test func letsKiwixWriteItsBarIntoPages() {
        let page =
            "<meta charset=\"utf-8\"><meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'\"><p>a</p>"
        #expect(
            String(decoding: ZimEdition.withoutPolicy(Array(page.utf8)), as: UTF8.self)
                == "<meta charset=\"utf-8\"><p>a</p>"
        )
    }

    @Test func takesOnlyAPictureOfTheSizeThatIsAskedFor() throws {
        let theme = try #require(try ThemeFolder(root: DefaultTheme.root).read().value)
        let picture = try #require(theme.illustration)
        #expect(ZimEdition.hasRightSize(picture))
        #expect(!ZimEdition.hasRightSize(Array(picture.dropFirst())))
        #expect(!ZimEdition.hasRightSize([]))
    }
}
