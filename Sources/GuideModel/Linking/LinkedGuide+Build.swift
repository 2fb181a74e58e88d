extension LinkedGuide {
    /// Puts together what linking has found; `shown` are the translations that are published.
    init(
        _ guide: ParsedGuide,
        settings: GuideSettings,
        today: CalendarDate,
        records: [Record],
        digests: [RecordDigest],
        shown: [Translation],
        outlines: [ContentPath: BodyOutline],
        bodies: [ContentPath: BodyLinks],
        connections: [RecordID: Connections],
        topics tree: TopicTree,
        table: LinkTable
    ) {
        let lists = TopicLists(digests, table: table)
        self.settings = settings
        self.today = today
        self.records = records
        places = guide.places
        synonyms = guide.synonyms
        redirects = guide.redirects + Self.aliases(of: records + shown.map(\.record))
        strings = guide.strings
        assets = guide.assets
        usedAssets = Self.assets(of: records + shown.map(\.record), bodies)
        topics = tree
        coverage = Coverage(records, digests: digests, tree: tree, places: guide.places)
        index = Dictionary(
            zip(records.map(\.id), records.indices),
            uniquingKeysWith: { first, _ in first }
        )
        translations = Dictionary(grouping: shown, by: \.record.id).mapValues { versions in
            Dictionary(versions.map { ($0.language, $0.record) }, uniquingKeysWith: { first, _ in first })
        }
        self.outlines = outlines
        linkTargets = bodies.mapValues(\.targets)
        self.connections = connections
        byTopic = lists.byTopic
        byDimension = lists.byDimension
    }

    /// A translation that was laid over the main file repeats its aliases: each is taken once.
    private static func aliases(of records: [Record]) -> [Redirect] {
        var seen: Set<String> = []
        return records.flatMap { record in
            record.header.aliases.filter { seen.insert($0.value).inserted }.map { alias in
                Redirect(from: alias, to: record.id.sitePath)
            }
        }
    }

    private static func assets(
        of records: [Record],
        _ bodies: [ContentPath: BodyLinks]
    ) -> Set<ContentPath> {
        var used: Set<ContentPath> = []
        for record in records {
            if let image = record.image { used.insert(image.file.value) }
            for case .asset(let path) in (bodies[record.header.body.path]?.targets ?? [:]).values {
                used.insert(path)
            }
        }
        return used
    }
}
