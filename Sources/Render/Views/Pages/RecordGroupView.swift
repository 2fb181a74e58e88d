import GuideModel

/// Records of one kind under a heading.
struct RecordGroupView: TemplateView {
    /// The heading.
    let heading: String
    /// The id that links lead to, where the page promises one.
    let anchor: String?
    /// How many there are.
    let count: String
    /// The records.
    let cards: [RecordCardView]

    static let shape = ViewShape<RecordGroupView>([
        .text("heading") { $0.heading },
        .text("anchor") { $0.anchor },
        .text("count") { $0.count },
        .list("cards", RecordCardView.self) { $0.cards },
    ])
}

extension RecordGroupView {
    /// Groups records by kind, agencies first; in a group, agencies by name and others by date, the newest first.
    static func groups(
        of ids: [RecordID],
        guide: LinkedGuide,
        page: PagePath,
        strings: Strings
    ) -> [RecordGroupView] {
        let records = ids.compactMap { guide.record($0, in: page.language) }
        let byKind = Dictionary(grouping: records, by: \.id.kind)
        return byKind.keys.sorted().compactMap { kind in
            let sorted = RecordSorting.sort(byKind[kind] ?? [], today: guide.today)
            return RecordGroupView(
                heading: strings.text(kind.listName),
                anchor: kind == .agency ? PageSection.agencies.rawValue : nil,
                count: "\(sorted.count)",
                cards: sorted.map { RecordCardView($0, guide: guide, page: page, strings: strings) }
            )
        }
    }
}

/// The order in which lists show records.
enum RecordSorting {
    /// Agencies, topics and pages by name, closed ones last; dimensions in their order; all else by date, the newest first.
    static func sort(_ records: [Record], today: CalendarDate) -> [Record] {
        records.map { (Key($0), $0) }.sorted { $0.0 < $1.0 }.map(\.1)
    }

    private struct Key: Comparable {
        let rank: Int
        let day: Int
        let name: NameOrder
        let id: RecordID

        init(_ record: Record) {
            id = record.id
            name = NameOrder(record.title, language: record.header.language)
            switch record {
            case .agency(let agency):
                rank = agency.status == .closed ? 1 : 0
                day = 0
            case .wellnessDimension(let dimension):
                rank = dimension.order
                day = 0
            case .topic, .page, .event:
                rank = 0
                day = 0
            case .webinar, .learnerGuide, .newsItem:
                rank = 0
                day = -(record.header.publishDate?.dayNumber ?? -1_000_000)
            }
        }

        static func < (left: Key, right: Key) -> Bool {
            if left.rank != right.rank { return left.rank < right.rank }
            if left.day != right.day { return left.day < right.day }
            if left.name != right.name { return left.name < right.name }
            return left.id < right.id
        }
    }
}
