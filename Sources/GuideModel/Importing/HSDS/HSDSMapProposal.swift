/// A first map for a directory in HSDS: its terms, and what they would become, for a person to correct.
public struct HSDSMapProposal: Sendable {
    /// The map, as YAML.
    public static func map(for source: HSDSSource) -> String {
        let tables = HSDSTables(source, ImportMap.Reading())
        let directory = HSDSDirectory(tables.rows)
        var counts: [String: Int] = [:]
        var names: [String] = []
        for row in directory.rows {
            var terms: [String] = []
            if row.kind == .attribute {
                let term = directory.row(.term, row.text("taxonomy_term_id", "taxonomy_id"))
                terms = [
                    term.flatMap { directory.rows[$0].plain("name") } ?? row.plain("value", "taxonomy_detail")
                ]
                .compactMap { $0 }
            }
            for id in row.pieces("taxonomy_ids") {
                if let term = directory.row(.term, id), let name = directory.rows[term].plain("name") {
                    terms.append(name)
                }
            }
            for name in terms {
                if counts[name] == nil { names.append(name) }
                counts[name, default: 0] += 1
            }
        }
        var lines = ["# A first map for \(title(of: source)), made from its terms. Please correct it."]
        lines += ["# \(tables.rows.count) rows, \(directory.organizations.count) organizations."]
        lines += tables.notes.map { "# Note: \($0)." }
        lines += ["", "# The system whose ids the organizations have.", "system: hsds", "", "topics:"]
        lines += [
            "  # What becomes of terms that are not named below: `topic` makes one of each, `keep` leaves them out."
        ]
        lines += ["  unmapped: topic", "  values:"]
        var made: [OpenEligibility.Topic] = []
        for name in names.sorted(by: { (counts[$1] ?? 0, $0) < (counts[$0] ?? 0, $1) }) {
            guard let topic = OpenEligibility.topic(of: name) else { continue }
            lines.append("    \(FrontMatterWriter.scalar(name)): \(topic.slug)  # \(counts[name] ?? 0) times")
            if !made.contains(where: { $0.slug == topic.slug }) { made.append(topic) }
        }
        if made.isEmpty { lines[lines.count - 1] = "  values: {}" }
        lines += creations(made) + [""] + guide(source, tables.rows)
        return lines.joined(separator: "\n") + "\n"
    }

    private static func creations(_ topics: [OpenEligibility.Topic]) -> [String] {
        if topics.isEmpty { return [] }
        return ["  create:"]
            + topics.map { topic in
                let title = FrontMatterWriter.quotedScalar(topic.title)
                return "    - {slug: \(topic.slug), title: \(title), wellness: [\(topic.dimension)]}"
            }
    }

    /// The map that stands for one that is not given.
    static func standard(for source: HSDSSource, _ rows: [HSDSRow], withGuide: Bool) -> String {
        (["topics: {unmapped: topic}"] + (withGuide ? guide(source, rows) : [])).joined(separator: "\n")
            + "\n"
    }

    private static func guide(_ source: HSDSSource, _ rows: [HSDSRow]) -> [String] {
        let title = title(of: source)
        var zone = TimeZoneGuess()
        for row in rows where row.kind == .address {
            if let state = row.text("state_province", "state") { zone.add(state: state) }
        }
        return [
            "# Used only where the folder has no guide.yaml yet. The names are yours to give.", "guide:",
            "  title: \(FrontMatterWriter.scalar(title))",
            "  publisher: {name: \(FrontMatterWriter.quotedScalar(title))}", "  language: en",
            zone.line,
        ]
    }

    private static func title(of source: HSDSSource) -> String {
        let file = source.name.split(separator: "/").last.map(String.init) ?? "guide"
        let stem = file.split(separator: ".").first.map(String.init) ?? file
        return stem.split(whereSeparator: { "_-".contains($0) }).joined(separator: " ")
    }
}
