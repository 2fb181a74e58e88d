import Testing

@testable import GuideModel
@testable import Render

struct BodyRendererTests {
    @Test func startsHeadingsAtTheSecondLevelAndSkipsNone() throws {
        #expect(
            try html("# One\n\n### Two\n\n## Three\n\n###### Four\n") == """
                <h2 id="one">One</h2>
                <h3 id="two">Two</h3>
                <h3 id="three">Three</h3>
                <h4 id="four">Four</h4>

                """
        )
        #expect(try html("### A\n\n## B\n", headingLevel: 3) == "<h3 id=\"a\">A</h3>\n<h3 id=\"b\">B</h3>\n")
        #expect(try html("#\n\n##  \n") == "")
    }

    @Test func writesLinksWhereTheyLead() throws {
        #expect(
            try html("[a](food.md) [b](#x) [c](https://x.org/?a=1&b=2 \"T\") [d](tel:211)\n\n## X\n") == """
                <p><a href="[record topics/food]">a</a> <a href="[anchor x]">b</a> \
                <a href="[external https://x.org/?a=1&amp;b=2]" rel="external noopener noreferrer" title="T">c</a> \
                <a href="[external tel:211]">d</a></p>
                <h2 id="x">X</h2>

                """
        )
    }

    @Test func showsTheWordsOfALinkThatLeadsNowhere() throws {
        #expect(try html("[*a* b](gone.md) ![p](gone.png)") == "<p><em>a</em> b p</p>\n")
    }

    @Test func givesALinkWithoutWordsAName() throws {
        #expect(try html("[](food.md)") == "<p><a href=\"[record topics/food]\">A page</a></p>\n")
    }

    @Test func leavesOutRawHTMLAndEscapesTheRest() throws {
        #expect(
            try html(
                "<script>alert(1)</script>\n\na <b onclick=\"x\">b</b> & \\<i> \"q\" one<br>two\n\n<!-- c -->\n"
            )
                == "<p>a b &amp; &lt;i&gt; &quot;q&quot; one two</p>\n"
        )
        #expect(
            try html("`<x>`\n\n    <y>\n")
                == "<p><code>&lt;x&gt;</code></p>\n<pre tabindex=\"0\"><code>&lt;y&gt;\n</code></pre>\n"
        )
        #expect(!(try html("[x](javascript:alert(1)) <javascript:alert(1)>")).contains("href"))
    }

    @Test func loadsPicturesOfTheGuideLateAndNoneFromElsewhere() throws {
        #expect(
            try html("![A \"cat\"](../images/a.svg) ![far](https://x.org/a.png)")
                == "<p><img src=\"[asset images/a.svg]\" alt=\"A &quot;cat&quot;\" loading=\"lazy\"> "
                + "<a href=\"[external https://x.org/a.png]\" rel=\"external noopener noreferrer\">far</a></p>\n"
        )
    }

    @Test func letsTablesScrollAndNamesTheirHeaders() throws {
        #expect(
            try html("| | Mon |\n|---|:-:|\n| Desk | 9 |\n") == """
                <div class="table-scroll" tabindex="0" role="group" aria-label="Mon">
                <table>
                <thead>
                <tr><td></td><th scope="col" class="align-center">Mon</th></tr>
                </thead>
                <tbody>
                <tr><th scope="row">Desk</th><td class="align-center">9</td></tr>
                </tbody>
                </table>
                </div>

                """
        )
    }

    @Test func writesListsTightAndLooseAndTasks() throws {
        #expect(
            try html("3. a\n4. b\n   - c\n")
                == "<ol start=\"3\">\n<li>a</li>\n<li>b\n<ul>\n<li>c</li>\n</ul>\n</li>\n</ol>\n"
        )
        #expect(try html("- a\n\n- b\n") == "<ul>\n<li><p>a</p>\n</li>\n<li><p>b</p>\n</li>\n</ul>\n")
        #expect(
            try html("- [x] done\n- [ ] open\n")
                == "<ul>\n<li class=\"task\"><span class=\"task-mark\">☑</span> done</li>\n"
                + "<li class=\"task\"><span class=\"task-mark\">☐</span> open</li>\n</ul>\n"
        )
    }

    @Test func numbersFootnotesAndLeadsBack() throws {
        #expect(
            try html("a[^x] b[^x]\n\n[^x]: Note\n") == """
                <p>a<sup><a href="#fn:1" id="fnref:1">1</a></sup> b<sup><a href="#fn:1" id="fnref:1:2">1</a></sup></p>
                <div class="footnotes">
                <ol>
                <li id="fn:1"><p>Note</p>
                <a class="footnote-back" href="#fnref:1">↩ 1</a></li>
                </ol>
                </div>

                """
        )
    }

    @Test func putsWorksheetsInTheirPlaces() throws {
        let block = WorksheetBlock(
            id: try Slug("goals"),
            prompt: "Goals",
            kind: .answer(rows: 3),
            fenceLine: 6,
            span: SourceSpan(line: 6, column: 1)
        )
        let text = "a\n\n```worksheet\nkind: answer\n```\n\n- b\n\n  ```worksheet\n  bad\n  ```\n"
        #expect(
            try html(text, worksheets: [block])
                == "<p>a</p>\n<form>goals</form><ul>\n<li><p>b</p>\n</li>\n</ul>\n"
        )
    }

    @Test func givesHeadingsTheIdsThatOutlinesPromise() throws {
        let text = "## Goals\n\n## Goals\n\n## Main\n\n## *Über* uns!\n"
        let anchors = OutlineScanner.outline(of: try bodyRecord(text)).headings.map(\.anchor)
        let html = try html(text)
        #expect(anchors == ["goals", "goals-1", "main-1", "über-uns"])
        #expect(anchors.allSatisfy { html.contains("id=\"\($0)\"") })
    }

    private func html(_ text: String, headingLevel: Int = 2, worksheets: [WorksheetBlock] = []) throws
        -> String
    {
        let record = try bodyRecord(text, at: "topics/here.md", worksheets: worksheets)
        let other = try bodyRecord("", at: "topics/food.md")
        let settings = try #require(testSettings())
        let guide = ParsedGuide(
            settings: settings,
            records: [record, other],
            translations: [],
            places: [],
            synonyms: [],
            redirects: [],
            strings: [:],
            unreadable: [],
            assets: Set([ContentPath("images/a.svg")].compactMap(\.self))
        )
        let outcome = CrossLinker.link(
            guide,
            outlines: OutlineScanner.outlines(of: guide).value,
            today: CalendarDate(dayNumber: 20_000),
            includingDrafts: false
        )
        let linked = try #require(outcome.value)
        return BodyRenderer(linked, language: .english).html(
            of: record,
            headingLevel: headingLevel,
            link: { "[\(name(of: $0))]" },
            worksheet: { "<form>\($0.id)</form>" }
        ).text
    }

    private func name(of target: LinkTarget) -> String {
        switch target {
        case .external(let link): "external \(link)"
        case .record(let id, _): "record \(id)"
        case .anchor(let anchor): "anchor \(anchor)"
        case .asset(let path): "asset \(path)"
        case .sitePage(let page): "page \(page)"
        }
    }
}
