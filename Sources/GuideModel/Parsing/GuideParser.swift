/// Reads all files of a content folder, each for itself and in parallel.
public enum GuideParser {
    /// The guide that the files describe, and every mistake in them.
    ///
    /// A file that fails is named in `unreadable`; nothing else stops.
    public static func parse(_ listing: ContentListing) -> Outcome<ParsedGuide> {
        var cache = ParseCache()
        return parse(listing, reusing: &cache)
    }

    /// The same, with records whose text the cache knows taken from it.
    public static func parse(_ listing: ContentListing, reusing cache: inout ParseCache) -> Outcome<
        ParsedGuide
    > {
        let settings = settings(listing)
        let language = settings.value?.language ?? .english
        let main = cache.readers(listing.records.filter { $0.language == nil }, language)
        let sources = Dictionary(
            main.compactMap { read in read.source.map { ($0.id, $0) } },
            uniquingKeysWith: { first, _ in first }
        )
        let originals = listing.unreadable.union(main.map(\.id))
        let translated = listing.records.filter { $0.language != nil }.concurrentMap { file in
            TranslationParser.parse(
                file,
                main: sources[file.id],
                languages: settings.value?.languages,
                hasOriginal: originals.contains(file.id)
            )
        }
        let data = DataFiles(listing)
        let records = main.compactMap(\.record).sorted { $0.id < $1.id }
        let failed = main.filter { $0.record == nil }.map(\.id)
        let guide = ParsedGuide(
            settings: settings.value,
            records: records,
            translations: translated.compactMap(\.value).sorted {
                ($0.record.id, $0.language) < ($1.record.id, $1.language)
            },
            places: data.places.value,
            synonyms: data.synonyms.value,
            redirects: data.redirects.value,
            strings: data.strings,
            unreadable: listing.unreadable.union(failed).subtracting(records.map(\.id)),
            assets: listing.assets,
            topicsOfUnreadable: Set(main.filter { $0.record == nil }.flatMap(\.namedTopics))
        )
        return Outcome(
            guide,
            settings.diagnostics + main.flatMap(\.diagnostics) + translated.flatMap(\.diagnostics)
                + data.diagnostics
        )
    }

    private static func settings(_ listing: ContentListing) -> Outcome<GuideSettings?> {
        if let file = listing.dataFile("guide.yaml") { return SettingsParser.parse(file) }
        return Outcome(
            nil,
            [
                Diagnostic(
                    .missingGuideFile,
                    .error,
                    "the content folder has no `guide.yaml`",
                    file: .content(ContentPath(parts: ["guide.yaml"])),
                    span: .start,
                    notes: [.init("it needs at least `title`, `publisher`, `language` and `time_zone`")]
                )
            ]
        )
    }
}

/// The files that hold data, read.
private struct DataFiles {
    let places: Outcome<[Place]>
    let synonyms: Outcome<[SynonymRule]>
    let redirects: Outcome<[Redirect]>
    let strings: [LanguageTag: [String: String]]
    let diagnostics: [Diagnostic]

    init(_ listing: ContentListing) {
        places = listing.dataFile("places.yaml").map(PlacesParser.parse) ?? Outcome([])
        synonyms = listing.dataFile("synonyms.yaml").map(SynonymsParser.parse) ?? Outcome([])
        redirects = listing.dataFile("redirects.yaml").map(RedirectsParser.parse) ?? Outcome([])
        var strings: [LanguageTag: [String: String]] = [:]
        var found = places.diagnostics + synonyms.diagnostics + redirects.diagnostics
        for file in listing.data where file.path.folders == ["strings"] {
            guard let language = LanguageTag(file.path.stem) else { continue }
            let outcome = StringsParser.parse(file)
            strings[language] = outcome.value
            found += outcome.diagnostics
        }
        self.strings = strings
        diagnostics = found
    }
}

extension RuleID {
    static let missingGuideFile = RuleID("missing-guide-file")
}
