import GuideModel

/// The way from the home page to a page.
struct BreadcrumbView: TemplateView {
    /// The pages above, the home page first.
    let steps: [LinkView]

    /// The way to a record: home, then the list of its kind.
    init(to kind: RecordKind, page: PagePath, strings: Strings) {
        let names = [("nav_home", "index.html"), (kind.listName, "\(kind.folder)/index.html")]
        steps = names.map { name, path in
            let words = TextView(strings.text(name), language: page.language, page: page.language)
            return LinkView(text: words, href: page.link(to: path))
        }
    }

    static let shape = ViewShape<BreadcrumbView>([
        .list("steps", LinkView.self) { $0.steps }
    ])
}

extension RecordKind {
    /// The name, in the strings, of all records of the kind: "Agencies".
    var listName: String { "kind_\(rawValue)_plural" }

    /// The name, in the strings, of one record of the kind: "Agency".
    var singularName: String { "kind_\(rawValue)" }
}
