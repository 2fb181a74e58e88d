import GuideModel

/// The guide as an EPUB 3 book, one a language: a chapter for each topic and each kind of record, with contents and an
/// index of names.
struct BookEdition: Sendable {
    let guide: LinkedGuide
    let theme: Theme
    let strings: [LanguageTag: Strings]
    let choice: EditionChoice
    /// The guide's pictures, by the names that books give them.
    let pictures: [PlannedAsset]
    let bytes: @Sendable (ContentPath) -> [UInt8]?

    /// The books of all languages, in order.
    func files() throws -> [OutputFile] {
        try choice.languages(of: guide).map { language in
            let ending = language == guide.settings.language ? "" : "-" + language.description.lowercased()
            let archive = try book(in: language)
            return OutputFile(path: try OutputPath("guide\(ending).epub"), bytes: archive.bytes)
        }
    }

    private func book(in language: LanguageTag) throws -> ZipArchive {
        let names = Dictionary(
            pictures.filter { PictureType.media(of: $0.source) != nil }.map {
                ($0.source, $0.output.description)
            },
            uniquingKeysWith: { first, _ in first }
        )
        let words = strings[language] ?? Strings(language: language, words: [:])
        let maker = DocumentMaker(guide, language: language, strings: words) { names[$0] }
        let chapters = chapters(maker)
        let pages = try pages(of: chapters, maker)
        let shown = pictures.filter { picture in
            guard names[picture.source] != nil else { return false }
            let sign = Array(" src=\"\(picture.output)\"".utf8)
            return pages.contains { $0.bytes.firstRange(of: sign) != nil }
        }
        let package = BookPackage(
            guide: guide,
            language: language,
            identifier: identifier(language),
            pages: pages.map(\.path.description),
            pictures: shown.map { ($0.output.description, PictureType.media(of: $0.source) ?? "") },
            words: words
        )
        var files = [
            OutputFile(path: try OutputPath("META-INF/container.xml"), text: BookPackage.container),
            OutputFile(path: try OutputPath("book/book.opf"), text: package.text),
        ]
        for page in pages { files.append(OutputFile(path: try Self.inBook(page.path), bytes: page.bytes)) }
        for picture in shown {
            files.append(
                OutputFile(path: try Self.inBook(picture.output), bytes: bytes(picture.source) ?? [])
            )
        }
        let kind = OutputFile(path: try OutputPath("mimetype"), text: "application/epub+zip")
        return try ZipArchive(files, first: [kind])
    }

    private static func inBook(_ path: OutputPath) throws(OutputPathError) -> OutputPath {
        try OutputPath("book/\(path)")
    }

    /// What the book is known by in every year; a book of some topics is another book.
    private func identifier(_ language: LanguageTag) -> String {
        let part = choice.topics.map(\.description) + (choice.place.map { ["in " + $0.lowercased()] } ?? [])
        return GuideIdentifier(guide.settings).uuid(
            (["editions/epub", language.description] + part).joined(separator: "/")
        )
    }
}
