/// What an index knows of single words and of danger, beside where words stand.
public struct SearchLexicon: Codable, Hashable, Sendable {
    /// Words that say little of what is needed, with what they count in hundredths.
    public let weak: [String: Int]
    /// Phrases of somebody who may be in danger.
    public let urgent: [String]
    /// Words that people type who need something, though no record answers it: they are no mistakes.
    public let unanswered: [String]
}
