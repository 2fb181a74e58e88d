/// All that is needed to search the records in one language, as `search/<language>.json` holds it.
///
/// The format is described in `docs/search-index.md`. Terms, cards and facets come in parts, which a large guide
/// keeps in files of their own.
public struct SearchIndex: Codable, Hashable, Sendable {
    /// The version of the format: a reader refuses what it does not know.
    public static let currentFormat = 5

    /// The version of the format.
    public let format: Int
    /// A sign of the content; nothing until the index is written.
    public let version: String?
    /// The language, as a BCP 47 tag.
    public let language: String
    /// The numbers to rank by.
    public let ranking: SearchRanking
    /// The impacts that the levels of postings stand for.
    public let impacts: [Int]
    /// Folded words that cost nothing in a query that has others, in order.
    public let fillers: [String]
    /// Weak words, and words of people in danger.
    public let lexicon: SearchLexicon
    /// The fields that were searched, with their weights in hundredths.
    public let fields: [FieldWeight]
    /// The kinds of the documents, in their order.
    public let kinds: [KindRun]
    /// Agencies that are closed for good, see `GapCode`.
    public let closed: String
    /// Agencies that are temporarily closed, likewise.
    public let closedForNow: String
    /// Phrases that speak of needs.
    public internal(set) var phrases: SearchSection<String, SearchPhrases>
    /// The terms and where they occur.
    public internal(set) var terms: SearchSection<String, SearchTerms>
    /// The words of the vocabulary by their beginnings, in a large guide.
    public internal(set) var words: SearchSection<String, SearchWords>?
    /// The same words, each written backwards, by their endings.
    public internal(set) var endings: SearchSection<String, SearchWords>?
    /// What results show.
    public internal(set) var cards: SearchSection<Int, SearchCards>
    /// What results can be narrowed by.
    public internal(set) var facets: SearchSection<SearchFacetName, SearchFacet>

    /// The tables that lie beside the index, each with a sign of what it says; nothing where none was made.
    public internal(set) var tables: [String: String]?

    /// A field and how much a word in it counts.
    public struct FieldWeight: Codable, Hashable, Sendable {
        /// The field.
        public let name: SearchField
        /// Its weight, in hundredths of a word in a body.
        public let weight: Int
    }

    /// Documents of one kind that follow each other.
    public struct KindRun: Codable, Hashable, Sendable {
        /// How many they are.
        public internal(set) var documents: Int
        /// How they stand against others of equal score, in hundredths.
        public let prior: Int
    }

    /// How many documents there are.
    public var documentCount: Int { kinds.reduce(0) { $0 + $1.documents } }

    /// How a document's kind stands against others of equal score, in hundredths.
    func prior(of document: Int) -> Int {
        var end = 0
        for run in kinds {
            end += run.documents
            if document < end { return run.prior }
        }
        return 0
    }

    /// What results show of a document.
    public func card(_ document: Int) -> SearchCard? {
        guard let number = cards.from.lastIndex(where: { $0 <= document }),
            cards.opened.indices.contains(number)
        else { return nil }
        let pack = cards.opened[number].cards
        let place = document - cards.from[number]
        return pack.indices.contains(place) ? pack[place] : nil
    }

    /// Where a term occurs, in no order.
    func postings(of term: TermPlace) -> [Posting] {
        let text = terms.opened[term.part].postings[term.number]
        return PostingCode.postings(text, documents: documentCount, impacts: impacts)
    }

    /// The documents that a text of `GapCode` names.
    func documents(_ text: String) -> [Int] { GapCode.numbers(text, below: documentCount) }
}
