import Foundation
import GuideModel

/// What the site on the web has beside its pages so that it can be installed and kept on a device; a copy on a disk has
/// no use for it.
struct WebFiles: Sendable {
    /// The manifest, the script that keeps pages, and the list of what can be kept.
    let files: [OutputFile]

    /// The files of a site that also has these.
    init(
        _ guide: LinkedGuide,
        theme: Theme,
        plan: SitePlan,
        beside others: [OutputFile]
    ) throws(OutputError) {
        // Whoever has an own page or file at one of these addresses keeps it.
        let taken = Set((plan.pages.map(\.output) + plan.assets.map(\.output)).map(\.description))
        let pages = plan.pages.filter { page in
            if case .redirect = page.subject { return false }
            return page.subject != .notFound
        }
        let list = ListFiles(guide, strings: plan.strings).jobs.map(\.path)
        let paths =
            pages.map(\.output.description) + plan.assets.map(\.output.description)
            + others.map(\.path.description).filter { !$0.hasSuffix(".json") } + list
        let made: [(path: String, text: String)] = [
            (Self.manifestPath, Self.manifest(guide, palette: theme.palette)),
            (Self.workerPath, String(decoding: theme.worker, as: UTF8.self)),
            (Self.listPath, Self.json(paths.sorted()) + "\n"),
        ]
        do {
            files = try made.filter { !taken.contains($0.path) && !$0.text.isEmpty }.map {
                OutputFile(path: try OutputPath($0.path), text: $0.text)
            }
        } catch {
            throw .refused(path: Self.manifestPath, reason: "\(error)")
        }
    }

    static let manifestPath = "manifest.webmanifest"
    static let workerPath = "service-worker.js"
    static let listPath = "offline.json"

    /// Where they lie.
    static let paths: Set<String> = [manifestPath, workerPath, listPath]

    private static func json(_ texts: [String]) -> String {
        "[" + texts.map { HoursData.string($0) }.joined(separator: ",") + "]"
    }

    /// What a telephone needs to know to put the guide on its home screen.
    private static func manifest(_ guide: LinkedGuide, palette: Palette) -> String {
        let language = guide.settings.language
        let fields: [(String, String)] = [
            ("name", HoursData.string(guide.settings.title)),
            ("short_name", HoursData.string(String(guide.settings.title.prefix(24)))),
            ("lang", HoursData.string(language.description)),
            ("dir", HoursData.string(language.isRightToLeft ? "rtl" : "ltr")),
            ("id", "\"./\""), ("start_url", "\"./index.html\""), ("scope", "\"./\""),
            ("display", "\"minimal-ui\""),
            ("background_color", HoursData.string(palette.colours["paper"]?.description ?? "#ffffff")),
            ("theme_color", HoursData.string(palette.colours["accent"]?.description ?? "#000000")),
            ("icons", "[{\"src\":\"./assets/icon.svg\",\"sizes\":\"any\",\"type\":\"image/svg+xml\"}]"),
        ]
        return "{" + fields.map { "\"\($0)\":\($1)" }.joined(separator: ",") + "}\n"
    }
}
