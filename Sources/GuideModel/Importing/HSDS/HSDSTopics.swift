/// Finds the topics and dimensions that a directory's terms stand for.
struct HSDSTopics: Sendable {
    /// The map's own table, by the term's name or code in lower case.
    let values: [String: [String]]
    let unmapped: ImportMap.Topics.Unmapped
    let fallback: [String]
    /// The dimensions that a topic brings with it.
    let wellness: [String: [String]]
    /// The folder's topics, and their titles in lower case.
    let known: Set<String>
    let titles: [String: String]

    /// What was found of some terms.
    struct Found: Sendable, Equatable {
        var topics: [String] = []
        var wellness: [String] = []
    }

    /// What a term stands for.
    enum Meaning: Sendable {
        case topics([String], new: [NewTopic], wellness: [String])
        case dimension(String)
        case nothing(refuses: Bool)
    }

    /// The meaning of a term, by its name and code: as the map says, as the folder calls it, or as Open Eligibility does.
    func meaning(name: String, code: String?, summary: String?, parent: String?) -> Meaning {
        for key in [code, name].compactMap({ $0?.lowercased() }) {
            if let slugs = values[key] { return .topics(slugs, new: [], wellness: dimensions(of: slugs)) }
        }
        if let code, let own = Self.own(code) {
            if own.kind == .wellnessDimension { return .dimension(own.slug) }
            let new =
                known.contains(own.slug) ? [] : [NewTopic(own.slug, name, summary: summary, parent: parent)]
            return .topics([own.slug], new: new, wellness: dimensions(of: [own.slug]))
        }
        if let dimension = WellnessDimension.all.first(where: { $0 == name.lowercased() }), code == nil {
            return .dimension(dimension)
        }
        if let slug = titles[name.lowercased()] {
            return .topics([slug], new: [], wellness: dimensions(of: [slug]))
        }
        if let topic = OpenEligibility.topic(of: name) {
            let new = known.contains(topic.slug) ? [] : [NewTopic(topic.slug, topic.title)]
            return .topics([topic.slug], new: new, wellness: [topic.dimension])
        }
        guard let slug = SlugChooser.readable(name) ?? SlugChooser.stable(for: name, prefix: "topic") else {
            return .nothing(refuses: false)
        }
        if known.contains(slug.description) {
            return .topics([slug.description], new: [], wellness: dimensions(of: [slug.description]))
        }
        switch unmapped {
        case .topic:
            return .topics(
                [slug.description],
                new: [NewTopic(slug.description, name, summary: summary)],
                wellness: [TopicProposal.dimension(of: name)]
            )
        case .keep: return .nothing(refuses: false)
        case .refuse: return .nothing(refuses: true)
        }
    }

    /// The dimensions that topics bring with them.
    func dimensions(of topics: [String]) -> [String] {
        topics.flatMap { wellness[$0] ?? OpenEligibility.dimension(of: $0).map { [$0] } ?? [] }.uniqued
    }

    /// The record that a code of this program's own making names, such as `topics/food`.
    private static func own(_ code: String) -> (kind: RecordKind, slug: String)? {
        let parts = code.split(separator: "/").map(String.init)
        guard parts.count == 2, let kind = RecordKind(folder: parts[0]),
            kind == .topic || kind == .wellnessDimension, let slug = Slug.nearest(to: parts[1]),
            slug.description == parts[1]
        else { return nil }
        return (kind, parts[1])
    }
}

/// A topic that a source names and a folder lacks.
struct NewTopic: Sendable {
    let slug: String
    let title: String
    /// What the source says of it; else there is no more than its name.
    let summary: String?
    /// The topic above it.
    let parent: String?

    init(_ slug: String, _ title: String, summary: String? = nil, parent: String? = nil) {
        self.slug = slug
        self.title = title
        self.summary = summary
        self.parent = parent
    }
}
