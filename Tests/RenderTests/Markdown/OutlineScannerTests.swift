import Testing

@testable import GuideModel
@testable import Render

struct OutlineScannerTests {
    @Test func givesHeadingsTheAnchorsThatGitHubGives() throws {
        let outline = try outline(
            """
            # Getting *help* & more
            ## Hours
            ### Hours
            Straße und Größe
            ----------------
            ## 食物 🍎 库
            ## `code_name` 1.2
            ## Hours-1
            """
        )
        #expect(
            outline.headings.map(\.anchor) == [
                "getting-help--more", "hours", "hours-1", "straße-und-größe", "食物--库", "code_name-12",
                "hours-1-1",
            ]
        )
        #expect(outline.headings.map(\.level) == [1, 2, 3, 2, 2, 2, 2])
        #expect(outline.headings.map(\.span.start.line) == [4, 5, 6, 7, 9, 10, 11])
        #expect(outline.headings[0].text == "Getting help & more")
    }

    @Test func keepsHeadingsClearOfThePartsOfThePage() throws {
        let record = try bodyRecord("## Agencies\n\n## Main\n", at: "topics/food.md")
        #expect(OutlineScanner.outline(of: record).headings.map(\.anchor) == ["agencies-1", "main-1"])
    }

    @Test(arguments: [
        ("See [a](../agencies/x.md).", "../agencies/x.md", 4, 9),
        ("é🏠 [a](x.md)", "x.md", 4, 8),
        ("one\ntwo [long\nwords](x.md \"title\")", "x.md", 6, 8),
        ("> quote\nlazy [a](<a b.md>)", "a b.md", 5, 11),
        ("- item\n  - deep [a](x.md#y)", "x.md#y", 5, 14),
        ("| a | b |\n|---|---|\n| 1 | [t](x.md) |", "x.md", 6, 11),
        ("![alt](../images/a.png)", "../images/a.png", 4, 8),
        ("`[a](x.md)` and [a](x.md)", "x.md", 4, 21),
        ("\\[a](x.md) and [a](x.md)", "x.md", 4, 20),
        ("[a][ref] here\n\n[ref]: ../b.md \"t\"", "../b.md", 6, 8),
        ("call https://a.org/?b=1&c=2 now", "https://a.org/?b=1&c=2", 4, 6),
        ("to me@x.org", "mailto:me@x.org", 4, 4),
        ("at www.x.org", "http://www.x.org", 4, 4),
        ("<tel:211>", "tel:211", 4, 2),
        ("[a](a\\_b&amp;c.md)", "a_b&c.md", 4, 5),
        ("[a](x_(y).md)", "x_(y).md", 4, 5),
        ("## Head [a](x.md)", "x.md", 4, 13),
        ("note[^1]\n\n[^1]: see [a](x.md)", "x.md", 6, 15),
    ])
    func findsWhereAnAddressWasTyped(body: String, address: String, line: Int, column: Int) throws {
        let links = try outline(body).links
        let link = try #require(links.last)
        #expect(links.count == 1)
        #expect(link.destination == address)
        #expect(link.span.start == SourcePosition(line: line, column: column))
    }

    @Test func findsEachOfManyLinksInOrder() throws {
        let links = try outline("[![p](i.png)](x.md) [a](x.md)\n[b](x.md) | [c](y.md)").links
        #expect(links.map(\.destination) == ["i.png", "x.md", "x.md", "x.md", "y.md"])
        #expect(links.map(\.isImage) == [true, false, false, false, false])
        #expect(
            links.map { [$0.span.start.line, $0.span.start.column, $0.span.end.column] } == [
                [4, 7, 12], [4, 15, 19], [4, 25, 29], [5, 5, 9], [5, 17, 21],
            ]
        )
    }

    @Test func keepsTheWordsAndNothingElse() throws {
        let outline = try outline(
            """
            # Title
            Some *words* with `code`, a [link](x.md) and ![a picture](i.png).
            Second line<br>third <!-- a note -->

            - [x] done
            - ~~old~~

            ```worksheet
            kind: answer
            id: a
            ```

            ```sh
            run it
            ```

            <div>raw</div>

            | a | b |
            |---|---|
            | 1 | 2 |
            """
        )
        #expect(
            outline.plainText
                == "Title Some words with code, a link and a picture. Second line third done old run it a b 1 2"
        )
    }

    @Test func tellsRawHTMLButNotComments() throws {
        let outline = try outline("<!-- note -->\n\nab <b>c</b> <!-- x -->\n\n<div>\nraw\n</div>\n")
        #expect(
            outline.rawHTML.map(\.start) == [
                SourcePosition(line: 6, column: 4), SourcePosition(line: 8, column: 1),
            ]
        )
    }

    @Test func bearsAThousandQuotesInOneAnother() throws {
        let outline = try outline(String(repeating: "> ", count: 20_000) + "deep [a](x.md)")
        #expect(outline.plainText == "deep a")
        #expect(outline.links.map(\.destination) == ["x.md"])
        #expect(try self.outline(String(repeating: "![", count: 3_000)).plainText.hasPrefix("![!["))
    }

    @Test func isTheSameFromManyThreads() throws {
        let text = "# A\nsee https://a.org ~~old~~ www.b.org\n\n| a |\n|---|\n| me@x.org |\n\n- [ ] x\n"
        let records = try (0..<500).map { _ in try bodyRecord(text) }
        let outlines = records.concurrentMap(OutlineScanner.outline)
        #expect(outlines.allSatisfy { $0.links.map(\.destination) == outlines[0].links.map(\.destination) })
        #expect(outlines[0].links.count == 3)
    }

    private func outline(_ body: String) throws -> BodyOutline {
        OutlineScanner.outline(of: try bodyRecord(body))
    }
}
