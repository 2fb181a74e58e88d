import GuideModel

/// Every agency by topic, with what fits on paper.
struct PrintView: TemplateView {
    /// The way to it.
    let breadcrumb: BreadcrumbView
    /// Topics with their agencies.
    let topics: [PrintTopicView]

    static let shape = ViewShape<PrintView>([
        .view("breadcrumb", BreadcrumbView.self) { $0.breadcrumb },
        .list("topics", PrintTopicView.self) { $0.topics },
    ])

    /// The list of a guide in a language; an agency is printed in full under its first topic and named under the rest.
    init(_ guide: LinkedGuide, page: PagePath, strings: Strings) {
        breadcrumb = BreadcrumbView(home: page, strings: strings)
        let sorted = RecordSorting.sort(guide.records(of: .agency, in: page.language), today: guide.today)
        let agencies = sorted.compactMap { record -> Agency? in
            guard case .agency(let agency) = record, agency.isPrinted, agency.status != .closed else {
                return nil
            }
            return agency
        }
        var under: [Slug: [Agency]] = [:]
        for agency in agencies {
            for topic in agency.allTopics { under[topic.value, default: []].append(agency) }
        }
        var printed: Set<RecordID> = []
        var topics: [PrintTopicView] = []
        for row in guide.coverage.rows {
            guard let listed = under[row.topic],
                let title = LinkView(RecordID(.topic, row.topic), guide: guide, page: page)?.text
            else { continue }
            let full = listed.filter { printed.insert($0.id).inserted }
            let again = listed.filter { agency in !full.contains { $0.id == agency.id } }
            topics.append(
                PrintTopicView(
                    title: title,
                    entries: full.map { PrintEntryView($0, guide: guide, page: page, strings: strings) },
                    also: again.isEmpty ? nil : again.map(\.title).joined(separator: " · ")
                )
            )
        }
        self.topics = topics
    }
}

/// A topic on paper.
struct PrintTopicView: TemplateView {
    let title: TextView
    let entries: [PrintEntryView]
    /// Agencies that are printed under an earlier topic.
    let also: String?

    static let shape = ViewShape<PrintTopicView>([
        .view("title", TextView.self) { $0.title },
        .list("entries", PrintEntryView.self) { $0.entries },
        .text("also") { $0.also },
    ])
}

/// An agency on paper.
struct PrintEntryView: TemplateView {
    let name: TextView
    let href: String
    let phones: String?
    let places: [PrintPlaceView]
    let summary: TextView?

    static let shape = ViewShape<PrintEntryView>([
        .view("name", TextView.self) { $0.name },
        .text("href") { $0.href },
        .text("phones") { $0.phones },
        .list("places", PrintPlaceView.self) { $0.places },
        .view("summary", TextView.self) { $0.summary },
    ])

    /// Shows an agency.
    init(_ agency: Agency, guide: LinkedGuide, page: PagePath, strings: Strings) {
        let text = RecordText(agency.header, page: page.language, main: guide.settings.language)
        name = text.title(of: agency.header)
        href = page.link(to: agency.id)
        summary = text(agency.header.summary?.value, "summary")
        let own = agency.phones.isEmpty ? agency.locations.flatMap(\.phones) : agency.phones
        let numbers = own.filter { $0.type != .fax }.map { phone in
            [phone.label, phone.number].compactMap { $0 }.joined(separator: " ")
        }
        phones = numbers.isEmpty ? nil : numbers.joined(separator: " · ")
        places = agency.locations.enumerated().map { number, location in
            PrintPlaceView(location, number: number, text: text, guide: guide, strings: strings)
        }
    }
}

/// A place on paper.
struct PrintPlaceView: TemplateView {
    let place: String
    let hours: HoursView?

    static let shape = ViewShape<PrintPlaceView>([
        .text("place") { $0.place },
        .view("hours", HoursView.self) { $0.hours },
    ])

    /// Shows a place; where it is kept private, only what may be known.
    init(_ location: Location, number: Int, text: RecordText, guide: LinkedGuide, strings: Strings) {
        let address = location.isConfidential ? nil : location.address.flatMap { AddressView($0)?.oneLine }
        let town = location.isConfidential ? strings.text("print_confidential") : nil
        place = [location.name?.value, address ?? location.town, town].compactMap { $0 }.joined(
            separator: ", "
        )
        let prose = text(location.hoursText, "locations[\(number)].hours_text")
        let isKnown = location.hours != nil || prose != nil
        hours =
            isKnown
            ? HoursView(location.hours, text: prose, guide: guide, strings: strings, showsStatus: false) : nil
    }
}
