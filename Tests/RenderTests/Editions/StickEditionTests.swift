import Foundation
import GuideModel
import Testing

@testable import Render

@Suite struct StickEditionTests {
    private static let files = Result {
        let fixtures = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures/guide")
        let sources = GuideSources(
            content: fixtures.path,
            theme: DefaultTheme.root,
            today: .fixed(try #require(CalendarDate("2026-11-22"))),
            includesDrafts: false
        )
        let checked = try SiteBuild.check(sources)
        let stick = try #require(StickEdition(checked))
        return try stick.files(search: try SiteBuild.search(of: try #require(checked.guide)))
    }

    private func text(_ path: String) throws -> String {
        let file = try Self.files.get().first { $0.path.description == path }
        return String(decoding: try #require(file, "no \(path)").bytes, as: UTF8.self)
    }

    @Test func hasAPageToBeginWithAndAllElseInOneFolder() throws {
        let paths = try Self.files.get().map(\.path.description)
        #expect(paths.filter { !$0.hasPrefix("guide/") } == ["MANIFEST.sha256", "START-HERE.html"])
        #expect(paths.contains("guide/search.html") && !paths.contains("guide/404.html"))
        #expect(paths.dropFirst(2).allSatisfy { $0 == StickName.path($0) })
        #expect(Set(paths.map { $0.lowercased() }).count == paths.count)
    }

    @Test func leadsFromTheFirstPageIntoTheFolder() throws {
        let page = try text("START-HERE.html")
        #expect(page.contains("href=\"guide/a-z.html\""))
        #expect(page.contains("action=\"guide/search.html\""))
    }

    @Test func saysOnEveryPageWhenItWasCopiedAndToCallFirst() throws {
        let pages = try Self.files.get().filter { $0.path.description.hasSuffix(".html") }
        #expect(pages.count > 20)
        for page in pages where page.path.description != "guide/page.html" {
            let text = String(decoding: page.bytes, as: UTF8.self)
            #expect(text.contains("class=\"copy-note\""), "\(page.path)")
        }
        #expect(try text("guide/index.html").contains("Copy made November 22, 2026. Call first."))
    }
}
