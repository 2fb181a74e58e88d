/// A guide as it stood at one time: its records and the text of its settings.
public struct GuideEdition: Sendable {
    /// What could be read of it.
    public let guide: ParsedGuide
    /// What is wrong with it.
    public let diagnostics: [Diagnostic]
    let settings: YAMLNode?
    let lists: [String: YAMLNode]

    /// Reads a guide's files.
    public init(_ listing: Outcome<ContentListing>) {
        let parsed = GuideParser.parse(listing.value)
        guide = parsed.value
        diagnostics = listing.diagnostics + parsed.diagnostics
        settings = Self.node("guide.yaml", listing.value)
        var lists: [String: YAMLNode] = [:]
        for file in listing.value.data where file.path.description != "guide.yaml" {
            lists[file.path.description] = Self.node(file.path.description, listing.value)
        }
        self.lists = lists
    }

    private static func node(_ path: String, _ listing: ContentListing) -> YAMLNode? {
        listing.dataFile(path).flatMap { YAMLReader.read($0.text, in: $0.path, firstLine: 1).node }
    }
}
