import GuideModel

/// Files of a content folder as tests write them: path and text.
enum Guides {
    /// What the parser makes of some files, with what was found on the way.
    static func parse(_ files: [String: String], assets: [String] = []) -> Outcome<ParsedGuide> {
        let contents = files.sorted { $0.key < $1.key }.compactMap { path, text in
            ContentPath(path).map { ContentFile(path: $0, text: text) }
        }
        let listing = ContentListing.sorting(contents, assets: assets.compactMap { ContentPath($0) })
        let guide = GuideParser.parse(listing.value)
        return Outcome(guide.value, listing.diagnostics + guide.diagnostics)
    }

    /// Findings of parsing, one line each: `path:line:column severity rule`.
    static func findings(_ files: [String: String]) -> [String] {
        parse(files.merging(settings) { own, _ in own }).diagnostics.sorted().map(\.brief)
    }

    /// Findings of parsing and checking in one record of an otherwise good guide: `line:column severity rule`.
    static func findings(in path: String, _ text: String) -> [String] {
        parse(settings.merging([path: text]) { $1 }).diagnostics.sorted().filter { $0.file.path == path }
            .map { String($0.brief.dropFirst(path.count + 1)) }
    }

    /// Findings of the rules that look at the whole guide, without those that only ask for the usual files.
    static func checked(_ files: [String: String], today: String = "2026-11-22") -> [String] {
        guard let day = CalendarDate(today) else { return [] }
        let guide = parse(files.merging(settings) { own, _ in own })
        return GuideChecker.check(guide.value, today: day)
            .filter { !["missing-dimension", "missing-page"].contains($0.rule.description) }
            .map(\.brief)
    }

    /// A `guide.yaml` without a mistake.
    static let settings = [
        "guide.yaml": """
        title: Test guide
        publisher: {name: Test library}
        language: en
        languages: [en, es]
        time_zone: America/New_York

        """
    ]

    /// An agency's file: good front matter, more lines of it, and a body.
    static func agency(_ more: String = "", name: String = "Harbor House", body: String = "") -> String {
        """
        ---
        name: \(name)
        summary: Beds for a night.
        topics: [housing]
        wellness: [physical]
        \(more)
        ---
        \(body)
        """
    }
}

extension Diagnostic {
    /// `path:line:column severity rule`.
    var brief: String { "\(file.path):\(span.start.line):\(span.start.column) \(severity) \(rule)" }
}
