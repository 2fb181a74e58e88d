/// What of an edition the public sees on a day.
struct PublishedEdition: Sendable {
    let addresses: AddressSurvey
    let translations: [RecordID: [LanguageTag: Record]]
    /// The records that are published, in their order.
    let records: [Record]
    private let byID: [RecordID: Record]
    private let kept: [RecordID: RecordChange.Reason]
    private let unreadable: Set<RecordID>

    init(_ edition: GuideEdition, today: CalendarDate, includingDrafts: Bool) {
        let isShown = { LinkTable.isPublished($0, today: today, includingDrafts: includingDrafts) }
        records = edition.guide.records.filter { isShown($0.header) }
        byID = Dictionary(records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var translations: [RecordID: [LanguageTag: Record]] = [:]
        for one in edition.guide.translations where byID[one.record.id] != nil && isShown(one.record.header) {
            translations[one.record.id, default: [:]][one.language] = one.record
        }
        self.translations = translations
        addresses = AddressSurvey(edition.guide, published: records)
        var kept: [RecordID: RecordChange.Reason] = [:]
        for record in edition.guide.records where byID[record.id] == nil {
            let header = record.header
            let isOver = header.expires.map { $0 < today } ?? false
            kept[record.id] = header.isDraft ? .draft : isOver ? .expired : .notYet
        }
        self.kept = kept
        unreadable = edition.guide.unreadable
    }

    /// A published record.
    func record(_ id: RecordID) -> Record? { byID[id] }

    /// Whether it can be said what becomes of a record.
    func isKnown(_ id: RecordID) -> Bool { !unreadable.contains(id) }

    /// Why a record is not published.
    func reason(for id: RecordID) -> RecordChange.Reason { kept[id] ?? .deleted }
}

/// Which record of one edition is which of the other: by name, else by a redirect from the old name, else by title.
struct EditionPairs: Sendable {
    let all: [Pair]

    /// A record before and after; nothing where there is none.
    struct Pair: Sendable {
        let old: RecordID?
        let new: RecordID?
    }

    init(_ before: PublishedEdition, _ after: PublishedEdition) {
        let stays = before.records.filter { after.record($0.id) != nil }.map { Pair(old: $0.id, new: $0.id) }
        let gone = before.records.filter { after.record($0.id) == nil && after.isKnown($0.id) }
        let come = after.records.filter { before.record($0.id) == nil && before.isKnown($0.id) }
        var free = Dictionary(come.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        var moved: [Pair] = []
        var lost: [Pair] = []
        for record in gone {
            let led = after.addresses.record(at: record.id.sitePath).flatMap { free[$0] }
            let named = come.first {
                $0.id.kind == record.id.kind && free[$0.id] != nil
                    && $0.header.title.value == record.header.title.value
            }
            // A record that was kept back on purpose has not moved.
            let wasDeleted = after.reason(for: record.id) == .deleted
            if wasDeleted, let new = led ?? named, new.id.kind == record.id.kind {
                free[new.id] = nil
                moved.append(Pair(old: record.id, new: new.id))
            } else {
                lost.append(Pair(old: record.id, new: nil))
            }
        }
        let added = come.filter { free[$0.id] != nil }.map { Pair(old: nil, new: $0.id) }
        all = stays + moved + lost + added
    }
}
