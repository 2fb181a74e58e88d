import GuideModel

@testable import Render

/// A guide made of a few files at hand.
enum TinyGuide {
    /// The files joined with a `guide.yaml` and the seven dimensions, read and linked as a build does.
    static func linked(
        _ files: [String: String],
        languages: String = "[en]",
        baseURL: String? = nil,
        namespace: String? = nil
    ) -> LinkedGuide? {
        var all = files
        let address =
            (baseURL.map { "base_url: \($0)\n" } ?? "") + (namespace.map { "id_namespace: \($0)\n" } ?? "")
        all["guide.yaml"] =
            "title: Tiny Guide\npublisher: {name: Tiny Library}\nlanguage: en\nlanguages: \(languages)\n"
            + "time_zone: America/New_York\n\(address)crisis: [{label: Emergency, phone: '911'}]\n"
        for (number, name) in WellnessDimension.all.enumerated() {
            all["dimensions/\(name).md"] =
                "---\ntitle: \(name)\nsummary: About it.\norder: \(number + 1)\n---\n"
        }
        let contents = all.compactMap { path, text in
            ContentPath(path).map { ContentFile(path: $0, text: text) }
        }
        let listing = ContentListing.sorting(contents)
        let parsed = GuideParser.parse(listing.value).value
        guard let today = CalendarDate("2026-11-22") else { return nil }
        let outlines = OutlineScanner.outlines(of: parsed).value
        return CrossLinker.link(parsed, outlines: outlines, today: today, includingDrafts: false).value
    }

    /// The page of a guide with the default theme, as text; nothing when there is no such page.
    static func page(_ path: String, of guide: LinkedGuide) throws -> String? {
        guard let theme = try ThemeFolder(root: DefaultTheme.root).read().value else { return nil }
        let plan = SitePlan.plan(guide: guide, theme: theme).value
        let renderer = PageRenderer(guide: guide, theme: theme, plan: plan)
        return plan.pages.first { $0.output.description == path }
            .map { String(decoding: renderer.render($0).bytes, as: UTF8.self) }
    }
}
