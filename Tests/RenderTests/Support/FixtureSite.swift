import Foundation
import GuideModel
import Testing

@testable import Render

/// The site of the fixture guide, as the default theme makes it on 22 November 2026.
struct FixtureSite: Sendable {
    /// The guide.
    let guide: LinkedGuide
    /// What was found on the way.
    let diagnostics: [Diagnostic]
    private let plan: SitePlan
    private let renderer: PageRenderer

    /// Reads the fixture and the theme and prepares the pages.
    init() throws {
        let here = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
        let theme = here.deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent(
            "themes/default"
        )
        let content = here.appendingPathComponent("Fixtures/guide")
        let listing = try ContentFolder(root: content.path).read()
        let parsed = GuideParser.parse(listing.value)
        let outlines = OutlineScanner.outlines(of: parsed.value)
        let today = try #require(CalendarDate("2026-11-22"))
        let linked = CrossLinker.link(
            parsed.value,
            outlines: outlines.value,
            today: today,
            includingDrafts: false
        )
        guide = try #require(linked.value)
        let house = try ThemeFolder(root: theme.path).read()
        let themes = try #require(house.value, "\(house.diagnostics)")
        let planned = SitePlan.plan(guide: guide, theme: themes)
        plan = planned.value
        renderer = PageRenderer(guide: guide, theme: themes, plan: planned.value)
        diagnostics = [
            listing.diagnostics, parsed.diagnostics, outlines.diagnostics, linked.diagnostics,
            house.diagnostics,
        ]
        .flatMap(\.self)
    }

    /// A whole page by its path from the site's root.
    func page(_ path: String) throws -> String {
        let page = try #require(plan.pages.first { $0.path.path == path }, "no page \(path)")
        return String(decoding: renderer.render(page).bytes, as: UTF8.self)
    }

    /// What a page has between its head and its foot.
    func main(_ path: String) throws -> String {
        let page = try page(path)
        let start = try #require(page.range(of: "<main"))
        let end = try #require(page.range(of: "</main>"))
        return String(page[start.lowerBound..<end.upperBound]) + "\n"
    }

    /// The paths of the pages of records of some kinds, in every language.
    func paths(of kinds: [RecordKind]) -> [String] {
        plan.pages.compactMap { page in page.record.flatMap { kinds.contains($0.kind) ? page.path.path : nil }
        }
    }
}
