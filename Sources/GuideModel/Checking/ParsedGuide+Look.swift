/// What several rules ask of a guide.
extension ParsedGuide {
    /// Every agency, in slug order.
    var agencies: [Agency] {
        records.compactMap { record in
            if case .agency(let agency) = record { return agency }
            return nil
        }
    }

    /// Every record and every translation; a rule tells only what stands in the file of each.
    var everyRecord: [Record] { records + translations.map(\.record) }

    /// The names of the records of a kind that are there.
    func slugs(of kind: RecordKind) -> Set<Slug> {
        Set(records.lazy.filter { $0.id.kind == kind }.map(\.slug))
    }

    /// Whether a record's file is there, even if no sense could be made of it.
    func isUnreadable(_ kind: RecordKind, _ slug: Slug) -> Bool { unreadable.contains(RecordID(kind, slug)) }
}

extension RecordHeader {
    /// A finding about the value of a key of the front matter, or about the whole of it where the key is not there.
    func finding(
        _ rule: RuleID,
        _ severity: Severity,
        _ message: String,
        at key: String,
        notes: [Diagnostic.Note] = [],
        fixes: [Diagnostic.Fix] = []
    ) -> Diagnostic {
        let node = frontMatter[key]
        let file = node?.file ?? path
        let span = node?.span ?? SourceSpan(line: 1, column: 1)
        return Diagnostic(
            rule,
            severity,
            message,
            file: .content(file),
            span: span,
            notes: notes,
            fixes: fixes
        )
    }
}

extension Located {
    /// A finding at the place where the value was written.
    func finding(
        _ rule: RuleID,
        _ severity: Severity,
        _ message: String,
        notes: [Diagnostic.Note] = [],
        fixes: [Diagnostic.Fix] = []
    ) -> Diagnostic {
        Diagnostic(rule, severity, message, file: .content(file), span: span, notes: notes, fixes: fixes)
    }

    /// The place itself, for a note.
    var place: Diagnostic.Place { Diagnostic.Place(file: .content(file), span: span) }
}
