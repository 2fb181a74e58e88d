import Testing

@testable import Render

@Suite struct CopiedLinksTests {
    private func fitted(_ page: String, prefix: String = "") -> String {
        let links = CopiedLinks(words: "(needs the Internet)", prefix: prefix)
        return String(decoding: links.fitted(Array(page.utf8)), as: UTF8.self)
    }

    @Test func saysThatALinkOutOfTheCopyNeedsTheInternet() {
        #expect(
            fitted("<p><a href=\"https://a.example/B\">A &gt; b</a>.</p>")
                == "<p><a href=\"https://a.example/B\">A &gt; b <span class=\"needs-internet\">(needs the Internet)</span></a>.</p>"
        )
    }

    @Test(arguments: [
        "<a href=\"tel:+18285550100\">828-555-0100</a>", "<a href=\"#hours\">Hours</a>",
        "<a id=\"quick-exit\" href=\"https://weather.example/\">Leave</a>",
        "<!-- <a href=\"https://a.example\">x</a> -->",
        "<a href=\"agencies/harbor-house.html?q=A#B\">x</a>", "<p title=\"a > b\">1 < 2</p>",
    ])
    func leavesAsItIs(_ page: String) {
        #expect(fitted(page) == page)
    }

    @Test func leadsFromBesideTheFolderIntoIt() {
        #expect(
            fitted(
                "<script src=\"assets/guide.js\" data-root=\"\" data-index='search/en.js'></script><form action=\"search.html\">",
                prefix: "guide/"
            )
                == "<script src=\"guide/assets/guide.js\" data-root=\"guide/\" data-index='guide/search/en.js'></script><form action=\"guide/search.html\">"
        )
    }

    @Test func keepsNamesInABook() {
        let links = CopiedLinks(words: "", prefix: "", isRenamed: false)
        let page = "<img src=\"images/Front.JPG\" alt=\"A\">"
        #expect(String(decoding: links.fitted(Array(page.utf8)), as: UTF8.self) == page)
    }

    @Test func writesPathsInLowerCaseAndNoDevicesName() {
        #expect(
            fitted("<img src=\"../images/Front Door.JPG\" alt=\"A\"><img src=\"../images/aux.png\">")
                == "<img src=\"../images/front door.jpg\" alt=\"A\"><img src=\"../images/file-aux.png\">"
        )
    }
}
