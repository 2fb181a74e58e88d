/// Tells by its path what a file of the content folder is for.
struct ContentSorter {
    private(set) var records: [Candidate] = []
    private(set) var data: [ContentPath] = []
    private(set) var assets: Set<ContentPath> = []
    private(set) var misplaced: Set<RecordID> = []
    private var diagnostics: [Diagnostic] = []

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

extension ContentSorter {
    private static var foldersNote: Diagnostic.Note {
        .init("records lie in \(RecordKind.allCases.map { $0.folder + "/" }.quotedList)")
    }

    private mutating func reportTooDeep(_ path: ContentPath, _ kind: RecordKind) {
        if let slug = Slug.nearest(to: path.stem) { misplaced.insert(RecordID(kind, slug)) }
        report(
            path,
            .folderTooDeep,
            .error,
            "`\(path)` lies too deep",
            notes: [.init("records lie directly in `\(kind.folder)/`, pictures in `images/`")],
            fixes: path.fileExtension == "md" ? [.init("move it to `\(kind.folder)/\(path.fileName)`")] : []
        )
    }

    private mutating func reportUnknownFolder(_ path: ContentPath, _ top: String) {
        let known = RecordKind.allCases.map(\.folder) + Self.otherFolders
        let nearest = NearMiss.nearest(to: top, among: known)
        if let nearest, let kind = RecordKind(folder: nearest), let slug = Slug.nearest(to: path.stem) {
            misplaced.insert(RecordID(kind, slug))
        }
        report(
            path,
            .unknownFolder,
            .error,
            "a guide has no folder `\(top)`",
            notes: [.init("its folders are \(known.map { $0 + "/" }.quotedList)")],
            fixes: nearest.map { [.init("name the folder `\($0)`")] } ?? []
        )
    }

    private mutating func reportEnding(_ path: ContentPath, _ kind: RecordKind) {
        if let slug = Slug.nearest(to: path.stem) { misplaced.insert(RecordID(kind, slug)) }
        report(
            path,
            .fileName,
            .error,
            "the name of a record's file ends in `.md`, not `.\(path.fileName.suffix(path.fileExtension.count))`",
            fixes: [.init("name it `\(path.stem).md`")]
        )
    }

    private mutating func reportName(
        _ path: ContentPath,
        stem: String,
        language: LanguageTag?,
        _ error: SlugError
    ) {
        let ending = (language.map { ".\($0)" } ?? "") + ".md"
        let nearest = Slug.nearest(to: stem)
        report(
            path,
            .fileName,
            .error,
            error.sentence(about: stem),
            notes: [
                .init("a file name becomes the record's permanent name: a-z, 0-9 and hyphens, at most 60")
            ],
            fixes: nearest.map { [.init("name the file `\($0)\(ending)`")] } ?? []
        )
    }

    private mutating func report(
        _ path: ContentPath,
        _ rule: RuleID,
        _ severity: Severity,
        _ message: String,
        notes: [Diagnostic.Note] = [],
        fixes: [Diagnostic.Fix] = []
    ) {
        diagnostics.append(
            Diagnostic(
                rule,
                severity,
                message,
                file: .content(path),
                span: .start,
                notes: notes,
                fixes: fixes
            )
        )
    }
}

extension SlugError {
    /// What is wrong with a text that should be a slug.
    func sentence(about text: String) -> String {
        switch self {
        case .empty: "a name is missing before the ending"
        case .character(let scalar):
            "`\(text)` has the character `\(scalar)`, which a record's name cannot have"
        case .leadingHyphen: "`\(text)` begins with a hyphen"
        case .tooLong(let length): "`\(text)` has \(length) characters, more than \(Slug.longest)"
        case .reserved: "`\(text)` is a name that no record can have"
        }
    }
}

extension RuleID {
    static let recordOutsideFolder = RuleID("record-outside-folder")
    static let unusedFile = RuleID("unused-file")
    static let unknownFolder = RuleID("unknown-folder")
    static let fileName = RuleID("file-name")
}
