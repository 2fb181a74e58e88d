import GuideModel

/// The guide on paper: a folded sheet, a booklet in two sizes of letters, a poster and slips, as pages ready to print.
struct PaperEdition: Sendable {
    /// The most agencies on the folded sheet.
    static let mostOnSheet = 50

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
                topics: maker.topics(below: choice.topics, byNeed: true) {
                    $0.status == .active && wanted($0)
                }
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
            let templates = theme.templates(in: words)
            return try made.map { name, template, view in
                var view = view
                view.paper = PaperView(paper, made: view.copy.made, strings: words)
                let path = try OutputPath("print/\(name)\(ending).html")
                return OutputFile(path: path, text: templates.render(view, with: template).text)
            }
        }
    }

    /// The paper that the guide asks for, or else the theme.
    private var paper: String? { guide.settings.theme["paper"] ?? theme.settings["paper"] }

    private static func code(_ address: String, label: String) -> HTML {
        AddressCode(address)?.picture(labelled: label) ?? .empty
    }

    /// As many agencies as the sheet holds: those with the most need first, and of those with the same need one of each
    /// topic in turn, so that no topic crowds out another.
    private static func sheet(_ maker: DocumentMaker, topics: [EntryTopicView]) -> [EntryTopicView] {
        var needs: [String: Int] = [:]
        for case .agency(let agency) in maker.guide.records(of: .agency, in: maker.language) {
            needs[DocumentMaker.anchor(of: agency.id)] = Need.of(agency)
        }
        let places = topics.enumerated().flatMap {
            number,
            topic -> [(need: Int, turn: Int, topic: Int, id: String)] in
            var turns: [Int: Int] = [:]
            return topic.entries.map { entry in
                let need = needs[entry.id] ?? 0
                turns[need, default: 0] += 1
                return (-need, turns[need, default: 0], number, entry.id)
            }
        }
        let first = places.sorted {
            ($0.need, $0.turn, $0.topic, $0.id) < ($1.need, $1.turn, $1.topic, $1.id)
        }
        let kept = Set(first.prefix(mostOnSheet).map(\.id))
        return topics.map { $0.holding(only: kept) }.filter { !$0.entries.isEmpty }
    }
}
