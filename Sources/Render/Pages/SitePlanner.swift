import GuideModel

/// Gathers the pages of a site and sees to it that no two share a file.
struct SitePlanner {
    private(set) var pages: [PlannedPage] = []
    private(set) var assets: [PlannedAsset] = []
    private(set) var diagnostics: [Diagnostic] = []
    private let main: LanguageTag
    private var taken: [String: Owner] = [:]

    /// Plans for a guide whose main language is `main`.
    init(main: LanguageTag) {
        self.main = main
    }

    private struct Owner {
        let words: String
        let place: Diagnostic.Place?
    }

    /// Plans a page; `origin` is the place in the content that asks for it.
    mutating func add(_ name: String, language: LanguageTag, subject: PageSubject, origin: Diagnostic.Place?)
    {
        let path = PagePath(name, language: language, mainLanguage: main)
        let words =
            switch subject {
            case .record(let id): "`\(id)`"
            case .redirect: "the old address `\(name)`"
            default: "the guide's own page"
            }
        guard let output = claim(path.path, Owner(words: words, place: origin)) else { return }
        pages.append(PlannedPage(path: path, output: output, template: subject.template, subject: subject))
    }

    /// Plans a file of the content folder.
    mutating func add(_ asset: ContentPath) {
        let place = Diagnostic.Place(file: .content(asset), span: .start)
        let owner = Owner(words: "the file `\(asset)`", place: place)
        guard let output = claim(PagePath.sitePath(ofAsset: asset), owner) else { return }
        assets.append(PlannedAsset(source: asset, output: output))
    }

    /// Gives a file to a page, or reports why it cannot have it.
    private mutating func claim(_ path: String, _ owner: Owner) -> OutputPath? {
        do {
            let output = try OutputPath(path)
            // Some disks do not tell capitals from small letters.
            if let other = taken.updateValue(owner, forKey: path.lowercased()) {
                reportClash(path, owner, other)
                return nil
            }
            return output
        } catch {
            report(
                .unsafePath,
                "`\(path)` cannot be the name of a file on every disk",
                owner,
                note: Self.note(error)
            )
            return nil
        }
    }

    private mutating func reportClash(_ path: String, _ owner: Owner, _ other: Owner) {
        let note = Diagnostic.Note("it is already taken by \(other.words)", at: other.place)
        report(.pathClash, "\(owner.words) would be published at `\(path)`", owner, note: note)
    }

    private mutating func report(_ rule: RuleID, _ message: String, _ owner: Owner, note: Diagnostic.Note) {
        diagnostics.append(
            Diagnostic(
                rule,
                .error,
                message,
                file: owner.place?.file ?? .named("guide.yaml"),
                span: owner.place?.span ?? .start,
                notes: [note]
            )
        )
    }

    private static func note(_ error: OutputPathError) -> Diagnostic.Note {
        switch error {
        case .unsafe:
            Diagnostic.Note("letters a to z, digits, `-`, `_` and `.` are allowed, in folders parted by `/`")
        case .tooLong: Diagnostic.Note("\(OutputPath.longest) characters at most fit on every disk")
        }
    }
}

extension RuleID {
    /// Two pages or files would be published under one address.
    static let pathClash = RuleID("path-clash")
    /// An address that some disks cannot store.
    static let unsafePath = RuleID("unsafe-path")
}
