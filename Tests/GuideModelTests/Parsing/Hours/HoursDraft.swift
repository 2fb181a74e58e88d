import Foundation

@testable import GuideModel

/// Hours as an editor would type them, with the places that a reader of YAML would find.
///
/// Line 1 is `hours:`, its days follow on lines of their own, indented by two.
struct HoursDraft {
    let hours: YAMLNode?
    let seasons: YAMLNode?
    let exceptions: YAMLNode?

    /// Lines such as `Mon-Fri: 9:00-17:00` (a key may stand in quotes), or one word for always.
    init(_ lines: [String], seasons: [Entry] = [], exceptions: [[String]] = []) {
        hours = Self.hours(lines, line: 2)
        var line = 100
        var nodes: [YAMLNode] = []
        for entry in seasons {
            let fields = Self.map(entry.fields, line: line)
            line += entry.fields.count
            let times =
                entry.hours.isEmpty
                ? [] : Self.field("hours", Self.hours(entry.hours, line: line + 1), line: line)
            line += entry.hours.count + 1
            nodes.append(Self.node(.mapping(fields + times), line: line - entry.fields.count, length: 1))
        }
        self.seasons = seasons.isEmpty ? nil : Self.node(.sequence(nodes), line: 100, length: 1)
        line = 200
        var dates: [YAMLNode] = []
        for fields in exceptions {
            dates.append(Self.node(.mapping(Self.map(fields, line: line)), line: line, length: 1))
            line += fields.count
        }
        self.exceptions = exceptions.isEmpty ? nil : Self.node(.sequence(dates), line: 200, length: 1)
    }

    /// A season: its fields, and the lines of its hours.
    struct Entry {
        let fields: [String]
        let hours: [String]

        init(_ fields: [String], hours: [String]) {
            self.fields = fields
            self.hours = hours
        }
    }

    /// What the parser makes of it.
    var outcome: Outcome<OpeningHours?> {
        OpeningHoursParser.parse(hours: hours, seasons: seasons, exceptions: exceptions)
    }

    private static let file = ContentPath(parts: ["agencies", "a.md"])

    private static func hours(_ lines: [String], line: Int) -> YAMLNode? {
        if lines.isEmpty { return nil }
        if lines.count == 1, split(lines[0]).value == nil {
            return scalar(lines[0], line: 1, column: 8)
        }
        return node(.mapping(map(lines, line: line)), line: line, length: 1)
    }

    private static func map(_ fields: [String], line: Int) -> [YAMLNode.Entry] {
        fields.enumerated().map { offset, text in
            let (key, value) = split(text)
            let column = 3
            let name = Located(
                bare(key),
                file: file,
                span: SourceSpan(line: line + offset, column: column, length: scalars(key))
            )
            let place = column + scalars(key) + 2
            return YAMLNode.Entry(key: name, value: scalar(value ?? "", line: line + offset, column: place))
        }
    }

    private static func field(_ key: String, _ value: YAMLNode?, line: Int) -> [YAMLNode.Entry] {
        guard let value else { return [] }
        let span = SourceSpan(line: line, column: 3, length: scalars(key))
        return [YAMLNode.Entry(key: Located(key, file: file, span: span), value: value)]
    }

    private static func scalar(_ text: String, line: Int, column: Int) -> YAMLNode {
        node(
            .scalar(bare(text), isPlain: !text.hasPrefix("\"")),
            line: line,
            column: column,
            length: scalars(text)
        )
    }

    private static func node(_ content: YAMLNode.Content, line: Int, column: Int = 3, length: Int) -> YAMLNode
    {
        YAMLNode(content: content, file: file, span: SourceSpan(line: line, column: column, length: length))
    }

    private static func split(_ line: String) -> (key: String, value: String?) {
        if line.hasSuffix(":") { return (String(line.dropLast()), "") }
        guard let colon = line.range(of: ": ") else { return (line, nil) }
        return (String(line[..<colon.lowerBound]), String(line[colon.upperBound...]))
    }

    private static func bare(_ text: String) -> String {
        text.hasPrefix("\"") && text.hasSuffix("\"") ? String(text.dropFirst().dropLast()) : text
    }

    private static func scalars(_ text: String) -> Int { text.unicodeScalars.count }
}
