/// The ties between records, as found in front matter and bodies.
struct Backlinks: Sendable {
    /// Every published record's ties, both ways; records without any are not among them.
    let connections: [RecordID: Connections]
    /// What was found: mentions of records that are not published.
    let diagnostics: [Diagnostic]

    /// Ties records to those they name and link to.
    ///
    /// `linked` are the records that a record's bodies link to, in order.
    init(_ records: [Record], table: LinkTable, linked: [RecordID: [RecordID]]) {
        var connections: [RecordID: Connections] = [:]
        var found: [Diagnostic] = []
        for record in records {
            var ties: [Tie] = []
            for mention in record.mentions {
                switch table.find(mention.reference.value) {
                case .published(let id): ties.append(Tie(role: mention.role, record: id))
                case .unpublished(let id): found.append(Self.unpublished(id, mention.reference))
                case .unreadable, .unknown: break
                }
            }
            ties += (linked[record.id] ?? []).map { Tie(role: .bodyLink, record: $0) }
            Self.add(ties, of: record.id, to: &connections)
        }
        for id in connections.keys {
            connections[id]?.incoming.sort { ($0.role, $0.record) < ($1.role, $1.record) }
        }
        self.connections = connections
        diagnostics = found
    }

    /// A record is not tied to itself, and not twice in one role.
    private static func add(_ ties: [Tie], of id: RecordID, to connections: inout [RecordID: Connections]) {
        var seen: Set<Tie> = []
        for tie in ties where tie.record != id && seen.insert(tie).inserted {
            connections[id, default: Connections()].outgoing.append(tie)
            connections[tie.record, default: Connections()].incoming.append(Tie(role: tie.role, record: id))
        }
    }

    private static func unpublished(_ id: RecordID, _ reference: Located<RecordReference>) -> Diagnostic {
        Diagnostic(
            .referenceToUnpublished,
            .warning,
            "`\(id)` is not published: pages do not name it",
            file: .content(reference.file),
            span: reference.span,
            notes: [.init("it is a draft, its `publish_date` is still to come, or it has expired")]
        )
    }
}
