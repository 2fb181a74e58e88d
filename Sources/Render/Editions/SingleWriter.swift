import GuideModel

/// Writes parts of a guide as HTML files that need no other to be read and searched.
struct SingleWriter: Sendable {
    let maker: DocumentMaker
    let theme: Theme
    private let documents: [SearchDocument]
    private let templates: FilledTemplates

    /// Writes what a maker gathers.
    init(maker: DocumentMaker, theme: Theme) {
        self.maker = maker
        self.theme = theme
        templates = theme.templates(in: maker.strings)
        documents = SearchDocumentMaker(guide: maker.guide, language: maker.language) { id, _ in
            "#" + DocumentMaker.anchor(of: id)
        }.documents()
    }

    /// The file of a part.
    ///
    /// - Parameters:
    ///   - others: links to the other parts.
    ///   - links: where the ids are that other parts hold.
    ///   - isSearched: without its index a file is made much sooner, for its size.
    func file(
        _ part: DocumentPart,
        named name: String,
        others: [LinkView] = [],
        links: PartLinks = PartLinks([]),
        isSearched: Bool = true
    ) throws -> OutputFile {
        let title = part.title.map { "\($0) · \(maker.guide.settings.title)" }
        let view = maker.document(
            titled: title,
            topics: part.topics,
            groups: part.groups,
            parts: others,
            scripts: isSearched ? try scripts(showing: part.ids) : .empty
        )
        let html = Array(templates.render(view, with: "single").text.utf8)
        let words = maker.strings.text("needs_internet")
        let bytes = CopiedLinks(words: words, prefix: "").fitted(html)
        return OutputFile(path: try OutputPath(name + ".html"), bytes: links.fitted(bytes, holding: part.ids))
    }

    /// How many bytes the file of a part has; at least how many, where that is more than there is room for.
    func size(of part: DocumentPart, room: Int) throws -> Int {
        let least = try file(part, named: part.name, isSearched: false).bytes.count
        return least > room ? least : try file(part, named: part.name).bytes.count
    }

    /// The index of what the file shows, and the scripts that ask it.
    private func scripts(showing ids: Set<String>) throws -> HTML {
        let shown = documents.filter { ids.contains(DocumentMaker.anchor(of: $0.id)) }
        guard !shown.isEmpty else { return .empty }
        var partition = SearchPartition()
        partition.largestWhole = .max
        let index = SearchIndexBuilder.index(
            of: shown,
            language: maker.language,
            partition: partition,
            synonyms: maker.guide.synonyms
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
