import Testing

@testable import GuideModel

struct BodyLinkTests {
    @Test(arguments: [
        ("../topics/food.md", "record topics/food"), ("../topics/food.md#größe", "record topics/food größe"),
        ("../topics/food.md#gr%C3%B6%C3%9Fe", "record topics/food größe"),
        ("b.md", "record agencies/b"), ("./b.md", "record agencies/b"),
        ("../topics/food.es.md", "record topics/food"),
        ("#here", "anchor here"), ("#top", "anchor top"), ("../images/a%20b.svg", "asset images/a b.svg"),
        ("https://x.org/a?b=1#c", "external https://x.org/a?b=1#c"), ("tel:211", "external tel:211"),
        ("MAILTO:a@b.c", "external MAILTO:a@b.c"), ("../events/", "page events/index.html"),
        ("../topics/index.html", "page topics/index.html"),
        ("../coverage.html", "page coverage.html"),
        ("../search.html?q=food", "page search.html"),
    ])
    func resolvesALink(address: String, end: String) throws {
        let outcome = try link(address)
        #expect(outcome.end == end)
        #expect(outcome.diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("../topics/fod.md", "broken-link", "../topics/food.md"),
        ("food.md", "broken-link", "../topics/food.md"),
        ("../topics/food", "broken-link", "../topics/food.md"),
        ("../topics/fod.md#a", "broken-link", "../topics/food.md#a"),
        ("../topics/food.md#grösse", "unknown-anchor", "../topics/food.md#größe"),
        ("#heer", "unknown-anchor", "#here"),
        ("../topics/food.md#Größe", "unknown-anchor", "../topics/food.md#größe"),
        ("../../secret.md", "link-leaves-folder", ""),
        ("../images/b.svg", "broken-link", "../images/a%20b.svg"),
        ("javascript:alert(1)", "link-scheme", ""), ("ftp://x.org", "link-scheme", ""),
        ("C:\\files\\a.md", "link-scheme", ""),
        ("www.x.org", "link-scheme", "https://www.x.org"),
        ("x.org/help", "link-scheme", "https://x.org/help"),
        ("//x.org/a", "link-scheme", "https://x.org/a"),
        ("me@x.org", "link-scheme", "mailto:me@x.org"),
        ("828-555-0100", "link-scheme", "tel:828-555-0100"),
        ("https://", "broken-link", ""), ("", "broken-link", ""), ("#", "broken-link", ""),
        ("/agencies/gone.html", "broken-link", ""),
        ("../guide.yaml", "broken-link", ""),
    ])
    func reportsALinkThatLeadsNowhere(address: String, rule: String, fix: String) throws {
        let outcome = try link(address)
        #expect(outcome.end == "nowhere")
        #expect(outcome.diagnostics.map(\.rule.description) == [rule])
        #expect(outcome.diagnostics.first?.severity == .error)
        #expect(
            outcome.diagnostics.first?.span
                == SourceSpan(line: 12, column: 5, length: address.unicodeScalars.count)
        )
        #expect(outcome.diagnostics.first?.fixes.first?.replacement ?? "" == fix)
    }

    @Test(arguments: [
        ("/topics/food.html", "absolute-link", "record topics/food", "../topics/food.md"),
        (
            "/es/topics/food.html#größe", "absolute-link", "record topics/food größe",
            "../topics/food.md#größe"
        ),
        ("/images/a%20b.svg", "absolute-link", "asset images/a b.svg", "../images/a%20b.svg"),
        ("/coverage.html", "absolute-link", "page coverage.html", "../coverage.html"),
        ("../topics/food.html", "link-to-page", "record topics/food", "../topics/food.md"),
        ("topics/food.html", "link-to-page", "record topics/food", "../topics/food.md"),
        ("../about.html", "link-to-page", "record pages/about", "../pages/about.md"),
        ("draft.md", "reference-to-unpublished", "nowhere", ""),
    ])
    func warnsAboutALinkThatIsNotAsItShouldBe(address: String, rule: String, end: String, fix: String) throws
    {
        let outcome = try link(address)
        #expect(outcome.end == end)
        #expect(outcome.diagnostics.map(\.rule.description) == [rule])
        #expect(outcome.diagnostics.first?.severity == .warning)
        #expect(outcome.diagnostics.first?.fixes.first?.replacement ?? "" == fix)
    }

    @Test func doesNotReportALinkToAFileThatCouldNotBeRead() throws {
        #expect(try link("broken.md#x").diagnostics.isEmpty)
        #expect(try link("broken.es.md").diagnostics.isEmpty)
    }

    @Test(arguments: [
        ("../topics/food.md", "broken-link"), ("https://x.org/a.png", "external-image"),
        ("../images/no.svg", "broken-link"),
    ])
    func judgesPictures(address: String, rule: String) throws {
        #expect(try link(address, isImage: true).diagnostics.map(\.rule.description) == [rule])
    }

    @Test func warnsAboutAPictureWithoutWords() throws {
        #expect(
            try link("../images/a%20b.svg", isImage: true, text: "").diagnostics.map(\.rule) == [
                .imageWithoutText
            ]
        )
    }

    @Test func givesAnchorsOfATranslationByTheOrderOfHeadings() throws {
        let outcome = try link("../topics/food.md#größe")
        let guide = try #require(outcome.guide)
        let spanish = try #require(LanguageTag("es"))
        let id = try Sample.id("topics/food")
        #expect(guide.anchor("größe", of: id, in: spanish) == "tamaño")
        #expect(guide.anchor("tamaño", of: id, in: .english) == "größe")
        #expect(guide.anchor("gone", of: id, in: spanish) == nil)
        let record = try #require(guide.record(Sample.id("agencies/a")))
        #expect(
            guide.target(of: "../topics/food.md#größe", in: record, shownIn: spanish)
                == .record(id, anchor: "tamaño")
        )
    }

    private struct Result {
        let end: String
        let diagnostics: [Diagnostic]
        let guide: LinkedGuide?
    }

    private func link(_ address: String, isImage: Bool = false, text: String = "words") throws -> Result {
        let spanish = try #require(LanguageTag("es"))
        let records = try [
            Sample.agency(Sample.header("agencies/a")), Sample.agency(Sample.header("agencies/b")),
            Sample.agency(Sample.header("agencies/draft", isDraft: true)),
            Sample.topic(Sample.header("topics/food")), Sample.page(Sample.header("pages/about")),
        ]
        let guide = try Sample.guide(
            records,
            translations: [Sample.topic(Sample.header("topics/food", language: spanish))],
            assets: ["images/a b.svg"],
            unreadable: ["agencies/broken"]
        )
        let span = SourceSpan(line: 12, column: 5, length: address.unicodeScalars.count)
        let link = BodyOutline.BodyLink(destination: address, text: text, isImage: isImage, span: span)
        let outlines = [
            try Sample.path("agencies/a.md"): outline(["here"], [link]),
            try Sample.path("topics/food.md"): outline(["größe"], []),
            try Sample.path("topics/food.es.md"): outline(["tamaño"], []),
        ]
        let outcome = CrossLinker.link(guide, outlines: outlines, today: Sample.today, includingDrafts: false)
        let target = outcome.value?.target(of: address, in: records[0])
        return Result(end: name(of: target), diagnostics: outcome.diagnostics, guide: outcome.value)
    }

    private func outline(_ headings: [String], _ links: [BodyOutline.BodyLink]) -> BodyOutline {
        BodyOutline(
            headings: headings.map { BodyOutline.Heading(level: 2, text: $0, anchor: $0, span: .start) },
            links: links,
            plainText: "",
            rawHTML: []
        )
    }

    private func name(of target: LinkTarget?) -> String {
        switch target {
        case .external(let link): "external \(link)"
        case .record(let id, let anchor): "record \(id)" + (anchor.map { " \($0)" } ?? "")
        case .anchor(let anchor): "anchor \(anchor)"
        case .asset(let path): "asset \(path)"
        case .sitePage(let page): "page \(page)"
        case nil: "nowhere"
        }
    }
}
