import Foundation
import GuideModel
import Render

/// Tells findings as SARIF 2.1.0, which code hosts and editors read.
struct SARIFReport: Encodable {
    let schema = "https://json.schemastore.org/sarif-2.1.0.json"
    let version = "2.1.0"
    let runs: [Run]

    private enum CodingKeys: String, CodingKey {
        case schema = "$schema"
        case version, runs
    }

    struct Run: Encodable {
        let tool: Tool
        let columnKind = "unicodeCodePoints"
        let results: [Finding]
    }

    struct Tool: Encodable {
        let driver: Driver
    }

    struct Driver: Encodable {
        let name = "guidegen"
        let version: String
        let rules: [Rule]
    }

    struct Rule: Encodable {
        let id: String
        let shortDescription: Message
        let help: Message
    }

    struct Message: Encodable {
        let text: String
    }

    struct Finding: Encodable {
        let ruleId: String
        let ruleIndex: Int
        let level: String
        let message: Message
        let locations: [Location]
        let relatedLocations: [Location]?
        let fixes: [Fix]?
    }

    struct Location: Encodable {
        var id: Int?
        var message: Message?
        let physicalLocation: PhysicalLocation
    }

    struct PhysicalLocation: Encodable {
        let artifactLocation: Artifact
        let region: Region
    }

    struct Artifact: Encodable {
        let uri: String
    }

    struct Region: Encodable {
        let startLine: Int
        let startColumn: Int
        let endLine: Int
        let endColumn: Int
    }

    struct Fix: Encodable {
        let description: Message
        let artifactChanges: [Change]
    }

    struct Change: Encodable {
        let artifactLocation: Artifact
        let replacements: [Replacement]
    }

    struct Replacement: Encodable {
        let deletedRegion: Region
        let insertedContent: Message
    }

    /// The report as text that ends with a line feed.
    func text() throws -> String {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
        return String(decoding: try encoder.encode(self), as: UTF8.self) + "\n"
    }
}

extension SARIFReport {
    init(_ findings: [Diagnostic], names: SourceNames, version: String) {
        let broken = Set(findings.map(\.rule)).sorted()
        let index = Dictionary(uniqueKeysWithValues: broken.enumerated().map { ($1, $0) })
        let about = Dictionary(uniqueKeysWithValues: RuleExplanation.all.map { ($0.rule, $0) })
        let rules = broken.map { rule in
            Rule(
                id: rule.description,
                shortDescription: Message(text: about[rule]?.about ?? rule.description),
                help: Message(
                    text: about[rule].map(ExplanationText.lines(for:))?.joined(separator: "\n")
                        ?? rule.description
                )
            )
        }
        let driver = Driver(version: version, rules: rules)
        let results = findings.map { Finding($0, index: index[$0.rule] ?? 0, names: names) }
        runs = [Run(tool: Tool(driver: driver), results: results)]
    }
}

extension SARIFReport.Finding {
    fileprivate init(_ finding: Diagnostic, index: Int, names: SourceNames) {
        let artifact = SARIFReport.Artifact(names.name(of: finding.file))
        let region = SARIFReport.Region(finding.span)
        let place = SARIFReport.PhysicalLocation(artifactLocation: artifact, region: region)
        let plain = finding.notes.filter { $0.place == nil }.map(\.message)
        let related = finding.notes.compactMap { note in note.place.map { (note.message, $0) } }
        let locations = related.enumerated().map { number, note in
            SARIFReport.Location(
                id: number + 1,
                message: .init(text: note.0),
                physicalLocation: .init(
                    artifactLocation: .init(names.name(of: note.1.file)),
                    region: .init(note.1.span)
                )
            )
        }
        let fixes = finding.fixes.compactMap { fix in
            fix.replacement.map { SARIFReport.Fix(fix.message, artifact, region, $0) }
        }
        let advice = finding.fixes.map { "Fix: \($0.message)" }
        self.init(
            ruleId: finding.rule.description,
            ruleIndex: index,
            level: finding.severity.rawValue,
            message: .init(text: ([finding.message] + plain + advice).joined(separator: "\n")),
            locations: [.init(physicalLocation: place)],
            relatedLocations: locations.isEmpty ? nil : locations,
            fixes: fixes.isEmpty ? nil : fixes
        )
    }
}

extension SARIFReport.Fix {
    fileprivate init(
        _ message: String,
        _ artifact: SARIFReport.Artifact,
        _ region: SARIFReport.Region,
        _ replacement: String
    ) {
        let change = SARIFReport.Replacement(deletedRegion: region, insertedContent: .init(text: replacement))
        self.init(
            description: .init(text: message),
            artifactChanges: [.init(artifactLocation: artifact, replacements: [change])]
        )
    }
}

extension SARIFReport.Region {
    fileprivate init(_ span: SourceSpan) {
        self.init(
            startLine: span.start.line,
            startColumn: span.start.column,
            endLine: span.end.line,
            endColumn: span.end.column
        )
    }
}

extension SARIFReport.Artifact {
    /// A path as the reference to a file that it is in a URI.
    fileprivate init(_ path: String) {
        let safe = Set("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-._~/".utf8)
        var uri = path.hasPrefix("/") ? "file://" : ""
        for byte in path.utf8 {
            if safe.contains(byte) {
                uri.unicodeScalars.append(Unicode.Scalar(byte))
            } else {
                let digits = String(byte, radix: 16, uppercase: true)
                uri += "%" + (digits.count < 2 ? "0" : "") + digits
            }
        }
        self.init(uri: uri)
    }
}
