import GuideModel

/// The foot of every record's page: what it is tied to, what is like it, whom to tell of mistakes.
struct RecordFootView: TemplateView {
    /// Ties by name, both ways, grouped by role.
    let ties: [TieGroupView]
    /// Records that share topics and dimensions with it and are not tied to it by name.
    let related: [RecordCardView]
    /// Where to tell of mistakes, and when it was made sure of.
    let provenance: ProvenanceView

    /// The foot of a record's page; `leavingOut` names records that the page shows elsewhere.
    init(
        _ id: RecordID,
        leavingOut shown: Set<RecordID> = [],
        provenance: ProvenanceView,
        guide: LinkedGuide,
        page: PagePath,
        strings: Strings
    ) {
        let connections = guide.connections(of: id)
        ties = TieGroupView.groups(of: id, leavingOut: shown, guide: guide, page: page, strings: strings)
        let tied = Set(
            (connections.outgoing + connections.incoming).filter { $0.role != .bodyLink }.map(\.record)
        )
        let others = connections.related.filter { !tied.contains($0) && !shown.contains($0) }
        related = RecordCardView.list(others, guide: guide, page: page, strings: strings)
        self.provenance = provenance
    }

    static let shape = ViewShape<RecordFootView>([
        .list("ties", TieGroupView.self) { $0.ties },
        .list("related", RecordCardView.self) { $0.related },
        .view("provenance", ProvenanceView.self) { $0.provenance },
    ])
}
