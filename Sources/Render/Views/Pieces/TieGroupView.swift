import GuideModel

/// Records tied to another in one way, under a heading that says in which.
struct TieGroupView: TemplateView {
    /// In which way they are tied.
    let heading: String
    /// The records.
    let cards: [RecordCardView]

    static let shape = ViewShape<TieGroupView>([
        .text("heading") { $0.heading },
        .list("cards", RecordCardView.self) { $0.cards },
    ])
}

extension TieGroupView {
    /// The ties of a record to others both ways, each record once, in its strongest role.
    ///
    /// `leavingOut` names records that the page shows elsewhere.
    static func groups(
        of id: RecordID,
        leavingOut shown: Set<RecordID>,
        guide: LinkedGuide,
        page: PagePath,
        strings: Strings
    ) -> [TieGroupView] {
        let connections = guide.connections(of: id)
        var seen = shown.union([id])
        return ways.compactMap { way in
            let records = way.records(connections).filter { seen.insert($0).inserted }
            let cards = RecordCardView.list(records, guide: guide, page: page, strings: strings)
            return cards.isEmpty ? nil : TieGroupView(heading: strings.text("ties_\(way.name)"), cards: cards)
        }
    }

    /// A way of being tied: the name of its heading in the strings, and how to find the records.
    private struct Way: Sendable {
        let name: String
        let records: @Sendable (Connections) -> [RecordID]
    }

    private static let ways: [Way] = [
        Way(name: "parts") { $0.naming(.partOf) },
        Way(name: "took_over_from") { $0.naming(.replacedBy) },
        Way(name: "webinar") { $0.named(.webinar) + $0.naming(.learnerGuide) },
        Way(name: "learner_guide") { $0.named(.learnerGuide) + $0.naming(.webinar) },
        Way(name: "follows") { $0.named(.follows) },
        Way(name: "followed_by") { $0.naming(.follows) },
        Way(name: "see_also") { $0.named(.related) + $0.naming(.related) },
        Way(name: "webinars") {
            ($0.naming(.agency) + $0.naming(.presenterAgency)).filter { $0.kind == .webinar }
        },
        Way(name: "events") {
            ($0.naming(.agency) + $0.naming(.presenterAgency)).filter { $0.kind == .event }
        },
        Way(name: "news") { $0.naming(.agency).filter { $0.kind == .newsItem } },
        Way(name: "mentioned_in") { ($0.naming(.agency) + $0.naming(.bodyLink)) },
    ]
}
