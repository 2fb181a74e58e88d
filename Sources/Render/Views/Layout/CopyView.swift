import GuideModel

/// What a page says of itself that has left the web: when it was copied, and whom to call.
struct CopyView: TemplateView {
    /// The day in a sentence: "Copy made November 22, 2026. Call first."
    let made: String
    /// The publisher's number.
    let phone: String?
    /// The link that calls it.
    let callLink: String?

    /// Shows the day of a guide's build.
    init(_ guide: LinkedGuide, strings: Strings) {
        let publisher = PublisherView(guide.settings, strings: strings)
        made = strings.text("copy_note", ["date": strings.date(guide.today)])
        phone = publisher.phone
        callLink = publisher.callLink
    }

    static let shape = ViewShape<CopyView>([
        .text("made") { $0.made },
        .text("phone") { $0.phone },
        .text("call_link") { $0.callLink },
    ])
}
