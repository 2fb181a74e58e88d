import GuideModel

/// The guide on paper: a folded sheet, a booklet in two sizes of letters, a poster and slips, as pages ready to print.
struct PaperEdition: Sendable {
    /// The most agencies on the folded sheet.
    static let mostOnSheet = 60

    let guide: LinkedGuide
    let theme: Theme
    let strings: [LanguageTag: Strings]
    let choice: EditionChoice

    /// The pages of all languages, in order.
    func files() throws -> [OutputFile] {
        try choice.languages(of: guide).flatMap { language -> [OutputFile] in
            let words = strings[language] ?? Strings(language: language, words: [:])
            let maker = DocumentMaker(guide, language: language, strings: words)
            let wanted = { (agency: Agency) in agency.isPrinted && choice.includes(agency) }
            let label = words.text("print_code")
            let topics = maker.topics(
                below: choice.topics,
                code: { Self.code($0, label: label) },
                where: wanted
            )
            let short = Self.sheet(
                maker,
                topics: maker.topics(below: choice.topics) { $0.status == .active && wanted($0) }
            )
            let booklet = words.text("print_booklet")
            let made: [(String, String, DocumentView)] = [
                ("booklet", "print-booklet", maker.document(titled: booklet, topics: topics)),
                (
                    "large-print", "print-booklet",
                    maker.document(titled: booklet, topics: topics, isLarge: true)
                ),
                (
                    "street-sheet", "print-street",
                    maker.document(titled: words.text("print_street"), topics: short)
                ),
                (
                    "crisis-poster", "print-crisis",
                    maker.document(titled: words.text("crisis_title"), topics: [])
                ),
                ("slips", "print-slips", maker.document(titled: words.text("print_slips"), topics: [])),
            ]
            let ending = language == guide.settings.language ? "" : "-" + language.description.lowercased()
            return try made.map { name, template, view in
                let framed = FramedView(content: view, layout: nil, words: StringsView(strings: words))
                let path = try OutputPath("print/\(name)\(ending).html")
                return OutputFile(path: path, text: theme.render(framed, with: template).text)
            }
        }
    }

    private static func code(_ address: String, label: String) -> HTML {
        AddressCode(address)?.picture(labelled: label) ?? .empty
    }

    /// The first agencies of each tree of topics in turn, until the sheet is full.
    private static func sheet(_ maker: DocumentMaker, topics: [EntryTopicView]) -> [EntryTopicView] {
        var kept = topics.map { _ in 0 }
        var left = mostOnSheet
        var round = 0
        while left > 0, topics.contains(where: { $0.entries.count > round }) {
            for number in topics.indices where left > 0 && topics[number].entries.count > round {
                kept[number] += 1
                left -= 1
            }
            round += 1
        }
        return zip(topics, kept).filter { $0.1 > 0 }.map { topic, count in
            EntryTopicView(
                id: topic.id,
                title: topic.title,
                entries: Array(topic.entries.prefix(count)),
                also: []
            )
        }
    }
}
