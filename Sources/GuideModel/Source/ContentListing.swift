/// Everything that lies in a content folder, told apart by what it is for.
public struct ContentListing: Sendable {
    /// The files of records and their translations, in path order.
    public let records: [RecordFile]
    /// `guide.yaml`, `places.yaml`, `strings/es.yaml` and the like, in path order.
    public let data: [ContentFile]
    /// Pictures and other files that are copied, never read.
    public let assets: Set<ContentPath>
    /// Records whose file is there but could not be read, or lies where it may not.
    public let unreadable: Set<RecordID>

    /// The text of a data file, when there is one.
    public func dataFile(_ path: String) -> ContentFile? { data.first { $0.path.description == path } }

    /// The text of every file, by its path.
    package var texts: [ContentPath: String] {
        let files = (data + records.map(\.file)).map { ($0.path, $0.text) }
        return Dictionary(files) { first, _ in first }
    }

    /// Sorts files that are already at hand as text, as tests and importers have them; nothing is read.
    public static func sorting(_ files: [ContentFile], assets: [ContentPath] = []) -> Outcome<ContentListing>
    {
        let sorted = ContentSorter.sort((files.map(\.path) + assets).sorted())
        return sorted.map { $0.listing(with: files.sorted { $0.path < $1.path }) }
    }
}

/// A record's file or the file of one of its translations.
public struct RecordFile: Sendable {
    /// The record, by its folder and file name; the nearest slug when the name is none.
    public let id: RecordID
    /// The language that the file's name ends in; nothing for the main file.
    public let language: LanguageTag?
    /// The file.
    public let file: ContentFile
    /// Whether the file's name is one that a record may have.
    public let isWellNamed: Bool
}
