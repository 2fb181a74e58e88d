import Testing

@testable import GuideModel

@Suite struct HeadingAnchorsTests {
    @Test func numbersHeadingsAlikeAndTakesNoAnchorTwice() {
        var anchors = HeadingAnchors(reserved: ["search"])
        let made = ["Hours", "Hours", "Hours 1", "Hours", "Search", "Hours"].map { anchors.next(for: $0) }
        #expect(made == ["hours", "hours-1", "hours-1-1", "hours-2", "search-1", "hours-3"])
    }

    @Test func numbersThousandsOfHeadingsAlikeOneByOne() {
        var anchors = HeadingAnchors()
        let made = (0..<20_000).map { _ in anchors.next(for: "#") }
        #expect(made.last == "section-19999")
        #expect(Set(made).count == 20_000)
    }
}
