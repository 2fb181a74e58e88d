/// What a search found, and how the query was understood.
public struct SearchAnswer: Hashable, Sendable {
    /// A word that was taken for another.
    public struct Correction: Hashable, Sendable {
        /// What was typed.
        public let from: String
        /// What it was taken for.
        public let to: String
    }

    /// The documents, the best first.
    public let hits: [SearchHit]
    /// Words that were taken for others.
    public let corrected: [Correction]
    /// Whether whoever typed this may be in danger.
    public let isUrgent: Bool
    /// Words of the guide that are like the unknown ones, where nothing was found.
    public let nearest: [String]
}

/// One result of a search.
public struct SearchHit: Hashable, Sendable {
    /// The document's number.
    public let document: Int
    /// How well it answers, as a whole number to compare with others of the same search.
    public let score: Int
}
