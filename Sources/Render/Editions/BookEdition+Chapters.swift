import GuideModel

extension BookEdition {
    /// A file of the book before its links are known.
    struct Chapter: Sendable {
        let file: String
        let template: String
        let view: DocumentView
        /// The ids that links may lead to.
        let ids: Set<String>
    }

    /// The book's pages in reading order: the front, contents, chapters, the index.
    func chapters(_ maker: DocumentMaker) -> [Chapter] {
        let topics = maker.topics(below: choice.topics, where: choice.includes)
        let ids = Set(topics.flatMap { [$0.id] + $0.entries.map(\.id) })
        let groups = choice.isPart ? [] : maker.groups(known: ids)
        let whole = maker.document(topics: topics, groups: groups)
        let byTopic = topics.map { topic in
            Chapter(
                file: "chapter-" + topic.id.replacing(".", with: "-") + ".xhtml",
                template: "book-chapter",
                view: maker.document(titled: topic.title.value, topics: [topic]),
                ids: Set([topic.id] + topic.entries.map(\.id))
            )
        }
        let byKind = groups.map { group in
            Chapter(
                file: "chapter-\(group.id).xhtml",
                template: "book-chapter",
                view: maker.document(titled: group.title, topics: [], groups: [group]),
                ids: Set([group.id] + group.articles.map(\.id))
            )
        }
        let front = Chapter(
            file: "front.xhtml",
            template: "book-front",
            view: whole,
            ids: whole.crisis.isEmpty ? ["top"] : ["top", "crisis"]
        )
        let contents = Chapter(
            file: BookPackage.contents,
            template: "book-contents",
            view: whole,
            ids: ["toc"]
        )
        let index = Chapter(file: "names.xhtml", template: "book-index", view: whole, ids: ["names"])
        return [front, contents] + byTopic + byKind + (whole.index.isEmpty ? [] : [index])
    }

    /// The chapters as XML, their links led to each other.
    func pages(of chapters: [Chapter], _ maker: DocumentMaker) throws -> [OutputFile] {
        let links = PartLinks(chapters.map { ($0.file, $0.ids) })
        let needed = maker.strings.text("needs_internet")
        let templates = theme.templates(in: maker.strings)
        return try chapters.concurrentMap { chapter in
            Result {
                let markup = Array(templates.render(chapter.view, with: chapter.template).text.utf8)
                let led = links.fitted(
                    CopiedLinks(words: needed, prefix: "", isRenamed: false).fitted(markup),
                    holding: chapter.ids
                )
                let isChapter = chapter.template == "book-chapter"
                let xml = PlainXML.of(FollowedLinks.only(in: led), raisingHeadings: isChapter)
                return OutputFile(path: try OutputPath(chapter.file), bytes: xml)
            }
        }.map { try $0.get() }
    }
}
