/// What an index knows of words beside where they stand.
public struct SearchLexicon: Codable, Hashable, Sendable {
    /// Phrases that stand for others; their words are folded and parted by single spaces.
    public let synonyms: [Synonym]
    /// Words that say little of what is needed, with what they count in hundredths.
    public let weak: [String: Int]
    /// Phrases of somebody who may be in danger.
    public let urgent: [String]

    /// Phrases that a reader types, and what is looked for as well.
    public struct Synonym: Codable, Hashable, Sendable {
        /// What is typed.
        public let from: [String]
        /// What is looked for as well: phrases of words that the guide has.
        public let to: [String]
    }

    /// A lexicon without words.
    static let empty = SearchLexicon(synonyms: [], weak: [:], urgent: [])
}
