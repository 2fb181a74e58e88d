import Testing

@testable import Render

@Suite struct PartLinksTests {
    private static let links = PartLinks([
        ("a.html", ["agencies.oak", "topics.food"]), ("b.html", ["agencies.oak", "x"]),
    ])

    private func fitted(_ page: String, holding ids: Set<String>) -> String {
        String(decoding: Self.links.fitted(Array(page.utf8), holding: ids), as: UTF8.self)
    }

    @Test func leadsToTheFileThatHoldsWhatALinkIsAbout() {
        #expect(
            fitted("<p><a rel=\"x\" href=\"#topics.food\" lang=\"en\">Food</a> #x</p>", holding: ["x"])
                == "<p><a rel=\"x\" href=\"a.html#topics.food\" lang=\"en\">Food</a> #x</p>"
        )
    }

    @Test func meansTheFirstOfTwoFilesUnlessTheFileHoldsItItself() {
        let link = "<a href=\"#agencies.oak\">Oak</a>"
        #expect(fitted(link, holding: []) == "<a href=\"a.html#agencies.oak\">Oak</a>")
        #expect(fitted(link, holding: ["agencies.oak"]) == link)
    }

    @Test(arguments: [
        "<a href=\"#top\">x</a>", "<a href=\"https://a.example/#x\">x</a>", "<!-- <a href=\"#x\"> -->",
    ])
    func leavesAsItIs(_ page: String) {
        #expect(fitted(page, holding: []) == page)
    }
}

@Suite struct PlainXMLTests {
    private func xml(_ markup: String, raisingHeadings: Bool = false) -> String {
        String(decoding: PlainXML.of(Array(markup.utf8), raisingHeadings: raisingHeadings), as: UTF8.self)
    }

    @Test func closesElementsThatHaveNoEnd() {
        #expect(
            xml("<p>a<br>b<br/><img src=\"a.png\" alt=\"a > b\" loading=\"lazy\"></p><hr>")
                == "<p>a<br/>b<br/><img src=\"a.png\" alt=\"a > b\"/></p><hr/>"
        )
    }

    @Test func raisesHeadingsAndLeavesTheFirst() {
        #expect(
            xml("<h1>a</h1><h2 lang=\"es\">b</h2><h4>c</h4><header></header>", raisingHeadings: true)
                == "<h1>a</h1><h1 lang=\"es\">b</h1><h3>c</h3><header></header>"
        )
        #expect(xml("<h2>a</h2>") == "<h2>a</h2>")
    }

    @Test func takesLinksAwayThatOnlyTelephonesFollow() {
        let markup =
            "<a href=\"sms:+1828\"><b>1828</b></a> <a href=\"tel:+1828\">1828</a> <a href=\"a.html?b:c\">d</a>"
        #expect(
            String(decoding: FollowedLinks.only(in: Array(markup.utf8)), as: UTF8.self)
                == "<span><b>1828</b></span> <a href=\"tel:+1828\">1828</a> <a href=\"a.html?b:c\">d</a>"
        )
    }
}
