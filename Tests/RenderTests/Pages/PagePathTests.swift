import GuideModel
import Testing

@testable import Render

@Suite struct PagePathTests {
    private let spanish = LanguageTag("es") ?? .english

    @Test func linksBetweenFoldersAndUpToTheRoot() throws {
        let page = PagePath("agencies/x.html", language: .english, mainLanguage: .english)
        #expect(page.link(to: "index.html") == "../index.html")
        #expect(page.link(to: "agencies/y.html") == "y.html")
        #expect(page.link(to: "topics/food.html") == "../topics/food.html")
        #expect(page.toRoot == "../")
    }

    @Test func keepsToTheLanguagesTreeAndFindsTheSharedAssets() throws {
        let page = PagePath("agencies/x.html", language: spanish, mainLanguage: .english)
        #expect(page.path == "es/agencies/x.html")
        #expect(page.link(to: "a-z.html") == "../a-z.html")
        #expect(page.link(toSitePath: "assets/guide.css") == "../../assets/guide.css")
        let english = page.inLanguage(.english, mainLanguage: .english)
        #expect(page.link(toSitePath: english.path) == "../../agencies/x.html")
    }

    @Test func putsPagesOfProseAtTheRoot() throws {
        let page = PagePath("topics/food.html", language: .english, mainLanguage: .english)
        let about = RecordID(.page, try Slug("about"))
        let food = RecordID(.topic, try Slug("food"))
        #expect(page.link(to: about) == "../about.html")
        #expect(page.link(to: food, anchor: "cards") == "#cards")
    }
}
