extension ContentSorter {
    static var foldersNote: Diagnostic.Note {
        .init("records lie in \(RecordKind.allCases.map { $0.folder + "/" }.quotedList)")
    }

    mutating func reportTooDeep(_ path: ContentPath, _ kind: RecordKind) {
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

    mutating func reportUnknownFolder(_ path: ContentPath, _ top: String) {
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

    mutating func reportEnding(_ path: ContentPath, _ kind: RecordKind) {
        if let slug = Slug.nearest(to: path.stem) { misplaced.insert(RecordID(kind, slug)) }
        report(
            path,
            .fileName,
            .error,
            "the name of a record's file ends in `.md`, not `.\(path.fileName.suffix(path.fileExtension.count))`",
            fixes: [.init("name it `\(path.stem).md`")]
        )
    }

    mutating func reportName(
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

    mutating func report(
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
