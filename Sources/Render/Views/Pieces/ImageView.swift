import GuideModel

/// A picture with the words for those who cannot see it and with its credit.
struct ImageView: TemplateView {
    /// The file.
    let source: String
    /// What it shows.
    let alt: TextView
    /// Who made it.
    let credit: TextView?
    /// Under which licence.
    let licence: String?
    /// Where it comes from, as a link.
    let originLink: String?
    /// Where it comes from, in words.
    let origin: TextView?

    /// Shows a picture whose texts lie under a key such as `image`.
    init(_ image: Image, key: String, text: RecordText, page: PagePath) {
        source = page.link(toAsset: image.file.value)
        alt =
            text(image.alt, "\(key).alt") ?? TextView(image.alt, language: page.language, page: page.language)
        credit = text(image.credit, "\(key).credit")
        licence = image.licence
        let isLink = image.source.map { $0.lowercased().hasPrefix("http") } ?? false
        originLink = isLink ? image.source : nil
        origin = isLink ? nil : text(image.source, "\(key).source")
    }

    static let shape = ViewShape<ImageView>([
        .text("source") { $0.source },
        .view("alt", TextView.self) { $0.alt },
        .view("credit", TextView.self) { $0.credit },
        .text("licence") { $0.licence },
        .text("origin_link") { $0.originLink },
        .view("origin", TextView.self) { $0.origin },
        .flag("has_caption") {
            $0.credit != nil || $0.licence != nil || $0.originLink != nil || $0.origin != nil
        },
    ])
}
