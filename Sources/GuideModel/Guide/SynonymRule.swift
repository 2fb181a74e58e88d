/// Words that stand for other words in a search.
public struct SynonymRule: Hashable, Sendable {
    /// The words that a reader types.
    public let from: [String]
    /// The words that are looked for as well.
    public let to: [String]
    /// Whether the words of `from` also stand for one another, with `to` empty.
    public let isMutual: Bool
    /// Where the rule was written.
    public let span: SourceSpan
}
