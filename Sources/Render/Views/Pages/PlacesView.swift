import GuideModel

/// Agencies by the towns where they can be met.
struct PlacesView: TemplateView {
    /// The way to it.
    let breadcrumb: BreadcrumbView
    /// The towns by name; the last may be for agencies without one.
    let towns: [TownView]

    static let shape = ViewShape<PlacesView>([
        .view("breadcrumb", BreadcrumbView.self) { $0.breadcrumb },
        .list("towns", TownView.self) { $0.towns },
    ])

    /// The towns of a guide in a language.
    init(_ guide: LinkedGuide, page: PagePath, strings: Strings) {
        breadcrumb = BreadcrumbView(home: page, strings: strings)
        var byTown: [String: [Record]] = [:]
        var nowhere: [Record] = []
        for record in RecordSorting.sort(guide.records(of: .agency, in: page.language), today: guide.today) {
            let towns = Self.towns(of: record)
            for town in towns { byTown[town, default: []].append(record) }
            if towns.isEmpty { nowhere.append(record) }
        }
        let names = byTown.keys.sorted {
            NameOrder($0, language: page.language) < NameOrder($1, language: page.language)
        }
        let cards = { (records: [Record]) in
            records.map { RecordCardView($0, guide: guide, page: page, strings: strings) }
        }
        var towns = names.enumerated().map { number, name in
            TownView(name: name, anchor: "town-\(number + 1)", text: nil, cards: cards(byTown[name] ?? []))
        }
        if !nowhere.isEmpty {
            towns.append(
                TownView(
                    name: strings.text("places_nowhere"),
                    anchor: "town-none",
                    text: strings.text("places_nowhere_text"),
                    cards: cards(nowhere)
                )
            )
        }
        self.towns = towns
    }

    private static func towns(of record: Record) -> [String] {
        guard case .agency(let agency) = record else { return [] }
        var seen: Set<String> = []
        return agency.locations.compactMap { $0.address?.city ?? $0.town }.filter { seen.insert($0).inserted }
    }
}

/// A town and the agencies there.
struct TownView: TemplateView {
    let name: String
    let anchor: String
    /// What else there is to say.
    let text: String?
    let cards: [RecordCardView]

    static let shape = ViewShape<TownView>([
        .text("name") { $0.name },
        .text("anchor") { $0.anchor },
        .text("text") { $0.text },
        .number("count") { $0.cards.count },
        .list("cards", RecordCardView.self) { $0.cards },
    ])
}
