import GuideModel

/// A webinar's page: when it is or was, who speaks, where to watch it, what goes with it.
struct WebinarView: TemplateView {
    /// Its title, summary, topics and dimensions.
    let head: RecordHeadView
    /// Whether it has taken place, as far as is known.
    let isOver: Bool
    /// When it takes or took place.
    let when: DateView?
    /// The words before the date: "Took place on", "Takes place on".
    let whenLabel: String?
    /// When it was published, for one without a time of its own.
    let published: DateView?
    /// How long it takes.
    let duration: String?
    /// The series it belongs to.
    let series: TextView?
    /// For whom it is.
    let audience: TextView?
    /// Where to watch or join, and what goes with it.
    let materials: [LinkView]
    /// What goes with it, told in words.
    let notes: [NoteView]
    /// Who speaks.
    let presenters: [PersonView]
    /// The worksheet that goes with it.
    let learnerGuide: RecordCardView?
    /// Agencies that it speaks of.
    let agencies: [RecordCardView]
    /// What a reader can take along into a calendar.
    let keepsakes: KeepsakesView?
    /// More about it.
    let body: BodyView?
    /// What it is tied to.
    let foot: RecordFootView

    static let shape = ViewShape<WebinarView>([
        .view("head", RecordHeadView.self) { $0.head },
        .flag("is_over") { $0.isOver },
        .view("when", DateView.self) { $0.when },
        .text("when_label") { $0.whenLabel },
        .view("published", DateView.self) { $0.published },
        .text("duration") { $0.duration },
        .view("series", TextView.self) { $0.series },
        .view("audience", TextView.self) { $0.audience },
        .flag("has_facts") { !($0.duration == nil && $0.series == nil && $0.audience == nil) },
        .list("materials", LinkView.self) { $0.materials },
        .list("notes", NoteView.self) { $0.notes },
        .flag("has_materials") { !$0.materials.isEmpty || !$0.notes.isEmpty },
        .list("presenters", PersonView.self) { $0.presenters },
        .view("learner_guide", RecordCardView.self) { $0.learnerGuide },
        .list("agencies", RecordCardView.self) { $0.agencies },
        .view("keepsakes", KeepsakesView.self) { $0.keepsakes },
        .view("body", BodyView.self) { $0.body },
        .view("foot", RecordFootView.self) { $0.foot },
    ])
}

extension WebinarView {
    /// Shows a webinar with its rendered body.
    init(_ webinar: Webinar, body html: HTML, guide: LinkedGuide, page: PagePath, strings: Strings) {
        let text = RecordText(webinar.header, page: page.language, main: guide.settings.language)
        let zone = guide.settings.timeZone
        head = RecordHeadView(webinar.header, guide: guide, page: page, strings: strings)
        let over = webinar.isOver(on: guide.today)
        isOver = over
        when = webinar.starts.map { DateView(from: $0, to: webinar.ends, timeZone: zone, strings: strings) }
        whenLabel = webinar.starts.map { _ in strings.text(over ? "took_place" : "takes_place") }
        published =
            webinar.starts == nil ? webinar.header.publishDate.map { DateView($0, strings: strings) } : nil
        duration = webinar.durationMinutes.map { strings.duration($0) }
        series = text(webinar.series, "series")
        audience = text(webinar.audience.isEmpty ? nil : strings.list(webinar.audience), "audience")
        let material = WebinarMaterial.all(of: webinar, isOver: over)
        materials = material.compactMap { $0.link(page: page, strings: strings) }
        notes = material.compactMap { $0.note(text: text, strings: strings) }
        presenters = PersonView.list(
            webinar.presenters,
            key: "presenters",
            text: text,
            guide: guide,
            page: page
        )
        let connections = guide.connections(of: webinar.id)
        let worksheets = connections.named(.learnerGuide) + connections.naming(.webinar)
        let shown = connections.named(.agency)
        learnerGuide = RecordCardView.list(worksheets, guide: guide, page: page, strings: strings).first
        agencies = RecordCardView.list(shown, guide: guide, page: page, strings: strings)
        keepsakes = KeepsakesView(webinar.id, isOver: over, guide: guide, page: page)
        body = BodyView(html, of: webinar.header, guide: guide, page: page)
        foot = RecordFootView(
            webinar.id,
            leavingOut: Set(shown + worksheets.prefix(1)),
            provenance: ProvenanceView(webinar, guide: guide, strings: strings),
            guide: guide,
            page: page,
            strings: strings
        )
    }
}
