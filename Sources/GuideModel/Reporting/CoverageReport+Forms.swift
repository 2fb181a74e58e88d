extension CoverageReport {
    /// What is thin, for people at a terminal: subjects by themselves, then town by town.
    public var text: String {
        var lines: [String] = []
        for (kind, heading) in [("topic", "Topics"), ("dimension", "Dimensions"), ("town", "Towns")] {
            let found = thin.filter { $0.kind == kind }
            if found.isEmpty { continue }
            lines += ["\(heading) with fewer than \(limit) agencies:"]
            lines += found.map { "  \($0.agencies)  \($0.name)" } + [""]
        }
        // A topic that is thin everywhere was told above.
        let told = Set(thin.filter { $0.kind == "topic" }.map(\.name))
        let inTowns = cells.filter { !$0.town.isEmpty && $0.dimension.isEmpty && !told.contains($0.topic) }
        var towns: [String] = []
        for cell in inTowns where !towns.contains(cell.town) { towns.append(cell.town) }
        if !towns.isEmpty {
            lines += ["Topics that the guide covers, and few or no agencies serve in a town:"]
        }
        for town in towns {
            let here = inTowns.filter { $0.town == town }
            let none = here.filter { $0.agencies == 0 }.map(\.topic)
            let few = here.filter { $0.agencies > 0 }.map { "\($0.topic) (\($0.agencies))" }
            if !none.isEmpty { lines.append("  \(town): nobody for \(none.joined(separator: ", "))") }
            if !few.isEmpty { lines.append("  \(town): few for \(few.joined(separator: ", "))") }
        }
        if !towns.isEmpty { lines.append("") }
        lines.append(
            "\(agencies) active agencies counted, \(withoutTown) of them in or for no town of `places.yaml`."
        )
        lines.append("`--format csv` has every topic by dimension and town.")
        return lines.map { $0 + "\n" }.joined()
    }

    /// Every thin topic by dimension and town as a table; an empty cell stands for all.
    public var csv: String {
        let alone = thin.map { subject in
            [
                subject.kind == "topic" ? subject.name : "", subject.kind == "dimension" ? subject.name : "",
                subject.kind == "town" ? subject.name : "", "\(subject.agencies)",
            ]
        }
        let rows = cells.map { [$0.topic, $0.dimension, $0.town, "\($0.agencies)"] }
        return CommaSeparated.text([["topic", "dimension", "town", "agencies"]] + alone + rows)
    }
}
