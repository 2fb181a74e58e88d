/// Topics and dimensions that the words of a text speak of.
public struct TopicSuggestions: Sendable {
    private let topics: [Entry]
    private let dimensions: [Entry]
    /// How often agencies of a topic serve a dimension.
    private let pairs: [Slug: [Slug: Int]]

    fileprivate struct Entry: Sendable {
        let slug: Slug
        /// The stems of its words, and how much each tells.
        let stems: [String: Int]
    }

    /// Learns the words of a guide's topics and dimensions.
    public init(_ guide: ParsedGuide) {
        topics = guide.records.compactMap { record -> Entry? in
            guard case .topic(let topic) = record else { return nil }
            return Entry(topic.header, synonyms: topic.synonyms)
        }
        dimensions = guide.records.compactMap { record -> Entry? in
            guard case .wellnessDimension(let dimension) = record else { return nil }
            return Entry(dimension.header, synonyms: dimension.synonyms)
        }
        var pairs: [Slug: [Slug: Int]] = [:]
        for agency in guide.agencies {
            for topic in agency.allTopics {
                for dimension in agency.header.wellness {
                    pairs[topic.value, default: [:]][dimension.value, default: 0] += 1
                }
            }
        }
        self.pairs = pairs
    }

    /// The topics that a text speaks of, the likeliest first.
    public func topics(for text: String, limit: Int = 4) -> [Slug] { Self.best(topics, for: text, limit) }

    /// The dimensions that agencies of such topics serve, then those that the text speaks of.
    public func dimensions(for text: String, topics: [Slug], limit: Int = 3) -> [Slug] {
        var counts: [Slug: Int] = [:]
        for topic in topics {
            for (dimension, count) in pairs[topic] ?? [:] { counts[dimension, default: 0] += count }
        }
        let most = counts.values.max() ?? 0
        let usual = counts.filter { $0.value * 2 >= most }.keys.sorted {
            (-(counts[$0] ?? 0), $0) < (-(counts[$1] ?? 0), $1)
        }
        let spoken = Self.best(dimensions, for: text, limit)
        var seen: Set<Slug> = []
        return Array((usual + spoken).filter { seen.insert($0).inserted }.prefix(limit))
    }

    private static func best(_ entries: [Entry], for text: String, _ limit: Int) -> [Slug] {
        let stems = Set(stems(of: text))
        let scored = entries.map { entry in
            (slug: entry.slug, score: stems.reduce(0) { $0 + (entry.stems[$1] ?? 0) })
        }
        // One word of a summary is enough to ask; far behind the likeliest is not.
        let best = scored.map(\.score).max() ?? 0
        return scored.filter { $0.score >= 2 && $0.score * 2 >= best }
            .sorted { (-$0.score, $0.slug) < (-$1.score, $1.slug) }.prefix(limit).map(\.slug)
    }

    /// The words of a text without endings and without those that tell nothing.
    static func stems(of text: String) -> [String] {
        AgencyLikeness.folded(text).split(separator: " ").map(String.init)
            .filter { $0.count > 2 && !idle.contains($0) }.map(stem)
    }

    private static func stem(_ word: String) -> String {
        for (ending, instead) in [
            ("ies", "y"), ("ing", ""), ("ers", ""), ("er", ""), ("es", ""), ("s", ""), ("e", ""),
        ]
        where word.hasSuffix(ending) && word.count - ending.count >= 3 {
            return word.dropLast(ending.count) + instead
        }
        return word
    }

    private static let idle: Set<String> = [
        "with", "who", "anyone", "people", "help", "get", "from", "that", "this", "are", "has", "have",
        "you", "your", "their", "our", "its", "they", "can", "any", "all", "not", "but", "into", "out",
        "center", "services", "service", "county", "community", "program", "agency", "name",
    ]
}

extension TopicSuggestions.Entry {
    /// A name or a synonym tells more than a word of the summary.
    fileprivate init(_ header: RecordHeader, synonyms: [String]) {
        var stems: [String: Int] = [:]
        for stem in TopicSuggestions.stems(of: header.summary?.value ?? "") { stems[stem] = 2 }
        for name in synonyms {
            for stem in TopicSuggestions.stems(of: name) { stems[stem] = 3 }
        }
        for stem in TopicSuggestions.stems(of: header.title.value) { stems[stem] = 4 }
        self.init(slug: header.id.slug, stems: stems)
    }
}
