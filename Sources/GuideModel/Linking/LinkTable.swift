/// Every record of the guide by name, and whether it is published on the day of the build.
struct LinkTable: Sendable {
    /// All records in the main language, published or not.
    let records: [RecordID: Record]
    /// The records that are published.
    let published: Set<RecordID>
    /// All translations.
    let translations: [RecordID: [LanguageTag: Record]]
    /// Pictures and other files.
    let assets: Set<ContentPath>
    private let unreadable: Set<RecordID>
    private let bySlug: [Slug: [RecordID]]

    /// What is known of a name.
    enum Finding: Equatable, Sendable {
        /// A record that is published.
        case published(RecordID)
        /// A record that is kept back: a draft, not yet or no longer published.
        case unpublished(RecordID)
        /// A record whose file could not be read: that was told already.
        case unreadable
        /// Nothing of that name.
        case unknown
    }

    /// Looks at a guide on a day.
    init(_ guide: ParsedGuide, today: CalendarDate, includingDrafts: Bool) {
        records = Dictionary(guide.records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        published = Set(
            guide.records
                .filter { Self.isPublished($0.header, today: today, includingDrafts: includingDrafts) }
                .map(\.id)
        )
        var translations: [RecordID: [LanguageTag: Record]] = [:]
        for translation in guide.translations {
            translations[translation.record.id, default: [:]][translation.language] = translation.record
        }
        self.translations = translations
        assets = guide.assets
        unreadable = guide.unreadable
        bySlug = Dictionary(grouping: guide.records.map(\.id).sorted(), by: \.slug)
    }

    /// Whether a record is to be seen on a day: no draft, its date come, its last day not over.
    static func isPublished(_ header: RecordHeader, today: CalendarDate, includingDrafts: Bool) -> Bool {
        if header.isDraft, !includingDrafts { return false }
        if let date = header.publishDate, date > today { return false }
        if let last = header.expires, last < today { return false }
        return true
    }

    /// What is known of a record's name.
    func find(_ id: RecordID) -> Finding {
        if published.contains(id) { return .published(id) }
        if records[id] != nil { return .unpublished(id) }
        return unreadable.contains(id) ? .unreadable : .unknown
    }

    /// What is known of a mention; one without a kind means the first record of that name.
    func find(_ reference: RecordReference) -> Finding {
        if let kind = reference.kind { return find(RecordID(kind, reference.slug)) }
        let candidates = bySlug[reference.slug] ?? []
        if let id = candidates.first(where: published.contains) ?? candidates.first { return find(id) }
        return RecordKind.allCases.contains { unreadable.contains(RecordID($0, reference.slug)) }
            ? .unreadable : .unknown
    }
}
