/// A few lines, or a situation, that show a rule at work.
public struct RuleExample: Sendable {
    /// Where the lines stand.
    public let place: Place
    /// What to show: lines of a file, or words where a situation cannot be written down as lines.
    public let shown: String
    /// Whole files of a content folder, by path, in which the lines stand.
    public let files: [String: String]
    /// Files that are only named, such as pictures.
    public let assets: [String]

    /// Where an example stands.
    public enum Place: Hashable, Sendable {
        /// In a file of the content folder.
        case content(String)
        /// In a file of the theme.
        case theme(String)
        /// In the map of an import.
        case importMap
        /// On the disk: files, folders and what else a text cannot show.
        case disk
    }

    /// Lines of an agency's front matter; what they do not say is filled in.
    public static func agency(
        _ lines: String,
        beside files: [String: String] = [:],
        assets: [String] = []
    ) -> RuleExample {
        let path = "agencies/harbor-house.md"
        let text = "---\n" + filled(lines, with: agencyLines) + "---\n"
        return RuleExample(
            place: .content(path),
            shown: lines,
            files: files.merging([path: text]) { $1 },
            assets: assets
        )
    }

    /// The body of a page.
    static func body(_ lines: String, beside files: [String: String] = [:], assets: [String] = [])
        -> RuleExample
    {
        let path = "pages/volunteering.md"
        let text = "---\ntitle: Volunteering\nnav: 9\n---\n\n\(lines)\n"
        return RuleExample(
            place: .content(path),
            shown: lines,
            files: files.merging([path: text]) { $1 },
            assets: assets
        )
    }

    /// A whole file of the content folder.
    public static func file(
        _ path: String,
        _ lines: String,
        beside files: [String: String] = [:],
        assets: [String] = []
    ) -> RuleExample {
        RuleExample(
            place: .content(path),
            shown: lines,
            files: files.merging([path: lines + "\n"]) { $1 },
            assets: assets
        )
    }

    /// Lines of `guide.yaml`; what they do not say is filled in.
    public static func guide(_ lines: String) -> RuleExample {
        let path = "guide.yaml"
        return RuleExample(
            place: .content(path),
            shown: lines,
            files: [path: filled(lines, with: guideLines)],
            assets: []
        )
    }

    /// A template or another file of a theme.
    public static func theme(_ path: String, _ lines: String) -> RuleExample {
        RuleExample(place: .theme(path), shown: lines, files: [:], assets: [])
    }

    /// Lines of the map of an import.
    static func importMap(_ lines: String) -> RuleExample {
        RuleExample(place: .importMap, shown: lines, files: [:], assets: [])
    }

    /// A situation, in words.
    public static func disk(_ words: String) -> RuleExample {
        RuleExample(place: .disk, shown: words, files: [:], assets: [])
    }
}

extension RuleExample {
    private static let agencyLines = [
        ("name", "Harbor House"), ("summary", "Beds for a night."), ("topics", "[housing]"),
        ("wellness", "[physical]"), ("phones", "[{number: 828-555-0100}]"),
        ("verified", "{date: 2026-11-01, by: Reference desk}"),
    ]

    private static let guideLines = [
        ("title", "Wren County Guide"), ("publisher", "{name: Wren County Library}"), ("language", "en"),
        ("languages", "[en, es]"), ("time_zone", "America/New_York"),
    ]

    /// The lines, above them those keys that they do not have.
    private static func filled(_ lines: String, with others: [(String, String)]) -> String {
        let own = Set(lines.split(separator: "\n").map { $0.prefix { $0 != ":" } })
        let missing = others.filter { !own.contains($0.0[...]) }.map { "\($0.0): \($0.1)\n" }
        return missing.joined() + lines + (lines.isEmpty ? "" : "\n")
    }
}
