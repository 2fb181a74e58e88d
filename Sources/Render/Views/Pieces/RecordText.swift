import GuideModel

/// Tells of each text of a record whether it is in the language of the page that shows it.
struct RecordText: Sendable {
    private let page: LanguageTag
    private let written: LanguageTag
    private let main: LanguageTag
    private let untranslated: Set<String>
    private let bodyIsUntranslated: Bool

    /// Looks at a record on a page in `page`'s language, in a guide whose main language is `main`.
    init(_ header: RecordHeader, page: LanguageTag, main: LanguageTag) {
        self.page = page
        self.main = main
        written = header.language
        untranslated = header.untranslated
        bodyIsUntranslated = header.bodyIsUntranslated
    }

    /// The text of a key such as `fees` or `services[0].fees`, marked when it is in another language than the page.
    func callAsFunction(_ value: String?, _ key: String) -> TextView? {
        value.map { TextView($0, language: language(of: key), page: page) }
    }

    /// The entries of a list's key, each marked when it is in another language than the page.
    func callAsFunction(_ values: [String], _ key: String) -> [TextView] {
        values.enumerated().map { TextView($1, language: language(of: "\(key)[\($0)]"), page: page) }
    }

    /// The title, or an agency's name.
    func title(of header: RecordHeader) -> TextView {
        let key = header.id.kind == .agency ? "name" : "title"
        return TextView(header.title.value, language: language(of: key), page: page)
    }

    /// The language of the body, where it is not the page's.
    var bodyLanguage: LanguageTag? {
        let language = bodyIsUntranslated ? main : written
        return language == page ? nil : language
    }

    private func language(of key: String) -> LanguageTag {
        fallsBack(key) ? main : written
    }

    /// A key falls back when it or anything that holds it does: `services` for `services[0].fees`.
    private func fallsBack(_ key: String) -> Bool {
        guard !untranslated.isEmpty else { return false }
        if untranslated.contains(key) { return true }
        return key.indices.contains {
            (key[$0] == "." || key[$0] == "[") && untranslated.contains(String(key[..<$0]))
        }
    }
}
