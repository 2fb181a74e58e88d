/// Nothing lies under itself, is a part of itself or was replaced by itself, however long the way round.
struct CycleCheck: Check {
    let rules: [RuleID] = [.cycle]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        var parents: [Slug: Located<Slug>] = [:]
        for case .topic(let topic) in guide.records { parents[topic.slug] = topic.parent }
        let agencies = guide.agencies
        func links(_ reference: (Agency) -> Located<RecordReference>?) -> [Slug: Located<Slug>] {
            var links: [Slug: Located<Slug>] = [:]
            for agency in agencies {
                links[agency.slug] = reference(agency).map {
                    Located($0.value.slug, file: $0.file, span: $0.span)
                }
            }
            return links
        }
        return cycles(parents, "topic", "lies under itself")
            + cycles(links(\.partOf), "agency", "is a part of itself")
            + cycles(links(\.replacedBy), "agency", "is replaced by itself")
    }

    /// One finding a cycle, at its first record by name.
    private func cycles(_ next: [Slug: Located<Slug>], _ noun: String, _ does: String) -> [Diagnostic] {
        var settled: Set<Slug> = []
        var diagnostics: [Diagnostic] = []
        for start in next.keys.sorted() where !settled.contains(start) {
            var path: [Slug] = []
            var current: Slug? = start
            while let slug = current, !settled.contains(slug), !path.contains(slug) {
                path.append(slug)
                current = next[slug]?.value
            }
            if let current, let entry = path.firstIndex(of: current) {
                diagnostics += finding(Array(path[entry...]), next, noun, does)
            }
            settled.formUnion(path)
        }
        return diagnostics
    }

    private func finding(
        _ cycle: [Slug],
        _ next: [Slug: Located<Slug>],
        _ noun: String,
        _ does: String
    ) -> [Diagnostic] {
        guard let first = cycle.min(), let index = cycle.firstIndex(of: first), let place = next[first] else {
            return []
        }
        let round = Array(cycle[index...] + cycle[..<index])
        let way = (round + [first]).map { "`\($0)`" }.joined(separator: " → ")
        let notes = round.dropFirst().compactMap { slug in
            next[slug].map { Diagnostic.Note("`\(slug)` names `\($0.value)` here", at: $0.place) }
        }
        let note = round.count > 1 ? [Diagnostic.Note("the way round is \(way)")] : []
        return [place.finding(.cycle, .error, "the \(noun) `\(first)` \(does)", notes: note + notes)]
    }
}

extension RuleID {
    static let cycle = RuleID("cycle")
}
