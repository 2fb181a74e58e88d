import GuideModel

/// Somebody who speaks: who they are, what they do, for whom and where.
struct PersonView: TemplateView {
    /// Their name.
    let name: TextView
    /// Letters after the name.
    let credentials: String?
    /// What they do.
    let role: TextView?
    /// For whom, in words; nothing when `agency` says it.
    let organization: TextView?
    /// Where that is.
    let place: TextView?
    /// The guide's own page of the organisation.
    let agency: LinkView?

    /// Shows a presenter whose texts lie under a key such as `presenters[0]`.
    init(_ person: Presenter, key: String, text: RecordText, guide: LinkedGuide, page: PagePath) {
        let words = TextView(person.name, language: page.language, page: page.language)
        name = text(person.name, "\(key).name") ?? words
        credentials = person.credentials
        role = text(person.role, "\(key).role")
        let link = person.agency.flatMap {
            LinkView(RecordID(.agency, $0.value.slug), guide: guide, page: page)
        }
        let written = text(person.organization, "\(key).organization")
        agency = link.map { LinkView(text: written ?? $0.text, href: $0.href) }
        organization = link == nil ? written : nil
        place = text(person.place, "\(key).place")
    }

    static let shape = ViewShape<PersonView>([
        .view("name", TextView.self) { $0.name },
        .text("credentials") { $0.credentials },
        .view("role", TextView.self) { $0.role },
        .view("organization", TextView.self) { $0.organization },
        .view("place", TextView.self) { $0.place },
        .view("agency", LinkView.self) { $0.agency },
    ])
}

extension PersonView {
    /// Shows presenters whose texts lie under a list's key such as `presenters`.
    static func list(
        _ people: [Presenter],
        key: String,
        text: RecordText,
        guide: LinkedGuide,
        page: PagePath
    ) -> [PersonView] {
        people.enumerated().map { PersonView($1, key: "\(key)[\($0)]", text: text, guide: guide, page: page) }
    }
}
