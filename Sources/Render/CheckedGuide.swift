import GuideModel

/// A guide that has been read, checked, linked and planned, with everything that was found on the way.
public struct CheckedGuide: Sendable {
    /// Everything that was found, warnings and errors.
    public let diagnostics: [Diagnostic]
    /// The guide as pages see it; nothing when its settings are missing.
    public let guide: LinkedGuide?
    let plan: SitePlan?
    let texts: [ContentPath: String]
    let lines: [ContentPath: [Substring]]
    let content: ContentFolder
    let theme: Theme?
    let themeFiles: [OutputFile]

    /// Whether any finding is an error.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// The links to other people's sites; nothing without a guide.
    public var outwardLinks: OutwardLinks? {
        guard let guide else { return nil }
        let settings = ContentPath("guide.yaml").flatMap { path in
            texts[path].map { ContentFile(path: path, text: $0) }
        }
        return OutwardLinks(guide, settings: settings)
    }

    /// What a library's own list of queries finds to be wrong with the guide's search; its text is given with the
    /// name that it goes by.
    public func findings(ofQueries text: String, named name: String) -> [Diagnostic] {
        let queries = JudgedQuery.read(text, named: name)
        guard let guide else { return queries.diagnostics }
        return queries.diagnostics + QueryCheck.findings(queries.value, named: name, in: guide)
    }

    /// A line of a content file, counted from 1 and without its end; nothing where there is none.
    public func line(of file: SourceFile, _ number: Int) -> String? {
        guard case .content(let path) = file, let text = texts[path] else { return nil }
        let lines = lines[path] ?? SourceLines.split(text)
        return lines.indices.contains(number - 1) ? String(lines[number - 1]) : nil
    }
}

/// The lines of those files that findings are about, each file taken apart once however many findings it has.
enum SourceLines {
    static func lines(
        of texts: [ContentPath: String],
        for diagnostics: [Diagnostic]
    ) -> [ContentPath: [Substring]] {
        var lines: [ContentPath: [Substring]] = [:]
        for case .content(let path) in diagnostics.lazy.map(\.file) where lines[path] == nil {
            lines[path] = texts[path].map(split)
        }
        return lines
    }

    static func split(_ text: String) -> [Substring] {
        text.split(separator: "\n", omittingEmptySubsequences: false)
    }
}
