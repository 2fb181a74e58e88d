import GuideModel

/// An agency's page: what they do, for whom, when, how to reach them, what to bring, what it costs.
struct AgencyView: TemplateView {
    /// Its name, summary, topics and dimensions.
    let head: RecordHeadView
    /// What must be known first.
    let status: AgencyStatusView?
    /// Whether it is open, whom to call.
    let glance: AgencyGlanceView?
    /// Other names it goes by.
    let alsoKnownAs: TextView?
    /// The agency it is a part of.
    let partOf: LinkView?
    /// Links to the parts of the page, in their order.
    let jumps: [LinkView]
    /// What it does.
    let services: [ServiceView]
    /// Who may use it.
    let eligibility: EligibilityView?
    /// How to get help.
    let apply: TextView?
    /// Its places.
    let locations: [LocationView]
    /// How to reach it.
    let contact: AgencyContactView?
    /// What to bring.
    let documents: [TextView]
    /// Papers that are asked for, by class.
    let papers: [String]
    /// What it costs, as a class.
    let cost: String?
    /// What it costs, in the agency's words.
    let fees: TextView?
    /// Languages spoken.
    let languages: String?
    /// What interpreting there is.
    let interpretation: TextView?
    /// What a telephone can keep of it.
    let keepsakes: KeepsakesView?
    /// More about it.
    let body: BodyView?
    /// What it is tied to, and when it was made sure of.
    let foot: RecordFootView

    static let shape = ViewShape<AgencyView>([
        .view("head", RecordHeadView.self) { $0.head },
        .view("status", AgencyStatusView.self) { $0.status },
        .view("glance", AgencyGlanceView.self) { $0.glance },
        .view("also_known_as", TextView.self) { $0.alsoKnownAs },
        .view("part_of", LinkView.self) { $0.partOf },
        .list("jumps", LinkView.self) { $0.jumps },
        .list("services", ServiceView.self) { $0.services },
        .view("eligibility", EligibilityView.self) { $0.eligibility },
        .view("apply", TextView.self) { $0.apply },
        .list("locations", LocationView.self) { $0.locations },
        .flag("has_several_locations") { $0.locations.count > 1 },
        .flag("has_hours") { $0.locations.contains { $0.hours?.status?.rules != nil } },
        .view("contact", AgencyContactView.self) { $0.contact },
        .list("documents", TextView.self) { $0.documents },
        .texts("papers") { $0.papers },
        .flag("has_documents") { !$0.documents.isEmpty || !$0.papers.isEmpty },
        .text("cost") { $0.cost },
        .view("fees", TextView.self) { $0.fees },
        .flag("has_cost") { $0.cost != nil || $0.fees != nil },
        .text("languages") { $0.languages },
        .view("interpretation", TextView.self) { $0.interpretation },
        .flag("has_languages") { $0.languages != nil || $0.interpretation != nil },
        .view("keepsakes", KeepsakesView.self) { $0.keepsakes },
        .view("body", BodyView.self) { $0.body },
        .view("foot", RecordFootView.self) { $0.foot },
    ])
}

extension AgencyView {
    /// Shows an agency with its rendered body.
    init(_ agency: Agency, body html: HTML, guide: LinkedGuide, page: PagePath, strings: Strings) {
        let text = RecordText(agency.header, page: page.language, main: guide.settings.language)
        head = RecordHeadView(
            agency.header,
            topics: agency.allTopics.map(\.value),
            dimensions: agency.allWellness.map(\.value),
            guide: guide,
            page: page,
            strings: strings
        )
        status = AgencyStatusView(agency, guide: guide, page: page, strings: strings)
        let names = agency.alsoKnownAs.isEmpty ? nil : agency.alsoKnownAs.joined(separator: ", ")
        alsoKnownAs = text(names, "also_known_as")
        partOf = agency.partOf.flatMap {
            LinkView(RecordID(.agency, $0.value.slug), guide: guide, page: page)
        }
        services = agency.services.enumerated().map {
            ServiceView($1, number: $0, of: agency, guide: guide, page: page, strings: strings)
        }
        eligibility = EligibilityView(agency, text: text, strings: strings)
        apply = text(agency.apply, "apply")
        locations = agency.locations.enumerated().map {
            LocationView($1, number: $0, of: agency, guide: guide, page: page, strings: strings)
        }
        contact = AgencyContactView(
            agency,
            locations: locations,
            text: text,
            guide: guide,
            page: page,
            strings: strings
        )
        glance = AgencyGlanceView(agency, locations: locations, contact: contact)
        documents = text(agency.documents, "documents")
        papers = agency.requirements.filter(\.isBrought).map { strings.text("requirement_\($0.rawValue)") }
        cost = agency.cost.map { strings.text("cost_\($0.rawValue)") }
        fees = text(agency.fees, "fees")
        languages = strings.languageNames(agency.languages)
        interpretation = text(agency.interpretation, "interpretation")
        keepsakes = KeepsakesView(agency, guide: guide, page: page)
        body = BodyView(html, of: agency.header, guide: guide, page: page)
        jumps = Self.jumps(of: agency, hasBody: body != nil, page: page, strings: strings)
        let shown = [agency.partOf, agency.replacedBy].compactMap { $0 }.map {
            RecordID(.agency, $0.value.slug)
        }
        foot = RecordFootView(
            agency.id,
            leavingOut: Set(shown),
            provenance: ProvenanceView(agency: agency, guide: guide, strings: strings),
            guide: guide,
            page: page,
            strings: strings
        )
    }

    /// Links to the parts that the page has, in the order in which it answers.
    private static func jumps(of agency: Agency, hasBody: Bool, page: PagePath, strings: Strings)
        -> [LinkView]
    {
        let order: [PageSection] = [
            .services, .eligibility, .apply, .hours, .contact, .documents, .cost, .languages, .locations,
            .about,
        ]
        let present = Set(PageAnchors.sections(of: .agency(agency)))
        return order.filter { present.contains($0) && ($0 != .about || hasBody) }.map {
            let words = TextView(
                strings.text("section_\($0.rawValue)"),
                language: page.language,
                page: page.language
            )
            return LinkView(text: words, href: "#\($0.rawValue)")
        }
    }
}
