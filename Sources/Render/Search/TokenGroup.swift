/// A word of a text as searching sees it, with the other ways in which people write it.
public struct TokenGroup: Hashable, Sendable {
    /// What the text looked like, which decides how a query uses the parts.
    public enum Kind: String, Sendable {
        /// A word, or words joined by hyphens.
        case word
        /// A number long enough to be called.
        case phone
        /// A run of a script that puts no spaces between words, cut into pairs.
        case grams
    }

    /// What the text looked like.
    public let kind: Kind
    /// The words one after another.
    public let parts: [Token]
    /// The same as one: `drop-in` as `dropin`, a phone number's digits, `l'école` without its article.
    public let joined: [Token]

    init(_ kind: Kind, parts: [Token], joined: [Token] = []) {
        self.kind = kind
        self.parts = parts
        self.joined = joined
    }
}

/// A word in the form that is compared, and in the form that a stemmer understands.
public struct Token: Hashable, Sendable {
    /// Lower case, without accents and apostrophes.
    public let term: String
    /// Lower case, without apostrophes.
    public let surface: String

    init(term: String, surface: String) {
        self.term = term
        self.surface = surface
    }

    /// A word whose two forms are the same.
    init(_ term: String) { self.init(term: term, surface: term) }
}
