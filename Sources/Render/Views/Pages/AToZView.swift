import GuideModel

/// All agencies by name, with the other names people use.
struct AToZView: TemplateView {
    /// The way to it.
    let breadcrumb: BreadcrumbView
    /// How many agencies there are, in words.
    let count: String
    /// The letters, those without a name included.
    let letters: [IndexLetterView]

    static let shape = ViewShape<AToZView>([
        .view("breadcrumb", BreadcrumbView.self) { $0.breadcrumb },
        .text("count") { $0.count },
        .list("letters", IndexLetterView.self) { $0.letters },
    ])

    /// The index of a guide in a language.
    init(_ guide: LinkedGuide, page: PagePath, strings: Strings) {
        breadcrumb = BreadcrumbView(home: page, strings: strings)
        let records = guide.records(of: .agency, in: page.language)
        count = strings.count("agencies_count", records.count)
        let entries = records.flatMap {
            IndexEntry.entries(of: $0, guide: guide, page: page, strings: strings)
        }
        let byLetter = Dictionary(grouping: entries.sorted { $0.order < $1.order }, by: \.order.letter)
        let latin = (UInt8(ascii: "A")...UInt8(ascii: "Z")).map { String(UnicodeScalar($0)) }
        let others = byLetter.keys.compactMap { letter -> String? in
            guard case .letter(let text) = letter, !latin.contains(text) else { return nil }
            return text
        }
        let all: [NameOrder.Letter] =
            (latin + others.sorted()).map { .letter($0) } + (byLetter[.rest] == nil ? [] : [.rest])
        letters = ((byLetter[.digits] == nil ? [] : [.digits]) + all).enumerated().map { number, letter in
            IndexLetterView(letter, number: number, entries: byLetter[letter] ?? [], strings: strings)
        }
    }
}

/// A letter and the names that begin with it.
struct IndexLetterView: TemplateView {
    /// The letter as it is shown.
    let letter: String
    /// The id that the row of letters leads to.
    let anchor: String
    /// What the letter's heading says to those who cannot see it.
    let label: String
    /// The names.
    let entries: [IndexEntryView]

    static let shape = ViewShape<IndexLetterView>([
        .text("letter") { $0.letter },
        .text("anchor") { $0.anchor },
        .text("label") { $0.label },
        .list("entries", IndexEntryView.self) { $0.entries },
        .flag("has_entries") { !$0.entries.isEmpty },
    ])

    fileprivate init(_ letter: NameOrder.Letter, number: Int, entries: [IndexEntry], strings: Strings) {
        switch letter {
        case .digits: self.letter = strings.text("a_z_digits")
        case .letter(let text): self.letter = text
        case .rest: self.letter = strings.text("a_z_rest")
        }
        anchor = "letter-\(number + 1)"
        label = strings.text("a_z_letter", ["letter": self.letter])
        self.entries = entries.map(\.view)
    }
}

/// A name in the index.
struct IndexEntryView: TemplateView {
    /// The name.
    let name: TextView
    /// The agency's page.
    let href: String
    /// The agency's own name, when the entry is one of its other names.
    let see: TextView?
    /// The towns where it can be met.
    let towns: String?
    /// What must be known first: "Closed".
    let status: String?
    /// The status as a name for style.
    let statusKind: String?

    static let shape = ViewShape<IndexEntryView>([
        .view("name", TextView.self) { $0.name },
        .text("href") { $0.href },
        .view("see", TextView.self) { $0.see },
        .text("towns") { $0.towns },
        .text("status") { $0.status },
        .text("status_kind") { $0.statusKind },
    ])
}

/// A name with its place in the order.
private struct IndexEntry {
    let order: NameOrder
    let view: IndexEntryView

    /// The agency's name, and each other name that does not stand next to it anyway.
    static func entries(of record: Record, guide: LinkedGuide, page: PagePath, strings: Strings)
        -> [IndexEntry]
    {
        guard case .agency(let agency) = record else { return [] }
        let card = RecordCardView(record, guide: guide, page: page, strings: strings)
        let text = RecordText(agency.header, page: page.language, main: guide.settings.language)
        let order = { (name: TextView) in NameOrder(name.value, language: page.language) }
        let main = IndexEntryView(
            name: card.title,
            href: card.href,
            see: nil,
            towns: card.towns,
            status: card.status,
            statusKind: card.statusKind
        )
        let own = order(card.title)
        let others = text(agency.alsoKnownAs, "also_known_as").filter { order($0).key != own.key }.map {
            name in
            IndexEntry(
                order: order(name),
                view: IndexEntryView(
                    name: name,
                    href: card.href,
                    see: card.title,
                    towns: nil,
                    status: nil,
                    statusKind: nil
                )
            )
        }
        return [IndexEntry(order: own, view: main)] + others
    }
}
