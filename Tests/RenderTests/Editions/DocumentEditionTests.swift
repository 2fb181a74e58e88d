import Foundation
import GuideModel
import Testing

@testable import Render

@Suite struct DocumentEditionTests {
    private static let guide = TinyGuide.linked(
        [
            "topics/food.md": "---\ntitle: Food\nsummary: Meals.\n---\n",
            "topics/pantries.md": "---\ntitle: Pantries\nsummary: Groceries.\nparent: food\n---\n",
            "topics/law.md": "---\ntitle: Law\nsummary: Rights.\n---\n",
            "agencies/oak.md":
                "---\nname: Oak Pantry\nsummary: Groceries.\ntopics: [food, pantries]\nwellness: [physical]\nphones: [{number: 828-555-0101}]\nwebsite: https://oak.example/\naddress: {street: 1 Oak Street, city: Larkspur}\nhours: {Tue: 9-12}\nexceptions: [{date: 2026-12-01, closed: true}]\n---\n",
            "agencies/elm.md":
                "---\nname: Elm Law\nsummary: Lawyers.\ntopics: [law]\nwellness: [social]\nprint: false\nphones: [{number: 828-555-0102}]\n---\n",
            "agencies/gone.md":
                "---\nname: Gone\nsummary: Closed.\ntopics: [food]\nwellness: [social]\nstatus: closed\n---\n",
            "agencies/haven.md":
                "---\nname: Haven\nsummary: Shelter.\ntopics: [law]\nwellness: [social]\nconfidential: true\ntown: Larkspur\nphones: [{number: 828-555-0103}]\n---\n",
            "pages/about.md":
                "---\ntitle: About\n---\n\n# Why\n\nSee [Oak](../agencies/oak.md#hours) and [Gone](../agencies/gone.md).[^1]\n\n[^1]: A note.\n",
        ],
        baseURL: "https://guide.example/g"
    )

    private func files(paper: EditionChoice? = nil, single: EditionChoice? = nil) throws -> [String: String] {
        let guide = try #require(Self.guide)
        let theme = try #require(try ThemeFolder(root: DefaultTheme.root).read().value)
        let strings = SitePlan.plan(guide: guide, theme: theme).value.strings
        let papers = try paper.map { choice in
            try PaperEdition(guide: guide, theme: theme, strings: strings, choice: choice).files()
        }
        let singles = try single.map { choice in
            try SingleEdition(guide: guide, theme: theme, strings: strings, choice: choice) { _ in nil }
                .files()
        }
        return Dictionary(
            uniqueKeysWithValues: ((papers ?? []) + (singles ?? [])).map {
                ($0.path.description, String(decoding: $0.bytes, as: UTF8.self))
            }
        )
    }

    @Test func holdsTheWholeGuideInOneFileWhoseLinksLeadToItsParts() throws {
        let page = try #require(try files(single: EditionChoice())["guide.html"])
        #expect(page.contains("<article class=\"entry\" id=\"agencies.oak\">"))
        #expect(page.contains("<a href=\"#agencies.oak\""))
        #expect(page.contains("https://guide.example/g/agencies/gone.html"))
        #expect(!page.contains("id=\"agencies.gone\""))
        #expect(page.contains("id=\"single-index\""))
        #expect(page.contains("(needs the Internet)"))
        #expect(page.contains("Copy made November 22, 2026. Call first."))
        #expect(!page.contains("src=\"") && !page.contains("rel=\"stylesheet\""))
    }

    @Test func showsOnlyTheTopicsThatAreChosenAndThoseBelowThem() throws {
        let page = try #require(try files(single: EditionChoice(topics: [try Slug("food")]))["guide.html"])
        #expect(page.contains("Oak Pantry") && page.contains("topics.pantries"))
        #expect(!page.contains("Elm Law") && !page.contains("pages.about"))
    }

    @Test func showsOnlyAgenciesOfThePlaceThatIsChosen() throws {
        let page = try #require(try files(single: EditionChoice(place: "larkspur"))["guide.html"])
        #expect(page.contains("Oak Pantry") && page.contains("Haven"))
        #expect(!page.contains("Elm Law"))
    }

    @Test func printsABookletWithContentsIndexAndTheChangesOfHours() throws {
        let pages = try files(paper: EditionChoice())
        #expect(
            pages.keys.sorted() == [
                "print/booklet.html", "print/crisis-poster.html", "print/large-print.html",
                "print/slips.html",
                "print/street-sheet.html",
            ]
        )
        let booklet = try #require(pages["print/booklet.html"])
        #expect(booklet.contains("<a href=\"#topics.food\">"))
        #expect(booklet.contains("target-counter"))
        #expect(booklet.contains("Dec 1, 2026"))
        #expect(booklet.contains("<svg class=\"code\" role=\"img\""))
        #expect(!booklet.contains("Elm Law"), "print: false")
        #expect(try #require(pages["print/large-print.html"]).contains("<body class=\"large\">"))
        #expect(try #require(pages["print/crisis-poster.html"]).contains("911"))
    }

    @Test(arguments: [
        ("Copy made: x", "Copy made\\3a  x"), ("l'été & \"l'eau\"", "l\\27 été \\26  \\22 l\\27 eau\\22 "),
        ("</style>", "\\3c \\2f style\\3e "), ("2026年11月", "2026年11月"),
    ])
    func writesIntoStyleSheetsWhatTheyQuote(_ text: String, _ quoted: String) {
        #expect(PaperView.quoted(text).text == quoted)
    }

    @Test func printsOnThePaperOfTheGuide() throws {
        let pages = try files(paper: EditionChoice())
        #expect(pages["print/booklet.html"]?.contains("@page { size: letter;") == true)
        #expect(pages["print/street-sheet.html"]?.contains("@page { size: letter landscape;") == true)
        #expect(pages["print/booklet.html"]?.contains("Copy made November 22\\2c  2026") == true)
    }

    @Test func givesNotesIdsOfTheirRecord() throws {
        let page = try #require(try files(single: EditionChoice())["guide.html"])
        #expect(page.contains("href=\"#pages.about.fn-1\" id=\"pages.about.fnref-1\""))
        #expect(page.contains("<li id=\"pages.about.fn-1\">"))
    }

    @Test func cutsAGuideUntilEachFileIsSmallEnoughAndLeadsFromOneToAnother() throws {
        let guide = try #require(Self.guide)
        let theme = try #require(try ThemeFolder(root: DefaultTheme.root).read().value)
        let strings = SitePlan.plan(guide: guide, theme: theme).value.strings
        let whole = try SingleEdition(guide: guide, theme: theme, strings: strings, choice: EditionChoice()) {
            _ in nil
        }
        .files()
        let size = try #require(whole.first).bytes.count
        let files = try SingleEdition(
            guide: guide,
            theme: theme,
            strings: strings,
            choice: EditionChoice(),
            most: size - 1
        ) { _ in nil }.files()
        #expect(
            files.map(\.path.description) == [
                "guide-food.html", "guide-law-1.html", "guide-law-2.html", "guide-more.html",
            ]
        )
        let more = String(decoding: try #require(files.last).bytes, as: UTF8.self)
        #expect(more.contains("href=\"guide-food.html#agencies.oak\""))
        #expect(more.contains("<a href=\"guide-law-2.html\"><span>Law: Hav</span></a>"))
        let law = String(decoding: files[1].bytes, as: UTF8.self)
        #expect(law.contains("Elm Law") && !law.contains("Haven"))
    }

    @Test func saysFromWhichNameToWhichPiecesGo() {
        #expect(
            PieceLabels.of([("abbey", "larkspur food"), ("larkspur free store", "zoo"), nil])
                == ["Abb – Larkspur fo", "Larkspur fr – Zoo", "3"]
        )
    }

    @Test func saysWhichTopicThereIsNone() throws {
        let guide = try #require(Self.guide)
        #expect(EditionChoice(topics: [try Slug("fod")]).mistake(in: guide) == "there is no topic `fod`")
        #expect(EditionChoice(topics: [try Slug("food")]).mistake(in: guide) == nil)
    }

    @Test func drawsACodeWithItsWhiteEdge() throws {
        let code = try #require(AddressCode("https://guide.example/"))
        #expect(code.squares.count == code.width * code.width)
        // The three corners that readers look for are black frames of seven squares.
        #expect(code.squares.prefix(7).allSatisfy { $0 } && !code.squares[7])
        #expect(
            code.picture(labelled: "A & b").text.contains(
                "aria-label=\"A &amp; b\" viewBox=\"0 0 \(code.width + 8)"
            )
        )
        #expect(AddressCode(String(repeating: "a", count: 5000)) == nil)
    }
}
