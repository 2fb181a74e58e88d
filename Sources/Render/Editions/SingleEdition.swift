import GuideModel

/// The guide as one HTML file that needs no other, search included; a guide too large for one file is cut by its topics.
struct SingleEdition: Sendable {
    /// The bytes up to which a language's guide stays in one file: what mail and messengers carry without complaint.
    static let largest = 1_500_000

    let guide: LinkedGuide
    let theme: Theme
    let strings: [LanguageTag: Strings]
    let choice: EditionChoice
    /// The most bytes of a file.
    let most: Int
    let asset: @Sendable (ContentPath) -> [UInt8]?

    /// An edition whose files have at most so many bytes.
    init(
        guide: LinkedGuide,
        theme: Theme,
        strings: [LanguageTag: Strings],
        choice: EditionChoice,
        most: Int = largest,
        asset: @escaping @Sendable (ContentPath) -> [UInt8]?
    ) {
        self.guide = guide
        self.theme = theme
        self.strings = strings
        self.choice = choice
        self.most = most
        self.asset = asset
    }

    /// The files of all languages, in order.
    func files() throws -> [OutputFile] {
        try choice.languages(of: guide).flatMap { language in
            let asset = asset
            let words = strings[language] ?? Strings(language: language, words: [:])
            let maker = DocumentMaker(guide, language: language, strings: words) { path in
                PictureType.address(of: path, bytes: asset(path))
            }
            let writer = SingleWriter(maker: maker, theme: theme)
            let ending = language == guide.settings.language ? "" : "-" + language.description.lowercased()
            let whole = whole(maker)
            let least = try writer.file(whole, named: whole.name, isSearched: false).bytes.count
            let file = least <= most ? try writer.file(whole, named: whole.name + ending) : nil
            if let file, file.bytes.count <= most { return [file] }
            return try cut(maker, writer, ending: ending)
        }
    }

    private func whole(_ maker: DocumentMaker) -> DocumentPart {
        let topics = maker.topics(below: choice.topics, where: choice.includes)
        let known = Set(topics.flatMap { [$0.id] + $0.entries.map(\.id) })
        return DocumentPart(
            name: "guide",
            title: nil,
            topics: topics,
            groups: choice.isPart ? [] : maker.groups(known: known)
        )
    }

    /// A part for each tree of topics and one for the rest, cut on until each is small enough, and led to each other.
    private func cut(_ maker: DocumentMaker, _ writer: SingleWriter, ending: String) throws -> [OutputFile] {
        // What the list of parts and the ways between them add.
        let room = most - most / 20
        let parts = try parts(maker).concurrentMap { part in
            Result { try cut(part, to: room, writer) }
        }.flatMap { try $0.get() }
        let names = parts.map { $0.name + ending }
        let links = PartLinks(zip(names, parts).map { ("\($0).html", $1.ids) })
        let page = maker.language
        let ways = zip(names, parts).map { name, part in
            LinkView(
                text: TextView(part.title ?? guide.settings.title, language: page, page: page),
                href: name + ".html"
            )
        }
        return try Array(parts.indices).concurrentMap { number in
            Result {
                let others = ways.enumerated().filter { $0.offset != number }.map(\.element)
                return try writer.file(parts[number], named: names[number], others: others, links: links)
            }
        }.map { try $0.get() }
    }

    private func parts(_ maker: DocumentMaker) -> [DocumentPart] {
        let roots = choice.topics.isEmpty ? maker.roots : choice.topics
        let byTopic = roots.compactMap { root -> DocumentPart? in
            let topics = maker.topics(below: [root], where: choice.includes)
            guard topics.contains(where: { !$0.entries.isEmpty }) else { return nil }
            return DocumentPart(
                name: "guide-\(root)",
                title: maker.title(of: root),
                topics: topics,
                groups: []
            )
        }
        let known = Set(byTopic.flatMap(\.ids))
        let rest = DocumentPart(
            name: "guide-more",
            title: maker.strings.text("single_more"),
            topics: choice.topics.isEmpty ? maker.rest(where: choice.includes) : [],
            groups: choice.isPart ? [] : maker.groups(known: known)
        )
        return rest.ids.isEmpty ? byTopic : byTopic + [rest]
    }

    private func cut(_ part: DocumentPart, to room: Int, _ writer: SingleWriter) throws -> [DocumentPart] {
        try pieces(of: part, to: room, writer).named(after: part, language: writer.maker.language)
    }

    /// Runs of a part's records, each small enough; a record alone stays whole however large it is.
    private func pieces(of part: DocumentPart, to room: Int, _ writer: SingleWriter) throws -> [DocumentPart]
    {
        let size = try writer.size(of: part, room: room)
        let units = part.units(in: writer.maker.language)
        if size <= room || units.count < 2 { return [part] }
        let count = min(units.count, size / room + 1)
        return try (0..<count).flatMap { number in
            let run = units[(number * units.count / count)..<((number + 1) * units.count / count)]
            return try pieces(of: part.holding(only: Set(run.map(\.id))), to: room, writer)
        }
    }
}
