import GuideModel

/// One thing that an agency does for people, and where.
struct ServiceView: TemplateView {
    /// The id that links lead to.
    let id: String
    /// What it is called.
    let name: TextView
    /// What it does.
    let summary: TextView?
    /// Who may use it.
    let eligibility: TextView?
    /// What it costs.
    let fees: TextView?
    /// How to get it.
    let apply: TextView?
    /// What to bring.
    let documents: [TextView]
    /// When it is offered, where that differs from the place's hours.
    let hours: HoursView?
    /// The places where it is offered, when the agency has several.
    let places: [LinkView]
    /// What it is about, beside what the agency is about.
    let topics: [TagView]

    private var hasFacts: Bool {
        !(eligibility == nil && fees == nil && apply == nil && hours == nil && documents.isEmpty
            && places.isEmpty)
    }

    static let shape = ViewShape<ServiceView>([
        .text("id") { $0.id },
        .view("name", TextView.self) { $0.name },
        .view("summary", TextView.self) { $0.summary },
        .view("eligibility", TextView.self) { $0.eligibility },
        .view("fees", TextView.self) { $0.fees },
        .view("apply", TextView.self) { $0.apply },
        .list("documents", TextView.self) { $0.documents },
        .view("hours", HoursView.self) { $0.hours },
        .list("places", LinkView.self) { $0.places },
        .list("topics", TagView.self) { $0.topics },
        .flag("has_facts") { $0.hasFacts },
    ])
}

extension ServiceView {
    /// Shows an agency's n-th service, counted from 0.
    init(
        _ service: Service,
        number: Int,
        of agency: Agency,
        guide: LinkedGuide,
        page: PagePath,
        strings: Strings
    ) {
        let text = RecordText(agency.header, page: page.language, main: guide.settings.language)
        let key = "services[\(number)]"
        id = PageAnchors.service(number + 1)
        name =
            text(service.name, "\(key).name")
            ?? TextView(service.name, language: page.language, page: page.language)
        summary = text(service.summary, "\(key).summary")
        eligibility = text(service.eligibility, "\(key).eligibility")
        fees = text(service.fees, "\(key).fees")
        apply = text(service.apply, "\(key).apply")
        documents = text(service.documents, "\(key).documents")
        hours = service.hours.map {
            HoursView($0, text: nil, guide: guide, strings: strings, showsStatus: false)
        }
        places = Self.places(of: service, agency: agency, page: page)
        let own = service.topics.map(\.value).filter { topic in
            !agency.header.topics.contains { $0.value == topic }
        }
        topics = TagView.topics(own, guide: guide, page: page)
    }

    /// Services of an agency with one place need not say where they are.
    private static func places(of service: Service, agency: Agency, page: PagePath) -> [LinkView] {
        guard agency.locations.count > 1 else { return [] }
        return agency.locations.enumerated().compactMap { number, location in
            guard let name = location.name?.value, service.locations.contains(where: { $0.value == name })
            else { return nil }
            let words = TextView(name, language: agency.header.language, page: page.language)
            return LinkView(text: words, href: "#" + PageAnchors.location(number + 1))
        }
    }
}
