/// A query with the records that have to be among its first answers, as a library wrote it down.
public struct JudgedQuery: Sendable {
    /// What a reader types.
    public let query: Located<String>
    /// The records that have to be found: slugs of agencies, or `folder/slug`.
    public let expect: [Located<String>]
    /// How far down the answers they may stand.
    public let within: Int
    /// The language whose search is asked; the guide's own when nothing is said.
    public let language: LanguageTag?

    /// Reads a list of them from a file that was named on the command line.
    public static func read(_ text: String, named name: String) -> Outcome<[JudgedQuery]> {
        guard let path = ContentPath("queries.yaml") else { return Outcome([]) }
        let list = DataFile.list(ContentFile(path: path, text: text))
        var found = list.diagnostics
        var queries: [JudgedQuery] = []
        for node in list.value {
            guard case .mapping = node.content else {
                found.append(DataFile.wrongEntry(node, .judgedQuery))
                continue
            }
            var reader = DataFile.reader(node, .judgedQuery)
            let query = reader.locatedText("query")
            let expect = reader.locatedTexts("expect")
            let within = reader.integer("within") ?? max(3, expect.count)
            let language = reader.language("language")
            found += reader.diagnostics
            if let query, !expect.isEmpty {
                queries.append(Self(query: query, expect: expect, within: within, language: language))
            }
        }
        return Outcome(queries, found.map { $0.naming(name) })
    }
}

extension FieldTable {
    /// The keys of an entry of a file of judged queries.
    public static let judgedQuery = FieldTable([
        FieldDefinition("query", .text, required: true, "What a reader types."),
        FieldDefinition("expect", .codes, required: true, "The records that have to be found."),
        FieldDefinition("within", .integer(1...1000), "How far down they may stand; 3 when nothing is said."),
        FieldDefinition("language", .language, "The language whose search is asked."),
    ])
}
