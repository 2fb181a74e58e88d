/// The links of a guide that lead to other people's sites, each with every place where it is written.
public struct OutwardLinks: Sendable {
    /// The links, in the order of their first places.
    public let links: [OutwardLink]

    /// Gathers the links of records, of their translations and bodies, and of `guide.yaml`.
    public init(_ guide: LinkedGuide, settings: ContentFile?) {
        var gathering = Gathering()
        if let settings, let node = YAMLReader.read(settings.text, in: settings.path, firstLine: 1).node {
            gathering.take(node, by: .guide)
        }
        for record in guide.records {
            for language in guide.languages(of: record.id) {
                guard let version = guide.record(record.id, in: language) else { continue }
                gathering.take(version.header.frontMatter, by: record.id.kind.fields)
                for link in guide.outline(of: version)?.links ?? [] where !link.isImage {
                    gathering.add(link.destination, file: version.header.body.path, span: link.span)
                }
            }
        }
        links = gathering.links
    }
}

/// An address of another site, and where the guide names it.
public struct OutwardLink: Hashable, Sendable {
    /// The address as it was typed.
    public let address: String
    /// The places.
    public let places: [Diagnostic.Place]

    init(_ address: String, at places: [Diagnostic.Place]) {
        self.address = address
        self.places = places
    }

    /// The site: scheme, host and port in lower case.
    var site: String {
        let parts = address.split(separator: "/", maxSplits: 3, omittingEmptySubsequences: false)
        return parts.prefix(3).joined(separator: "/").lowercased()
    }
}

/// Links as they are found.
private struct Gathering {
    private var order: [String] = []
    private var places: [String: [Diagnostic.Place]] = [:]

    var links: [OutwardLink] { order.map { OutwardLink($0, at: places[$0] ?? []) } }

    mutating func take(_ node: YAMLNode, by table: FieldTable) {
        for field in table.fields where !FieldWords.isUnseen(field) {
            guard let value = node[field.key], !value.isEmpty else { continue }
            switch field.shape {
            case .link, .links, .linkOrText:
                for item in value.items {
                    if let text = item.scalar { add(text, file: item.file, span: item.span) }
                }
            case .group(let inner), .groups(let inner): for item in value.items { take(item, by: inner) }
            default: continue
            }
        }
    }

    /// A translation repeats what the main file says, at the main file's place: that is told once.
    mutating func add(_ text: String, file: ContentPath, span: SourceSpan) {
        let address = text.trimmed
        let lower = address.lowercased()
        guard lower.hasPrefix("http://") || lower.hasPrefix("https://") else { return }
        let place = Diagnostic.Place(file: .content(file), span: span)
        if places[address] == nil { order.append(address) }
        if places[address]?.contains(place) != true { places[address, default: []].append(place) }
    }
}
