import Foundation
import GuideModel
import Testing

@testable import Render

@Suite struct ListFilesTests {
    private static let site = Result { try FixtureSite() }

    private static func texts() throws -> [String: String] {
        let guide = try site.get().guide
        let theme = try #require(try ThemeFolder(root: DefaultTheme.root).read().value)
        let files = ListFiles(guide, strings: SitePlan.plan(guide: guide, theme: theme).value.strings)
        var texts: [String: String] = [:]
        for job in files.jobs {
            texts[job.path] = String(decoding: try files.file(of: job).bytes, as: UTF8.self)
        }
        return texts
    }

    @Test func givesEveryLanguageItsEntriesAsAScript() throws {
        let texts = try Self.texts()
        #expect(texts.keys.sorted() == ["search/en-list-0.js", "search/es-list-0.js"])
        let english = try #require(texts["search/en-list-0.js"])
        #expect(english.hasPrefix("Guide.list.receive([{") && english.hasSuffix("}]);\n"))
        for id in [
            "agencies/harbor-house", "events/forum", "webinars/connector", "learner-guides/connector-guide",
        ] {
            #expect(english.contains("\"id\":\"\(id)\""), "\(id)")
        }
        #expect(!english.contains("\"id\":\"news/") && !english.contains("\"id\":\"topics/"))
    }

    @Test func tellsOfASecretPlaceOnlyWhatItsPageTells() throws {
        let texts = try Self.texts()
        let shelter = try #require(texts["search/en-list-0.js"])
        #expect(shelter.contains("Place kept private"))
    }

    /// The page's script counts the same way: see `fileOf` in `35-list-page.js`.
    @Test(arguments: [("agencies/harbor-house", 7, 0), ("events/forum", 250, 69), ("a", 3, 1)])
    func findsTheFileOfARecordByItsName(_ id: String, among count: Int, _ number: Int) {
        #expect(ListFiles.number(of: id, among: count) == number)
    }
}
