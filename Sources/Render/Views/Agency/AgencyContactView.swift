import GuideModel

/// How to reach an agency: numbers of its own and of its places, mail, web site, people.
struct AgencyContactView: TemplateView {
    /// Numbers for the whole agency.
    let phones: [PhoneView]
    /// Places that have numbers of their own.
    let locations: [LocationView]
    /// Its address for mail.
    let email: String?
    /// Its web site.
    let website: LinkView?
    /// People and desks to turn to.
    let people: [ContactView]

    /// The ways to reach an agency, or nothing when there is none.
    init?(
        _ agency: Agency,
        locations: [LocationView],
        text: RecordText,
        guide: LinkedGuide,
        page: PagePath,
        strings: Strings
    ) {
        phones = PhoneView.list(agency.phones, key: "phones", text: text, guide: guide, strings: strings)
        self.locations = locations.filter { !$0.phones.isEmpty }
        email = agency.email
        website = agency.website.map { LinkView($0, page: page.language) }
        people = agency.contacts.enumerated().map {
            ContactView($1, key: "contacts[\($0)]", text: text, page: page, timeZone: guide.settings.timeZone)
        }
        let isEmpty = phones.isEmpty && self.locations.isEmpty && people.isEmpty
        if isEmpty && email == nil && website == nil { return nil }
    }

    static let shape = ViewShape<AgencyContactView>([
        .list("phones", PhoneView.self) { $0.phones },
        .list("locations", LocationView.self) { $0.locations },
        .text("email") { $0.email },
        .view("website", LinkView.self) { $0.website },
        .list("people", ContactView.self) { $0.people },
    ])
}
