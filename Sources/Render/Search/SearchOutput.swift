import GuideModel

/// The files of the search: for each language the index as JSON and as a script.
public struct SearchOutput: Sendable {
    /// The files, by path.
    public let files: [OutputFile]
    /// For each language the path of its script from the site's root.
    public let scripts: [LanguageTag: String]
    /// For each language the sign of its index, which the page compares with what it loads.
    public let versions: [LanguageTag: String]

    /// Makes the indexes of a guide; `urlFor` gives a record's page from the site's root.
    ///
    /// - Parameter partition: how each index is cut; what suits the guide's size when nothing is said.
    public init(
        for guide: LinkedGuide,
        partition: SearchPartition? = nil,
        urlFor: @escaping @Sendable (RecordID, LanguageTag) -> String
    ) throws {
        var files: [OutputFile] = []
        let copy = GuideCopy(guide)
        let gazetteer = Gazetteer(guide.places)
        var scripts: [LanguageTag: String] = [:]
        var versions: [LanguageTag: String] = [:]
        for language in guide.settings.languages {
            let documents = SearchDocumentMaker(guide: guide, language: language, urlFor: urlFor).documents()
            var index = SearchIndexBuilder.index(
                of: documents,
                language: language,
                partition: partition,
                synonyms: guide.synonyms
            )
            let name = Self.name(of: language)
            let tables = SearchTables(
                documents: documents,
                language: language,
                gazetteer: gazetteer,
                copy: copy
            )
            let written = tables.tables()
            let signs = written.map { ($0.name, $0.sign) }
            index.tables = Dictionary(signs) { first, _ in first }
            files += try written.map { try tables.file(of: $0, beside: name) }
            let encoding = try SearchIndexEncoding(index)
            files.append(OutputFile(path: try OutputPath("\(name).js"), text: encoding.script))
            files.append(OutputFile(path: try OutputPath("\(name).json"), text: encoding.json))
            for part in encoding.parts {
                files.append(OutputFile(path: try OutputPath("\(name)/\(part.name).js"), text: part.script))
            }
            scripts[language] = "\(name).js"
            versions[language] = encoding.version
        }
        self.files = files.sorted { $0.path < $1.path }
        self.scripts = scripts
        self.versions = versions
    }

    /// Where a language's index lies, from the site's root and without its ending.
    static func name(of language: LanguageTag) -> String { "search/\(language.description.lowercased())" }
}
