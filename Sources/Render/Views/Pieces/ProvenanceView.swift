import GuideModel

/// When a record was last made sure of, and how a reader says that something is wrong with it.
struct ProvenanceView: TemplateView {
    /// When, by whom and how it was checked, in a sentence.
    let verified: String?
    /// The day of the check.
    let date: DateView?
    /// A warning where the check is missing or too long ago.
    let warning: String?
    /// Where its file is edited.
    let editLink: String?
    /// A message about it, ready to be written.
    let mailLink: String?
    /// The address that the message goes to.
    let mail: String?
    /// The number to call about it.
    let phone: String?
    /// The link that calls the number.
    let callLink: String?
    /// A page where mistakes are told.
    let formLink: String?

    /// Whether there is any way to tell of a mistake.
    private var canTell: Bool { [editLink, mailLink, phone, formLink].contains { $0 != nil } }

    static let shape = ViewShape<ProvenanceView>([
        .text("verified") { $0.verified },
        .view("date", DateView.self) { $0.date },
        .text("warning") { $0.warning },
        .flag("can_tell") { $0.canTell },
        .text("edit_link") { $0.editLink },
        .text("mail_link") { $0.mailLink },
        .text("mail") { $0.mail },
        .text("phone") { $0.phone },
        .text("call_link") { $0.callLink },
        .text("form_link") { $0.formLink },
    ])
}

extension ProvenanceView {
    /// What there is to say of any record: where to edit it and where to tell of mistakes.
    init(_ record: some GuideRecord, guide: LinkedGuide, strings: Strings) {
        self.init(record, verification: nil, warning: nil, guide: guide, strings: strings)
    }

    /// What there is to say of an agency: that, and when it was last made sure of.
    init(agency: Agency, guide: LinkedGuide, strings: Strings) {
        let period = agency.verifyEvery ?? guide.settings.verifyEvery
        let isDue = agency.verified.map { period.after($0.date) < guide.today }
        let warning =
            switch isDue {
            case .none: strings.text("verified_never")
            case .some(true): strings.text("verified_due")
            case .some(false): String?.none
            }
        self.init(agency, verification: agency.verified, warning: warning, guide: guide, strings: strings)
    }

    /// Where to tell of mistakes on a page that is no record: a message names its title and its place on the site.
    ///
    /// Nothing where the guide names nobody to tell.
    init?(page: PagePath, title: String, guide: LinkedGuide, strings: Strings) {
        self.init(
            title: title,
            name: page.path,
            file: nil,
            verification: nil,
            warning: nil,
            guide: guide,
            strings: strings
        )
        if !canTell { return nil }
    }

    private init(
        _ record: some GuideRecord,
        verification: Verification?,
        warning: String?,
        guide: LinkedGuide,
        strings: Strings
    ) {
        self.init(
            title: record.title,
            name: record.id.description,
            file: record.header.path,
            verification: verification,
            warning: warning,
            guide: guide,
            strings: strings
        )
    }

    private init(
        title: String,
        name: String,
        file: ContentPath?,
        verification: Verification?,
        warning: String?,
        guide: LinkedGuide,
        strings: Strings
    ) {
        let settings = guide.settings
        verified = verification.map { Self.sentence($0, strings: strings) }
        date = verification.map { DateView($0.date, strings: strings) }
        self.warning = warning
        editLink = file.flatMap { settings.editURL?.replacing("{path}", with: $0.description) }
        // Mistakes go to the publisher where the guide names nobody else for them.
        let publisher = settings.corrections == nil ? settings.publisher : nil
        mail = settings.corrections?.email ?? publisher?.email
        mailLink = mail.map { mail in
            let subject = strings.text("correction_subject", ["title": title, "record": name])
            return "mailto:\(mail)?subject=\(PercentCoding.query(subject))"
        }
        phone = settings.corrections?.phone ?? publisher?.phone
        callLink = phone.flatMap { TelephoneNumber($0, timeZone: settings.timeZone)?.callLink }
        formLink = settings.corrections?.url?.description
    }

    private static func sentence(_ verification: Verification, strings: Strings) -> String {
        var values = ["date": strings.date(verification.date)]
        values["by"] = verification.by
        values["source"] = verification.source
        let name = [
            "verified_on", verification.by.map { _ in "by" }, verification.source.map { _ in "source" },
        ]
        return strings.text(name.compactMap(\.self).joined(separator: "_"), values)
    }
}
