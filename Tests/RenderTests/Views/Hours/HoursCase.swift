import Foundation
import Testing

@testable import GuideModel

/// A group of cases of the table that Swift and the browser's script share: hours as typed, and what they mean at instants.
struct HoursCaseGroup: Decodable, Sendable, CustomTestStringConvertible {
    let name: String
    let zone: String
    let hours: [String]?
    let seasons: [SeasonText]?
    let exceptions: [[String]]?
    let cases: [HoursCase]

    var testDescription: String { name }

    struct SeasonText: Decodable, Sendable {
        let from: String
        let to: String
        let hours: [String]
    }

    struct HoursCase: Decodable, Sendable {
        let at: String
        let local: String
        let `is`: String
    }

    /// All groups of the table.
    static func all() throws -> [HoursCaseGroup] {
        try JSONDecoder().decode([HoursCaseGroup].self, from: data())
    }

    /// The rules of each group as the page's script takes them, with sorted keys.
    static func rules() throws -> [String: String] {
        let groups = try #require(try JSONSerialization.jsonObject(with: data()) as? [[String: Any]])
        var rules: [String: String] = [:]
        for group in groups {
            let name = try #require(group["name"] as? String)
            let both = ["rules": group["rules"], "exceptions": group["exception_rules"]].compactMapValues {
                $0
            }
            rules[name] = try canonical(both)
        }
        return rules
    }

    /// JSON with sorted keys, for comparing.
    static func canonical(_ value: [String: Any]) throws -> String {
        String(
            decoding: try JSONSerialization.data(withJSONObject: value, options: .sortedKeys),
            as: UTF8.self
        )
    }

    /// The hours as an editor types them.
    var yaml: String {
        var text = ""
        if let hours { text += "hours:" + Self.block(hours, indent: "  ") }
        if let seasons {
            text += "seasons:\n"
            for season in seasons {
                text += "  - from: \(season.from)\n    to: \(season.to)\n    hours:"
                text += Self.block(season.hours, indent: "      ")
            }
        }
        if let exceptions {
            text += "exceptions:\n"
            for entry in exceptions { text += "  - " + entry.joined(separator: "\n    ") + "\n" }
        }
        return text
    }

    private static func block(_ lines: [String], indent: String) -> String {
        if lines.count == 1, !lines[0].contains(": ") { return " \(lines[0])\n" }
        return "\n" + lines.map { indent + $0 + "\n" }.joined()
    }

    private static func data() throws -> Data {
        let url = try #require(
            Bundle.module.url(forResource: "hours-cases", withExtension: "json", subdirectory: "Fixtures")
        )
        return try Data(contentsOf: url)
    }
}
