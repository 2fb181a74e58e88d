import Foundation
import GuideModel
import Testing

@testable import Render

@Suite struct RuleExplanationTests {
    @Test func explainsEveryRuleThatTheSourcesName() throws {
        let explained = RuleExplanation.all.map(\.rule.description)
        #expect(Set(explained).count == explained.count)
        let named = try SourceRules.all()
        #expect(named.count > 100)
        #expect(named.subtracting(explained).sorted() == [])
        #expect(Set(explained).subtracting(named).sorted() == [])
    }

    @Test(arguments: RuleExplanation.all.filter { $0.wrong.isShown }.map(\.rule.description))
    func breaksTheRuleInTheWrongExampleAndNothingInTheRight(_ name: String) throws {
        let explanation = try #require(RuleExplanation.all.first { $0.rule.description == name })
        let wrong = try ExampleGuide.findings(explanation.wrong)
        #expect(wrong.contains { $0.rule.description == name }, "\(wrong.map(\.rule))")
        let right = try ExampleGuide.findings(explanation.right)
        #expect(right.map { "\($0.file.path):\($0.span.start.line) \($0.rule): \($0.message)" } == [])
    }

    /// What a text cannot show is tried where the rule is applied; this is the whole list of it.
    @Test func putsIntoWordsOnlyWhatNoTextCanShow() {
        let words = RuleExplanation.all.filter { !$0.wrong.isShown }.map(\.rule.description)
        #expect(
            words == [
                "broken-symbolic-link", "dead-link", "doubtful-link", "file-too-large", "format-left-alone",
                "import-map", "missing-dimension",
                "missing-guide-file", "missing-page", "missing-template", "moved-link", "not-utf8",
                "path-clash",
                "query-expects-unknown", "query-in-unknown-language", "query-misses-record",
                "special-file", "symbolic-link-leaves-folder", "theme-file", "thin-dimension",
                "unknown-column", "unreadable-file", "unsafe-path", "untranslated-string", "vanished-page",
            ]
        )
    }
}

extension RuleExample {
    /// Whether it can be read as a part of a guide.
    fileprivate var isShown: Bool {
        switch place {
        case .content, .theme: true
        case .importMap, .disk: false
        }
    }
}

/// The rules that the sources name.
enum SourceRules {
    static func all() throws -> Set<String> {
        let root = URL(fileURLWithPath: DefaultTheme.root).deletingLastPathComponent()
            .deletingLastPathComponent()
        var found: Set<String> = []
        for folder in ["GuideModel", "Render", "guidegen"] {
            let sources = root.appendingPathComponent("Sources/" + folder).path
            for case let name as String in FileManager.default.enumerator(atPath: sources) ?? .init()
            where name.hasSuffix(".swift") {
                let text = try String(contentsOfFile: sources + "/" + name, encoding: .utf8)
                for match in text.matches(of: /static let \w+ = RuleID\("([a-z0-9-]+)"\)/) {
                    found.insert(String(match.1))
                }
            }
        }
        return found
    }
}
