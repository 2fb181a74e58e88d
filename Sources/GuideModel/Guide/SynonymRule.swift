/// Words that stand for other words in a search.
public struct SynonymRule: Hashable, Sendable {
    /// What a rule does.
    public enum Kind: Hashable, Sendable {
        /// The words of `from` stand for one another.
        case both
        /// Who types `from` finds `to` as well.
        case oneWay
        /// The synonyms that come with guidegen no longer know the words of `from`.
        case dropped
    }

    /// What it does.
    public let kind: Kind
    /// The words that a reader types.
    public let from: [Located<String>]
    /// The words that are looked for as well, for a rule of one way.
    public let to: [Located<String>]
    /// The language whose search it is for; all of them when nothing is said.
    public let language: LanguageTag?
    /// The file it was written in.
    public let file: ContentPath
    /// Where the rule was written.
    public let span: SourceSpan

    /// What is looked for as well, whatever the kind.
    public var targets: [Located<String>] {
        switch kind {
        case .both: from
        case .oneWay: to
        case .dropped: []
        }
    }

    /// Creates a rule.
    public init(
        _ kind: Kind,
        from: [Located<String>],
        to: [Located<String>] = [],
        language: LanguageTag? = nil,
        file: ContentPath,
        span: SourceSpan
    ) {
        self.kind = kind
        self.from = from
        self.to = to
        self.language = language
        self.file = file
        self.span = span
    }
}
