import GuideModel

/// The guide as one HTML file that needs no other, search included.
struct SingleEdition: Sendable {
    /// The bytes up to which a language's guide stays in one file: what mail and messengers carry without complaint.
    static let largest = 1_500_000

    let guide: LinkedGuide
    let theme: Theme
    let strings: [LanguageTag: Strings]
    let choice: EditionChoice
    let asset: @Sendable (ContentPath) -> [UInt8]?

    /// A part of the guide is about its agencies only.
    private var isPart: Bool { !choice.topics.isEmpty || choice.place != nil }

    /// The files of all languages, in order; a guide too large for one file is cut by its topics.
    func files() throws -> [OutputFile] {
        try choice.languages(of: guide).flatMap { language -> [OutputFile] in
            let words = strings[language] ?? Strings(language: language, words: [:])
            let maker = DocumentMaker(guide, language: language, strings: words, asset: asset)
            let ending = language == guide.settings.language ? "" : "-" + language.description.lowercased()
            let topics = maker.topics(below: choice.topics, where: choice.includes)
            let groups =
                isPart ? [] : maker.groups(known: Set(topics.flatMap { [$0.id] + $0.entries.map(\.id) }))
            let whole = try file("guide\(ending).html", maker, topics: topics, groups: groups)
            if whole.bytes.count <= Self.largest { return [whole] }
            let parts = try (choice.topics.isEmpty ? maker.roots : choice.topics).compactMap {
                root -> OutputFile? in
                let topics = maker.topics(below: [root], where: choice.includes)
                guard
                    let title = topics.first(where: { !$0.entries.isEmpty }).flatMap({ _ in
                        LinkView(RecordID(.topic, root), guide: guide, page: maker.page)?.text.value
                    })
                else { return nil }
                return try file(
                    "guide-\(root)\(ending).html",
                    maker,
                    titled: title,
                    topics: topics,
                    groups: []
                )
            }
            // Who asked for some topics or one place asked for nothing else.
            let further = isPart ? [] : maker.groups(known: [])
            let rest = choice.topics.isEmpty ? maker.rest(where: choice.includes) : []
            if further.isEmpty && rest.isEmpty { return parts }
            return parts + [
                try file(
                    "guide-more\(ending).html",
                    maker,
                    titled: words.text("single_more"),
                    topics: rest,
                    groups: further
                )
            ]
        }
    }

    private func file(
        _ name: String,
        _ maker: DocumentMaker,
        titled part: String? = nil,
        topics: [EntryTopicView],
        groups: [ArticleGroupView]
    ) throws -> OutputFile {
        let ids = Set(
            topics.flatMap { [$0.id] + $0.entries.map(\.id) } + groups.flatMap(\.articles).map(\.id)
        )
        let title = part.map { "\($0) · \(guide.settings.title)" }
        let view = maker.document(
            titled: title,
            topics: topics,
            groups: groups,
            scripts: try scripts(of: maker.language, showing: ids)
        )
        let framed = FramedView(content: view, layout: nil, words: StringsView(strings: maker.strings))
        let html = theme.render(framed, with: "single")
        let words = maker.strings.text("needs_internet")
        let bytes = CopiedLinks(words: words, prefix: "").fitted(Array(html.text.utf8))
        return OutputFile(path: try OutputPath(name), bytes: bytes)
    }

    /// The index of what the document shows, and the scripts that ask it.
    private func scripts(of language: LanguageTag, showing ids: Set<String>) throws -> HTML {
        let anchors = Dictionary(
            guide.records.map { ($0.id.description, DocumentMaker.anchor(of: $0.id)) },
            uniquingKeysWith: { first, _ in first }
        )
        let documents = SearchDocumentMaker(guide: guide, language: language) { id, _ in
            "#" + DocumentMaker.anchor(of: id)
        }.documents().filter { document in anchors[document.card.id].map(ids.contains) ?? false }
        guard !documents.isEmpty else { return .empty }
        var partition = SearchPartition()
        partition.largestWhole = .max
        let index = SearchIndexBuilder.index(
            of: documents,
            language: language,
            partition: partition,
            synonyms: guide.synonyms
        )
        let json = try SearchIndexEncoding(index).json.replacing("<", with: "\\u003c")
        let search = theme.assets.first { $0.path == Theme.searchPath }?.bytes ?? []
        let code = String(decoding: search + theme.singleScript, as: UTF8.self)
        // A script ends at the first `</script`, also inside a text of it.
        guard !code.contains("</script") else { return .empty }
        return HTML(
            trusted:
                "<script type=\"application/json\" id=\"single-index\">\(json)</script>\n<script>\n\(code)</script>\n"
        )
    }
}
