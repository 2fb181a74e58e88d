import GuideModel
import Testing

@testable import Render

/// A small guide without a mistake, into which the examples of rules are put.
enum ExampleGuide {
    /// All that a check finds when an example stands in the guide or in the theme.
    static func findings(_ example: RuleExample) throws -> [Diagnostic] {
        switch example.place {
        case .content:
            try check(files.merging(example.files) { $1 }, assets: example.assets, theme: defaultTheme.get())
        case .theme(let path):
            try check(files, assets: [], theme: theme(replacing: path, with: example.shown))
        case .importMap, .disk: []
        }
    }

    static let files: [String: String] = {
        var files = [
            "guide.yaml":
                "title: Wren County Guide\npublisher: {name: Wren County Library}\nlanguage: en\nlanguages: [en, es]\ntime_zone: America/New_York\n",
            "topics/housing.md": "---\ntitle: Housing\nsummary: Roofs.\n---\n",
            "agencies/larkspur-pantry.md":
                "---\nname: Larkspur Pantry\nsummary: Groceries on Tuesdays.\ntopics: [housing]\nwellness: [physical]\nphones: [{number: 828-555-0182}]\nverified: {date: 2026-11-01}\n---\n",
        ]
        for page in ["about", "inclusion-policy", "privacy"] {
            files["pages/\(page).md"] = "---\ntitle: \(page)\n---\n\nWords.\n"
        }
        for (index, name) in WellnessDimension.all.enumerated() {
            files["dimensions/\(name).md"] =
                "---\ntitle: \(name)\nsummary: About it.\norder: \(index + 1)\n---\n"
        }
        return files
    }()

    /// The default theme's files, read once.
    private static let source = Result { try ThemeFolder(root: DefaultTheme.root).source() }
    private static let defaultTheme = source.map { source in
        let made = Theme.make(source.value, uses: PageTemplate.uses)
        return Outcome(made.value, source.diagnostics + made.diagnostics)
    }

    private static func theme(replacing path: String, with text: String) throws -> Outcome<Theme?> {
        let source = try source.get()
        var changed = source.value
        let name = String(path.dropFirst("templates/".count).dropLast(".mustache".count))
        changed.templates.removeAll { $0.name == name }
        changed.templates.append(ThemeSource.Template(name: name, text: text))
        let made = Theme.make(changed, uses: PageTemplate.uses)
        return Outcome(made.value, source.diagnostics + made.diagnostics)
    }

    private static func check(_ files: [String: String], assets: [String], theme: Outcome<Theme?>) throws
        -> [Diagnostic]
    {
        let contents = files.sorted { $0.key < $1.key }.compactMap { path, text in
            ContentPath(path).map { ContentFile(path: $0, text: text) }
        }
        let listing = ContentListing.sorting(contents, assets: assets.compactMap { ContentPath($0) })
        let parsed = GuideParser.parse(listing.value)
        let today = try #require(CalendarDate("2026-11-22"))
        let checked = GuideChecker.check(parsed.value, today: today)
        let outlines = OutlineScanner.outlines(of: parsed.value)
        let linked = CrossLinker.link(
            parsed.value,
            outlines: outlines.value,
            today: today,
            includingDrafts: false
        )
        var found = listing.diagnostics + theme.diagnostics + parsed.diagnostics + checked
        found += outlines.diagnostics + linked.diagnostics
        if let guide = linked.value, let theme = theme.value {
            found += SitePlan.plan(guide: guide, theme: theme).diagnostics
            found += SynonymCheck.findings(in: guide)
        }
        return found
    }
}
