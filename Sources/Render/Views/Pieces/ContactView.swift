import GuideModel

/// A person or desk to turn to.
struct ContactView: TemplateView {
    /// Who.
    let name: TextView?
    /// Their role.
    let title: TextView?
    /// Their number as typed.
    let phone: String?
    /// The link that calls it.
    let callLink: String?
    /// Their address for mail.
    let email: String?
    /// A page to turn to.
    let link: LinkView?
    /// Anything else.
    let text: TextView?

    /// Shows a contact whose texts lie under a key such as `contacts[0]`.
    init(_ contact: Contact, key: String, text: RecordText, page: PagePath, timeZone: String) {
        name = text(contact.name, "\(key).name")
        title = text(contact.title, "\(key).title")
        phone = contact.phone
        callLink = contact.phone.flatMap { TelephoneNumber($0, timeZone: timeZone)?.callLink }
        email = contact.email
        link = contact.url.map { LinkView($0, page: page.language) }
        self.text = text(contact.text, "\(key).text")
    }

    static let shape = ViewShape<ContactView>([
        .view("name", TextView.self) { $0.name },
        .view("title", TextView.self) { $0.title },
        .text("phone") { $0.phone },
        .text("call_link") { $0.callLink },
        .text("email") { $0.email },
        .view("link", LinkView.self) { $0.link },
        .view("text", TextView.self) { $0.text },
    ])
}
