import Foundation
import GuideModel

/// Tells findings as one JSON object, for other programs.
struct JSONReport: Encodable {
    let diagnostics: [Finding]
    let summary: Summary

    struct Finding: Encodable {
        let rule: String
        let severity: String
        let message: String
        let file: String
        let line: Int
        let column: Int
        let endLine: Int
        let endColumn: Int
        let notes: [Note]
        let fixes: [Fix]
    }

    struct Note: Encodable {
        let message: String
        let file: String?
        let line: Int?
        let column: Int?
    }

    struct Fix: Encodable {
        let message: String
        let replacement: String?
    }

    struct Summary: Encodable {
        let errors: Int
        let warnings: Int
        let rules: [Count]
    }

    struct Count: Encodable {
        let rule: String
        let severity: String
        let count: Int
    }

    init(_ findings: [Diagnostic], names: SourceNames) {
        diagnostics = findings.map { Finding($0, names: names) }
        let counts = FindingSummary(findings)
        let rules = RuleCount.all(findings).map {
            Count(rule: $0.rule.description, severity: $0.severity.rawValue, count: $0.count)
        }
        summary = Summary(errors: counts.errors, warnings: counts.warnings, rules: rules)
    }

    /// The object as text that ends with a line feed.
    func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.keyEncodingStrategy = .convertToSnakeCase
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
}

extension JSONReport.Finding {
    fileprivate init(_ finding: Diagnostic, names: SourceNames) {
        self.init(
            rule: finding.rule.description,
            severity: finding.severity.rawValue,
            message: finding.message,
            file: names.name(of: finding.file),
            line: finding.span.start.line,
            column: finding.span.start.column,
            endLine: finding.span.end.line,
            endColumn: finding.span.end.column,
            notes: finding.notes.map { note in
                JSONReport.Note(
                    message: note.message,
                    file: note.place.map { names.name(of: $0.file) },
                    line: note.place?.span.start.line,
                    column: note.place?.span.start.column
                )
            },
            fixes: finding.fixes.map { JSONReport.Fix(message: $0.message, replacement: $0.replacement) }
        )
    }
}
