/// All that is needed to search the records in one language, as `search/<language>.json` holds it.
///
/// The format is described in `docs/search-index.md`. Terms and cards come in parts, so that a
/// large guide can keep them in files of their own; a part names the first term or document that
/// it holds.
public struct SearchIndex: Codable, Hashable, Sendable {
    /// The version of the format: a reader refuses what it does not know.
    public static let currentFormat = 1

    /// The version of the format.
    public let format: Int
    /// A sign of the content; nothing until the index is written.
    public let version: String?
    /// The language, as a BCP 47 tag.
    public let language: String
    /// The numbers to rank by.
    public let ranking: SearchRanking
    /// Folded words that cost nothing in a query that has others, in order.
    public let fillers: [String]
    /// The fields that were searched, with their weights in hundredths.
    public let fields: [FieldWeight]
    /// How each document's kind stands against others of equal score, in hundredths.
    public let priors: [Int]
    /// Agencies that are closed for good: the first document, then the steps from each to the next.
    public let closed: [Int]
    /// Agencies that are closed for now, likewise.
    public let closedForNow: [Int]
    /// What results can be narrowed by.
    public let facets: [SearchFacet]
    /// The terms and where they occur.
    public let parts: [Part]
    /// What results show.
    public let packs: [Pack]

    /// A field and how much a word in it counts.
    public struct FieldWeight: Codable, Hashable, Sendable {
        /// The field.
        public let name: SearchField
        /// Its weight, in hundredths of a word in a body.
        public let weight: Int
    }

    /// A stretch of the vocabulary.
    public struct Part: Codable, Hashable, Sendable {
        /// The first term.
        public let from: String
        /// The terms, ordered by UTF-16 code units.
        public let terms: [String]
        /// For each stem that stands for more than itself: the numbers of its terms in this part.
        public let stems: [String: [Int]]
        /// For each term: document steps and values in turn; see `Posting`.
        public let postings: [[Int]]
    }

    /// A stretch of the documents.
    public struct Pack: Codable, Hashable, Sendable {
        /// The number of the first document.
        public let from: Int
        /// What results show, in order.
        public let cards: [SearchCard]
    }

    /// What results show of a document.
    public func card(_ document: Int) -> SearchCard? {
        guard let pack = packs.last(where: { $0.from <= document }) else { return nil }
        let place = document - pack.from
        return pack.cards.indices.contains(place) ? pack.cards[place] : nil
    }
}

/// How strongly a document speaks of a term.
struct Posting: Hashable, Sendable {
    /// The document's number.
    let document: Int
    /// How much the term's occurrences there count, 1 to 99.
    let impact: Int
    /// How much of the document's name the term is, in hundredths; 0 when it is no part of it.
    let nameShare: Int

    /// Both figures as one number.
    var value: Int { nameShare * 100 + impact }

    init(document: Int, impact: Int, nameShare: Int) {
        self.document = document
        self.impact = impact
        self.nameShare = nameShare
    }

    init(document: Int, value: Int) {
        self.init(document: document, impact: value % 100, nameShare: value / 100)
    }

    /// Postings in document order, as the index writes them.
    static func encode(_ postings: [Posting]) -> [Int] {
        var last = 0
        return postings.flatMap { posting in
            defer { last = posting.document }
            return [posting.document - last, posting.value]
        }
    }
}
