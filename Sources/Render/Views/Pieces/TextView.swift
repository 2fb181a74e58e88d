import GuideModel

/// Words of a record, with their language where that is not the page's.
///
/// Templates write it as `<p{{>lang}}>{{value}}</p>`.
struct TextView: TemplateView {
    /// The words.
    let value: String
    /// Their language, where it is not the page's.
    let lang: String?
    /// Their direction, given together with `lang`.
    let direction: String?

    /// Words in a language, for a page in a language.
    init(_ value: String, language: LanguageTag, page: LanguageTag) {
        self.value = value
        lang = language == page ? nil : language.description
        direction = language == page ? nil : (language.isRightToLeft ? "rtl" : "ltr")
    }

    static let shape = ViewShape<TextView>([
        .text("value") { $0.value },
        .text("lang") { $0.lang },
        .text("direction") { $0.direction },
    ])
}
