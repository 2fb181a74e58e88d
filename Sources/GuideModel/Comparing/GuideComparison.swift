/// The change between two editions of a guide as the public will meet it.
///
/// Only what is published on the day in either is in it. Notes of staff, sources and drafts are not, and
/// nothing that would give a confidential place away.
public struct GuideComparison: Sendable {
    /// Changes of the guide's own settings and lists.
    public let guide: [FieldChange]
    /// Records that the public will see change, by kind, then by title.
    public let records: [RecordChange]
    /// Records whose file cannot be read in the new edition: what the public will see of them is not known.
    public let unreadable: [RecordID]

    /// Whether the public sees no difference.
    public var isEmpty: Bool { guide.isEmpty && records.isEmpty && unreadable.isEmpty }

    /// Compares two editions as they would be published on a day.
    public init(
        from old: GuideEdition,
        to new: GuideEdition,
        today: CalendarDate,
        includingDrafts: Bool = false
    ) {
        let before = PublishedEdition(old, today: today, includingDrafts: includingDrafts)
        let after = PublishedEdition(new, today: today, includingDrafts: includingDrafts)
        let words = RecordComparer(old: ValueWords(old.guide), new: ValueWords(new.guide))
        let pairs = EditionPairs(before, after)
        let changes = pairs.all.concurrentMap { pair in
            Self.changes(of: pair, words, before, after)
        }
        records = changes.flatMap { $0 }.sorted {
            ($0.id.kind, TitleOrder($0.title), $0.id, $0.language?.description ?? "")
                < ($1.id.kind, TitleOrder($1.title), $1.id, $1.language?.description ?? "")
        }
        guide =
            Self.settings(old, new, words)
            + Self.lostAddresses(before.addresses, after.addresses)
        unreadable = new.guide.unreadable.sorted()
    }

    private static func settings(
        _ old: GuideEdition,
        _ new: GuideEdition,
        _ words: RecordComparer
    ) -> [FieldChange] {
        let comparer = FieldComparer(old: words.old, new: words.new)
        let places = GroupMatching("places", old.lists["places.yaml"], new.lists["places.yaml"])
        let others = Set(old.lists.keys).union(new.lists.keys).sorted().filter {
            $0 != "places.yaml" && $0 != "redirects.yaml"
        }
        return comparer.changes(old.settings, new.settings, by: .guide)
            + places.changes(comparer, by: .place, in: [])
            + others.compactMap { name in
                let was = old.lists[name]?.plainWords
                return was == new.lists[name]?.plainWords
                    ? nil : FieldChange("`\(name)` changed", .told)
            }
    }

    /// Old addresses that led somewhere and lead nowhere now.
    private static func lostAddresses(_ old: AddressSurvey, _ new: AddressSurvey) -> [FieldChange] {
        old.oldPaths.filter { new.target(of: $0) == nil }.map {
            FieldChange("old URL gone without redirect: \($0)", .told)
        }
    }
}

extension GuideComparison {
    private static func changes(
        of pair: EditionPairs.Pair,
        _ words: RecordComparer,
        _ before: PublishedEdition,
        _ after: PublishedEdition
    ) -> [RecordChange] {
        switch (pair.old.flatMap { before.record($0) }, pair.new.flatMap { after.record($0) }) {
        case (nil, let now?): return [added(now)]
        case (let was?, nil): return [removed(was, after)]
        case (let was?, let now?): return changed(was, now, words, before, after)
        case (nil, nil): return []
        }
    }

    private static func added(_ record: Record) -> RecordChange {
        let header = record.header
        let secret = header.frontMatter.hasConfidentialPlace
        let fields = secret ? [FieldChange("a place is kept private", .told)] : []
        return RecordChange(
            id: record.id,
            title: header.title.value,
            language: nil,
            event: .added,
            fields: fields
        )
    }

    private static func removed(_ record: Record, _ after: PublishedEdition) -> RecordChange {
        RecordChange(
            id: record.id,
            title: record.header.title.value,
            language: nil,
            event: .removed(after.reason(for: record.id)),
            fields: [address(of: record.id, after)]
        )
    }

    private static func address(of id: RecordID, _ after: PublishedEdition) -> FieldChange {
        guard let target = after.addresses.target(of: id.sitePath) else {
            return FieldChange("URL gone without redirect: \(id.sitePath)", .told)
        }
        return FieldChange("its URL \(id.sitePath) leads to \(target)", .told)
    }

    private static func changed(
        _ was: Record,
        _ now: Record,
        _ words: RecordComparer,
        _ before: PublishedEdition,
        _ after: PublishedEdition
    ) -> [RecordChange] {
        var fields = words.changes(from: was, to: now)
        let title = now.header.title.value
        var changes: [RecordChange] = []
        if was.id != now.id {
            // That the old address leads here is told with the move.
            fields.removeAll { $0.field == FieldWords.name(of: "aliases") }
            fields.append(address(of: was.id, after))
            changes.append(
                RecordChange(
                    id: now.id,
                    title: title,
                    language: nil,
                    event: .moved(from: was.id),
                    fields: fields
                )
            )
        } else if !fields.isEmpty {
            changes.append(
                RecordChange(id: now.id, title: title, language: nil, event: .changed, fields: fields)
            )
        }
        let told = Set(fields)
        let languages = Set(before.translations[was.id]?.keys.map(\.self) ?? [])
            .union(after.translations[now.id]?.keys.map(\.self) ?? [])
        for language in languages.sorted() {
            let left = before.translations[was.id]?[language]
            let right = after.translations[now.id]?[language]
            let event: RecordChange.Event =
                left == nil ? .added : right == nil ? .removed(.deleted) : .changed
            // What falls back to the main file was told there.
            let own = words.changes(from: left ?? was, to: right ?? now).filter { !told.contains($0) }
            if event == .changed, own.isEmpty { continue }
            changes.append(
                RecordChange(
                    id: now.id,
                    title: title,
                    language: language,
                    event: event,
                    fields: event == .changed ? own : []
                )
            )
        }
        return changes
    }
}
