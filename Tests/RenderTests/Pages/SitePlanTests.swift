import GuideModel
import Testing

@testable import Render

@Suite struct SitePlanTests {
    private let pantry =
        "---\nname: The Pantry\nsummary: Gives food.\ntopics: [food]\nwellness: [physical]\nalso_known_as: [Food Closet]\n---\n"
    private let food = "---\ntitle: Food\nsummary: Something to eat.\n---\n"

    private func plan(_ files: [String: String], languages: String = "[en]") throws -> Outcome<SitePlan> {
        let guide = try #require(TinyGuide.linked(files, languages: languages))
        let theme = try #require(try ThemeFolder(root: DefaultTheme.root).read().value)
        return SitePlan.plan(guide: guide, theme: theme)
    }

    @Test func plansEveryPageOfEveryLanguage() throws {
        let files = ["agencies/pantry.md": pantry, "topics/food.md": food]
        let paths = Set(try plan(files, languages: "[en, es]").value.pages.map(\.output.description))
        let expected = [
            "index.html", "search.html", "a-z.html", "places.html", "coverage.html", "print.html", "404.html",
            "agencies/index.html", "agencies/pantry.html", "topics/food.html", "dimensions/social.html",
            "es/index.html", "es/agencies/pantry.html", "es/topics/food.html",
        ]
        #expect(expected.filter { !paths.contains($0) } == [])
        #expect(!paths.contains("es/404.html"))
    }

    @Test func refusesTwoPagesAtOneAddress() throws {
        let page = "---\ntitle: Search\n---\nWords.\n"
        let found = try plan(["pages/search.md": page]).diagnostics.filter { $0.rule == .pathClash }
        #expect(found.map(\.message) == ["`pages/search` would be published at `search.html`"])
        #expect(found.map(\.file.path) == ["pages/search.md"])
        #expect(found.first?.notes.map(\.message) == ["it is already taken by the guide's own page"])
    }

    @Test func leadsFromAnAliasToThePageWithoutAServer() throws {
        let moved = pantry.replacing("wellness:", with: "aliases: [old/pantry.html]\nwellness:")
        let files = ["agencies/pantry.md": moved, "topics/food.md": food]
        let guide = try #require(TinyGuide.linked(files))
        let page = try #require(try TinyGuide.page("old/pantry.html", of: guide))
        #expect(page.contains(#"<meta http-equiv="refresh" content="0; url=../agencies/pantry.html">"#))
        #expect(page.contains(#"<a href="../agencies/pantry.html">"#))
    }

    @Test func saysWhatThePageIsInItsHead() throws {
        let files = ["agencies/pantry.md": pantry, "topics/food.md": food]
        let guide = try #require(
            TinyGuide.linked(files, languages: "[en, es]", baseURL: "https://guide.example/")
        )
        let page = try #require(try TinyGuide.page("es/agencies/pantry.html", of: guide))
        #expect(page.contains(#"<html lang="es" dir="ltr">"#))
        #expect(page.contains(#"<title>The Pantry · Tiny Guide</title>"#))
        #expect(page.contains(#"<meta name="guidegen:record" content="agencies/pantry">"#))
        #expect(
            page.contains(#"<link rel="canonical" href="https://guide.example/es/agencies/pantry.html">"#)
        )
        #expect(page.contains(#"hreflang="en" href="https://guide.example/agencies/pantry.html">"#))
        #expect(page.contains(#"href="../../assets/guide.css?v="#))
        #expect(page.contains(#"<h1 id="page-title" lang="en" dir="ltr">The Pantry</h1>"#))
    }

    @Test func showsCrisisLinesOnEveryPage() throws {
        let guide = try #require(TinyGuide.linked(["topics/food.md": food]))
        for path in ["index.html", "topics/food.html", "404.html", "search.html"] {
            #expect(try TinyGuide.page(path, of: guide)?.contains(#"href="tel:911""#) == true, "\(path)")
        }
    }

    @Test func listsOtherNamesWithAWayToTheAgency() throws {
        let files = ["agencies/pantry.md": pantry, "topics/food.md": food]
        let guide = try #require(TinyGuide.linked(files))
        let page = try #require(try TinyGuide.page("a-z.html", of: guide))
        let letters = page.split(separator: "<section class=\"section letter-group\"").dropFirst()
        #expect(letters.count == 2)
        #expect(letters.first?.contains("Food Closet") == true)
        #expect(letters.last?.contains("The Pantry") == true)
    }
}
