import Testing

@testable import GuideModel

/// A page with a body, for tests of what happens to bodies.
func bodyRecord(
    _ text: String,
    at path: String = "pages/about.md",
    firstLine: Int = 4,
    worksheets: [WorksheetBlock] = []
) throws -> Record {
    let path = try #require(ContentPath(path))
    let folder = try #require(path.folders.first.flatMap(RecordKind.init(folder:)))
    let body = MarkdownBody(text: text, path: path, firstLine: firstLine, worksheets: worksheets)
    let header = RecordHeader(
        id: RecordID(folder, try Slug(path.stem)),
        path: path,
        language: .english,
        title: Located("A page", file: path, span: .start),
        summary: nil,
        topics: [],
        wellness: [],
        publishDate: nil,
        isDraft: false,
        expires: nil,
        aliases: [],
        body: body,
        frontMatter: YAMLNode(content: .mapping([]), file: path, span: .start),
        untranslated: [],
        bodyIsUntranslated: false
    )
    switch folder {
    case .topic:
        return .topic(
            Topic(header: header, parent: nil, related: [], synonyms: [], sameAs: [], icon: nil, image: nil)
        )
    default: return .page(Page(header: header, nav: nil))
    }
}

/// Settings of a guide in English, with nothing more than they must hold.
func testSettings() -> GuideSettings? {
    CalendarPeriod("1y").map { year in
        GuideSettings(
            title: "Guide",
            publisher: Publisher(name: "Library", url: nil, phone: nil, email: nil, address: nil),
            language: .english,
            languages: [.english],
            timeZone: "America/New_York",
            baseURL: nil,
            serviceArea: nil,
            verifyEvery: year,
            staleAfter: year,
            editURL: nil,
            corrections: nil,
            crisis: [],
            exitPage: nil,
            idNamespace: nil,
            theme: [:]
        )
    }
}
