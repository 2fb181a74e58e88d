import Foundation
import GuideModel
import Render

/// Builds the preview's site again after every change, reading and working out anew only what changed.
struct PreviewBuilder {
    private let options: GuideOptions
    private var cache = BuildCache()

    /// What a build came to, with a line about it for the terminal.
    enum Result: Sendable {
        case site(PreviewSite, String)
        case mistakes(PreviewNotice, String)
    }

    init(_ options: GuideOptions) {
        self.options = options
    }

    /// The folders whose files a preview is made of.
    var folders: [String] { [options.content, options.theme] }

    /// Builds; mistakes are told on the terminal too. Throws when there is nothing to build from.
    mutating func build() throws(SiteBuildError) -> Result {
        let clock = ContinuousClock()
        let started = clock.now
        // The day is asked each time: a preview may stay open past midnight.
        let request = BuildRequest(options)
        let checked = try SiteBuild.check(request.sources, reusing: &cache)
        let found = Self.tell(checked, request.names)
        let site = checked.hasErrors ? nil : PreviewSite(checked)
        let milliseconds = (clock.now - started) / .milliseconds(1)
        let words = "\(found), in \(Int(milliseconds.rounded())) ms"
        guard let site else { return .mistakes(Self.notice(checked, request.names), words) }
        return .site(site, "\(checked.inventory): \(words)")
    }

    /// Mistakes are told with their lines; warnings are counted, `check` tells them.
    private static func tell(_ checked: CheckedGuide, _ names: SourceNames) -> String {
        let report = TextReport(names: names, line: checked.line(of:_:), usesColor: Terminal.usesColor)
        for finding in errors(checked) { report.lines(for: finding).forEach(Terminal.tell) }
        return FindingSummary(Array(Set(checked.diagnostics))).words
    }

    private static func errors(_ checked: CheckedGuide) -> [Diagnostic] {
        Set(checked.diagnostics.filter { $0.severity == .error }).sorted()
    }

    private static func notice(_ checked: CheckedGuide, _ names: SourceNames) -> PreviewNotice {
        let shown = errors(checked).prefix(50).map { finding in
            let start = finding.span.start
            return PreviewNotice.Item(
                place: "\(names.name(of: finding.file)):\(start.line):\(start.column)",
                message: finding.message,
                line: checked.line(of: finding.file, start.line),
                fixes: finding.fixes.map(\.message)
            )
        }
        return PreviewNotice(Array(shown))
    }
}
