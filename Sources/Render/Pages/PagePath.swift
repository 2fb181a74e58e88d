import GuideModel

/// A page's place on the site: which language's tree it is in and where in that tree.
///
/// The main language has no folder of its own; every other has one named after its tag. Links
/// between pages are always relative and name their file, so that a copy works anywhere.
struct PagePath: Hashable, Comparable, Sendable {
    /// The language that the page is in.
    let language: LanguageTag
    /// The folder of the language's tree, `es/`; empty for the main language.
    let prefix: String
    /// The path inside the language's tree, such as `agencies/harbor-house.html`.
    let name: String

    /// Places a page in a language's tree.
    init(_ name: String, language: LanguageTag, mainLanguage: LanguageTag) {
        self.language = language
        self.prefix = language == mainLanguage ? "" : language.description.lowercased() + "/"
        self.name = name
    }

    private init(name: String, language: LanguageTag, prefix: String) {
        self.name = name
        self.language = language
        self.prefix = prefix
    }

    /// The path from the site's root.
    var path: String { prefix + name }

    /// How many folders deep the page lies.
    var depth: Int { path.utf8.count { $0 == UInt8(ascii: "/") } }

    /// What leads from the page to the site's root: empty, `../` or `../../`.
    var toRoot: String { String(repeating: "../", count: depth) }

    /// What leads from the page to the root of its language's tree.
    var toLanguageRoot: String {
        String(repeating: "../", count: name.utf8.count { $0 == UInt8(ascii: "/") })
    }

    /// Another page of the same language.
    func sibling(_ name: String) -> PagePath { PagePath(name: name, language: language, prefix: prefix) }

    /// The page of the same name in another language.
    func inLanguage(_ language: LanguageTag, mainLanguage: LanguageTag) -> PagePath {
        PagePath(name, language: language, mainLanguage: mainLanguage)
    }

    /// Orders pages by their path from the root.
    static func < (left: PagePath, right: PagePath) -> Bool {
        left.path.utf8.lexicographicallyPrecedes(right.path.utf8)
    }
}

extension PagePath {
    /// A link from this page to another page of the same language: `link(to: "a-z.html")`.
    func link(to name: String) -> String { link(toSitePath: prefix + name) }

    /// A link from this page to a record's page in the same language, and to an anchor on it.
    func link(to record: RecordID, anchor: String? = nil) -> String {
        let target = Self.name(of: record)
        guard let anchor else { return link(to: target) }
        return (target == name ? "" : link(to: target)) + "#" + anchor
    }

    /// A link from this page to a picture or other file of the content folder.
    func link(toAsset path: ContentPath) -> String { link(toSitePath: Self.sitePath(ofAsset: path)) }

    /// A link from this page to any file of the site by its path from the root.
    func link(toSitePath target: String) -> String {
        let here = path.split(separator: "/").dropLast()
        let there = target.split(separator: "/")
        let shared = zip(here, there.dropLast()).prefix { $0 == $1 }.count
        return String(repeating: "../", count: here.count - shared)
            + there.dropFirst(shared).joined(separator: "/")
    }

    /// The page of a record inside a language's tree: `agencies/harbor-house.html`, `about.html`.
    static func name(of record: RecordID) -> String {
        record.sitePath
    }

    /// Where a file of the content folder lies on the site: where it lay, unless its name is one that some disks refuse.
    static func sitePath(ofAsset path: ContentPath) -> String {
        do {
            return try OutputPath(path.description).description
        } catch {
            return safePath(for: path)
        }
    }

    private static func safePath(for path: ContentPath) -> String {
        let folder = path.folders.first.flatMap { Slug.nearest(to: $0) }?.description ?? "files"
        let name = Slug.nearest(to: path.stem)?.description ?? "file"
        let ending = Slug.nearest(to: path.fileExtension).map { ".\($0)" } ?? ""
        // Two names that differ only in what was left out stay two.
        return "\(folder)/\(name)-\(Fingerprint.of([Array(path.description.utf8)]))\(ending)"
    }
}
