import GuideModel

/// A line for people in danger.
struct CrisisLineView: TemplateView {
    /// What it is for.
    let label: String
    /// The number as typed.
    let phone: String?
    /// The link that calls it.
    let callLink: String?
    /// What else there is to know: how to reach it by text message, what to press.
    let text: String?
    /// Where to chat or read.
    let url: String?
    /// Languages spoken.
    let languages: String?
    /// The language of the words, where it is not the page's.
    let lang: String?

    /// Shows a line on a page.
    init(_ line: CrisisLine, guide: LinkedGuide, page: PagePath, strings: Strings) {
        label = line.label
        phone = line.phone
        callLink = line.phone.flatMap { TelephoneNumber($0, timeZone: guide.settings.timeZone)?.callLink }
        text = line.text
        url = line.url?.description
        languages = strings.languageNames(line.languages)
        lang = page.language == guide.settings.language ? nil : guide.settings.language.description
    }

    /// All lines of a guide.
    static func all(_ guide: LinkedGuide, page: PagePath, strings: Strings) -> [CrisisLineView] {
        guide.settings.crisis.map { CrisisLineView($0, guide: guide, page: page, strings: strings) }
    }

    static let shape = ViewShape<CrisisLineView>([
        .text("label") { $0.label },
        .text("phone") { $0.phone },
        .text("call_link") { $0.callLink },
        .text("text") { $0.text },
        .text("url") { $0.url },
        .text("languages") { $0.languages },
        .text("lang") { $0.lang },
    ])
}
