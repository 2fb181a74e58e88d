import GuideModel

/// A learner guide's page: what it is for and the worksheet itself.
struct LearnerGuideView: TemplateView {
    /// Its title, summary, topics and dimensions.
    let head: RecordHeadView
    /// When it was published.
    let published: DateView?
    /// The webinar it goes with.
    let webinar: RecordCardView?
    /// What a learner can do afterwards.
    let outcomes: [TextView]
    /// For whom it is.
    let audience: TextView?
    /// Where the original stands.
    let original: LinkView?
    /// The prose with the worksheet's blocks in it.
    let body: BodyView?
    /// Whether there is anything to fill in.
    let hasWorksheet: Bool
    /// Its title as text, for files that a reader saves.
    let worksheetTitle: String
    /// The names of the guide's agencies, offered where a table asks for them; empty when none does.
    let agencyNames: [String]
    /// What it is tied to.
    let foot: RecordFootView

    static let shape = ViewShape<LearnerGuideView>([
        .view("head", RecordHeadView.self) { $0.head },
        .view("published", DateView.self) { $0.published },
        .view("webinar", RecordCardView.self) { $0.webinar },
        .list("outcomes", TextView.self) { $0.outcomes },
        .view("audience", TextView.self) { $0.audience },
        .view("original", LinkView.self) { $0.original },
        .flag("has_facts") { !($0.published == nil && $0.audience == nil && $0.original == nil) },
        .view("body", BodyView.self) { $0.body },
        .flag("has_worksheet") { $0.hasWorksheet },
        .text("worksheet_title") { $0.worksheetTitle },
        .texts("agency_names") { $0.agencyNames },
        .view("foot", RecordFootView.self) { $0.foot },
    ])
}

extension LearnerGuideView {
    /// Shows a learner guide with its rendered body, worksheet blocks included.
    init(_ learner: LearnerGuide, body html: HTML, guide: LinkedGuide, page: PagePath, strings: Strings) {
        let text = RecordText(learner.header, page: page.language, main: guide.settings.language)
        head = RecordHeadView(learner.header, guide: guide, page: page, strings: strings)
        published = learner.header.publishDate.map { DateView($0, strings: strings) }
        let connections = guide.connections(of: learner.id)
        let webinars = connections.named(.webinar) + connections.naming(.learnerGuide)
        webinar = RecordCardView.list(webinars, guide: guide, page: page, strings: strings).first
        outcomes = text(learner.outcomes, "outcomes")
        audience = text(learner.audience.isEmpty ? nil : strings.list(learner.audience), "audience")
        original = learner.sourceURL.map { LinkView($0, page: page.language) }
        body = BodyView(html, of: learner.header, guide: guide, page: page)
        let blocks = learner.header.body.worksheets
        hasWorksheet = !blocks.isEmpty
        worksheetTitle = learner.title
        agencyNames = blocks.contains(where: \.offersAgencies) ? Self.agencyNames(guide, page: page) : []
        foot = RecordFootView(
            learner.id,
            leavingOut: Set(webinars.prefix(1)),
            provenance: ProvenanceView(learner, guide: guide, strings: strings),
            guide: guide,
            page: page,
            strings: strings
        )
    }

    /// Agencies that work, by name; a name that two share is offered once.
    private static func agencyNames(_ guide: LinkedGuide, page: PagePath) -> [String] {
        let names = guide.records(of: .agency, in: page.language).compactMap { record -> String? in
            guard case .agency(let agency) = record, agency.status != .closed else { return nil }
            return agency.title
        }
        return Set(names).sorted { ($0.lowercased(), $0) < ($1.lowercased(), $1) }
    }
}

extension WorksheetBlock {
    /// Whether the block offers the guide's agencies to choose from.
    var offersAgencies: Bool {
        if case .table(_, _, let fillsAgencies) = kind { return fillsAgencies }
        return false
    }
}
