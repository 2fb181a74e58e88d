import Foundation
import Testing

@testable import GuideModel
@testable import Render

struct PageAnchorsTests {
    /// The templates of pages that show a record's body, and what they are put together from.
    private static let templates = [
        "agency", "webinar", "learner-guide", "event", "news-item", "topic", "page", "layout", "header",
        "footer",
    ]

    @Test func keepHeadingsClearOfEveryIdOfTheTheme() throws {
        let root = URL(filePath: #filePath).deletingLastPathComponent()
            .appending(path: "../../../themes/default/templates").standardized
        let known = PageAnchors.frame.union(
            PageSection.allCases.flatMap { [$0.rawValue, $0.rawValue + "-title"] }
        )
        for name in Self.templates {
            let text = try String(contentsOf: root.appending(path: "\(name).mustache"), encoding: .utf8)
            for match in text.matches(of: /\sid="([^"{]+)"/) {
                let id = String(match.1)
                // An id with a full stop or a colon is like no heading's.
                #expect(known.contains(id) || id.contains(".") || id.contains(":"), "\(name): \(id)")
            }
        }
    }

    @Test func sayThatAPageHasAPartForItsBodyOnlyWhereThereIsOne() throws {
        let record = try bodyRecord("", at: "topics/food.md")
        #expect(PageAnchors.sections(of: record) == [])
        #expect(PageAnchors.sections(of: try bodyRecord("words", at: "topics/food.md")) == [.about])
    }
}
