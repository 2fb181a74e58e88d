/// Tells by its path what a file of the content folder is for.
struct ContentSorter {
    private(set) var records: [Candidate] = []
    private(set) var data: [ContentPath] = []
    private(set) var assets: Set<ContentPath> = []
    var misplaced: Set<RecordID> = []
    var diagnostics: [Diagnostic] = []

    /// A file that holds a record, as its path says.
    struct Candidate {
        let id: RecordID
        let language: LanguageTag?
        let path: ContentPath
        let isWellNamed: Bool
    }

    static func sort(_ paths: [ContentPath]) -> Outcome<ContentSorter> {
        var sorter = ContentSorter()
        for path in paths { sorter.place(path) }
        let diagnostics = sorter.diagnostics
        return Outcome(sorter, diagnostics)
    }

    /// The files whose text is wanted, in path order.
    var textFiles: [ContentPath] { (records.map(\.path) + data).sorted() }

    /// The listing, once the texts are there; a record without text is unreadable.
    func listing(with files: [ContentFile]) -> ContentListing {
        let texts = Dictionary(files.map { ($0.path, $0) }, uniquingKeysWith: { first, _ in first })
        var unreadable = misplaced
        var found: [RecordFile] = []
        for record in records {
            if let file = texts[record.path] {
                found.append(
                    RecordFile(
                        id: record.id,
                        language: record.language,
                        file: file,
                        isWellNamed: record.isWellNamed
                    )
                )
            } else if record.language == nil {
                unreadable.insert(record.id)
            }
        }
        return ContentListing(
            records: found,
            data: data.compactMap { texts[$0] },
            assets: assets,
            unreadable: unreadable
        )
    }
}

extension ContentSorter {
    /// Files at the top that are read as data.
    static let dataFiles = ["guide.yaml", "places.yaml", "synonyms.yaml", "redirects.yaml"]
    /// Folders at the top that are no record's.
    static let otherFolders = ["images", "strings"]
    /// Names that people give to files about a folder, not to records.
    private static let aboutFolder: Set<String> = [
        "readme", "license", "licence", "contributing", "changelog",
    ]
    private static let markdownEndings: Set<String> = ["md", "markdown", "mdown", "mkd", "mkdn", "mdx"]
    private static let writingEndings: Set<String> = [
        "txt", "yaml", "yml", "docx", "doc", "odt", "rtf", "toml", "json",
    ]

    private mutating func place(_ path: ContentPath) {
        let folders = path.folders
        let isAboutFolder = Self.aboutFolder.contains(path.stem.lowercased())
        if isAboutFolder, Self.markdownEndings.contains(path.fileExtension) || path.fileExtension.isEmpty {
            return
        }
        guard let top = folders.first else { return placeAtTop(path) }
        if let kind = RecordKind(folder: top) {
            folders.count == 1 ? placeRecord(path, kind) : reportTooDeep(path, kind)
        } else if top == "images" {
            assets.insert(path)
        } else if top == "strings" {
            placeStrings(path)
        } else {
            reportUnknownFolder(path, top)
        }
    }

    private mutating func placeAtTop(_ path: ContentPath) {
        let name = path.fileName
        if Self.dataFiles.contains(name) {
            data.append(path)
        } else if Self.markdownEndings.contains(path.fileExtension) {
            report(
                path,
                .recordOutsideFolder,
                .error,
                "`\(name)` lies outside the folders that hold records",
                notes: [Self.foldersNote],
                fixes: [.init("move it to `pages/` if it is a page")]
            )
        } else if ["yaml", "yml"].contains(path.fileExtension) {
            let nearest = NearMiss.nearest(to: path.stem + ".yaml", among: Self.dataFiles)
            report(
                path,
                .unusedFile,
                .warning,
                "`\(name)` is not a file that a guide reads",
                notes: [.init("it reads \(Self.dataFiles.quotedList)")],
                fixes: nearest.map { [.init("name it `\($0)`")] } ?? []
            )
        } else {
            assets.insert(path)
        }
    }

    private mutating func placeStrings(_ path: ContentPath) {
        if path.folders.count == 1, path.fileExtension == "yaml", LanguageTag(path.stem) != nil {
            data.append(path)
        } else {
            report(
                path,
                .unusedFile,
                .warning,
                "`\(path)` is not a file that a guide reads",
                notes: [
                    .init(
                        "words of the interface are in `strings/<language>.yaml`, such as `strings/es.yaml`"
                    )
                ]
            )
        }
    }

    private mutating func placeRecord(_ path: ContentPath, _ kind: RecordKind) {
        if path.fileName.hasSuffix(".md") {
            placeMarkdown(path, kind)
        } else if Self.markdownEndings.contains(path.fileExtension) {
            reportEnding(path, kind)
        } else {
            if Self.writingEndings.contains(path.fileExtension) {
                report(
                    path,
                    .unusedFile,
                    .warning,
                    "`\(path)` is not read as a record",
                    notes: [.init("a record is a Markdown file, `<slug>.md`")]
                )
            }
            assets.insert(path)
        }
    }

    private mutating func placeMarkdown(_ path: ContentPath, _ kind: RecordKind) {
        let name = String(path.fileName.dropLast(3))
        let dot = name.lastIndex(of: ".")
        let language = dot.flatMap { LanguageTag(String(name[name.index(after: $0)...])) }
        let stem = language == nil ? name : String(name[..<(dot ?? name.endIndex)])
        do {
            let slug = try Slug(stem)
            records.append(
                Candidate(id: RecordID(kind, slug), language: language, path: path, isWellNamed: true)
            )
        } catch {
            reportName(path, stem: stem, language: language, error)
            guard let slug = Slug.nearest(to: stem) else { return }
            let id = RecordID(kind, slug)
            records.append(Candidate(id: id, language: language, path: path, isWellNamed: false))
            if language == nil { misplaced.insert(id) }
        }
    }
}
