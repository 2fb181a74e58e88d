import Foundation
import GuideModel
import Testing

@testable import Render

@Suite struct DefaultThemeTests {
    @Test func hasNoMistakeThatTheCheckFinds() throws {
        let outcome = try ThemeFolder(root: DefaultTheme.root).read()
        #expect(
            outcome.diagnostics.map {
                "\($0.file.path):\($0.span.start.line):\($0.span.start.column) \($0.message) \($0.fixes) \($0.notes)"
            } == []
        )
        #expect(outcome.value != nil)
    }

    /// Words that views ask for by a name written in the source are in the theme, in English and Spanish.
    @Test func hasEveryWordThatViewsAskFor() throws {
        let source = try ThemeFolder(root: DefaultTheme.root).source().value
        let asked = try Self.wordsAskedFor()
        #expect(asked.count > 40)
        for list in source.words {
            let present = Set(list.words.map(\.name))
            #expect(asked.filter { !present.contains($0) } == [], "\(list.language)")
        }
    }

    @Test func refusesAFolderThatIsNotThere() {
        #expect(throws: ThemeFolderError.missing("/no/such/theme")) {
            try ThemeFolder(root: "/no/such/theme").read()
        }
    }

    private static func wordsAskedFor() throws -> [String] {
        let sources = URL(fileURLWithPath: DefaultTheme.root)
            .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("Sources/Render")
            .path
        let files = FileManager.default.enumerator(atPath: sources)?.compactMap { $0 as? String } ?? []
        var names: Set<String> = []
        for file in files where file.hasSuffix(".swift") {
            let text = try String(contentsOfFile: sources + "/" + file, encoding: .utf8)
            for match in text.matches(of: /strings\.(text|count)\(\s*"([a-z_0-9]+)"/) {
                names.formUnion(match.1 == "text" ? ["\(match.2)"] : ["\(match.2)_one", "\(match.2)_other"])
            }
        }
        return names.sorted()
    }
}
