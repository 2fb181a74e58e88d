import ArgumentParser
import Foundation
import GuideModel
import Render

/// The options of `check --external`.
struct OutwardOptions: ParsableArguments {
    @Flag(
        name: .long,
        help: "Ask every site that the guide links to; only what is certainly gone is an error."
    )
    var external = false

    @Option(
        name: .long,
        help: ArgumentHelp(
            "Where answers are kept (default: .guidegen/links.json in the content).",
            valueName: "file"
        )
    )
    var cache: String?

    @Option(
        name: .long,
        help: ArgumentHelp("How long an answer is good for: a number and d, w, m or y.", valueName: "7d")
    )
    var maxAge = "7d"

    @Option(name: .long, help: ArgumentHelp("How long a site may take.", valueName: "seconds"))
    var patience = 20.0

    func validate() throws {
        guard CalendarPeriod(maxAge) != nil || maxAge == "0" else {
            throw ValidationError("`--max-age` is a number and d, w, m or y, such as 7d, or 0.")
        }
        guard (0.1...600).contains(patience) else {
            throw ValidationError("`--patience` is from 0.1 to 600 seconds.")
        }
    }
}

/// Asks the sites that a guide links to.
struct OutwardCheck {
    let options: OutwardOptions
    let content: String

    /// The findings, and a line about what was asked.
    func run(_ checked: CheckedGuide) async throws -> (findings: [Diagnostic], words: String) {
        guard let links = checked.outwardLinks?.links else { return ([], "no links were asked for") }
        let file = options.cache ?? content + "/.guidegen/links.json"
        var memory = LinkMemory(FileManager.default.contents(atPath: file).map { [UInt8]($0) } ?? [])
        if Terminal.usesColor { Terminal.tell("Asking for \(links.count) links…") }
        let inspector = LinkInspector(probe: WebProbe(patience: options.patience)) { seconds in
            do { try await Task.sleep(for: .seconds(seconds)) } catch {}
        }
        let reports = await inspector.inspect(
            links,
            memory: &memory,
            now: Int(Date().timeIntervalSince1970),
            age: age
        )
        try keep(memory, in: file)
        return (reports.flatMap(\.findings), Self.words(reports))
    }

    /// In seconds.
    private var age: Int {
        guard let period = CalendarPeriod(options.maxAge) else { return 0 }
        let day = CalendarDate(dayNumber: 0)
        return (period.after(day).dayNumber - day.dayNumber) * 86_400
    }

    private func keep(_ memory: LinkMemory, in file: String) throws {
        try TextFile.write(String(decoding: try memory.bytes, as: UTF8.self), to: file)
        if options.cache == nil { try TextFile.write("*\n", to: content + "/.guidegen/.gitignore") }
    }

    private static func words(_ reports: [LinkReport]) -> String {
        let counts = [
            (reports.count { if case .dead = $0.verdict { true } else { false } }, "gone"),
            (reports.count { if case .moved = $0.verdict { true } else { false } }, "moved"),
            (reports.count { if case .doubtful = $0.verdict { true } else { false } }, "in doubt"),
            (reports.count { $0.verdict == .closed }, "that answer no programs"),
            (reports.count(where: \.isFromMemory), "known from before"),
        ].filter { $0.0 > 0 }.map { "\($0.0) \($0.1)" }
        let total = FindingSummary.count(reports.count, "link")
        return total + (counts.isEmpty ? ", all alive" : " (\(counts.joined(separator: ", ")))")
    }
}
