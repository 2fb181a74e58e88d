/// A record that is named must be there.
struct UnknownReferenceCheck: Check {
    let rules: [RuleID] = [.unknownReference]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        let known = Set(guide.records.map(\.id))
        let slugs = Set(known.map(\.slug)).union(guide.unreadable.map(\.slug))
        return guide.everyRecord.flatMap { record in
            record.namedRecords.filter { $0.file == record.header.path }.compactMap { reference in
                finding(reference, record, known, slugs, guide)
            }
        }
    }

    private func finding(
        _ reference: Located<RecordReference>,
        _ record: Record,
        _ known: Set<RecordID>,
        _ slugs: Set<Slug>,
        _ guide: ParsedGuide
    ) -> Diagnostic? {
        let slug = reference.value.slug
        guard let kind = reference.value.kind else {
            return slugs.contains(slug)
                ? nil : unknown(reference, "there is no record `\(slug)`", known.map(\.description))
        }
        let id = RecordID(kind, slug)
        if id == record.id {
            return reference.finding(.unknownReference, .error, "the record names itself here")
        }
        if known.contains(id) || guide.unreadable.contains(id) { return nil }
        let others = known.filter { $0.kind == kind }.map(\.slug.description)
        return unknown(reference, "there is no record `\(id)`", others)
    }

    private func unknown(
        _ reference: Located<RecordReference>,
        _ message: String,
        _ known: [String]
    ) -> Diagnostic {
        let name = reference.value.slug.description
        let nearest = NearMiss.nearest(to: name, among: known)
        return reference.finding(
            .unknownReference,
            .error,
            message,
            fixes: nearest.map { [.init("write `\($0)`")] } ?? []
        )
    }
}

extension Record {
    /// The records that the front matter names, topics and dimensions apart, in the order of the keys.
    var namedRecords: [Located<RecordReference>] {
        switch self {
        case .agency(let agency):
            [agency.partOf, agency.replacedBy].compactMap { $0 } + agency.related
        case .webinar(let webinar):
            webinar.presenters.compactMap(\.agency) + [webinar.learnerGuide].compactMap { $0 }
                + webinar.agencies
                + webinar.follows
        case .learnerGuide(let guide): [guide.webinar].compactMap { $0 }
        case .event(let event):
            event.sessions.flatMap { $0.presenters.compactMap(\.agency) + $0.agencies } + event.follows
                + event.agencies
        case .newsItem(let item): item.agencies
        case .topic(let topic): topic.related
        case .wellnessDimension, .page: []
        }
    }
}

extension RuleID {
    static let unknownReference = RuleID("unknown-reference")
}
