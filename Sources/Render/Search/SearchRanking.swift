/// The numbers by which results are ranked; they travel in the index, so that every reader of it ranks alike.
///
/// What each does is told in `docs/search-index.md`.
public struct SearchRanking: Codable, Hashable, Sendable {
    /// How well the word itself matches, in hundredths, as are all the steps below it.
    public var exact = 100
    /// The word written together or apart: `day care` and `daycare`.
    public var joined = 95
    /// Another form of the word: `shelters` for `shelter`.
    public var stem = 88
    /// A word whose stem is the word's and a little more, or the other way: `counselor` for `counseling`.
    public var family = 60
    /// A word that begins with a stem the guide has: `evicted`, where the guide has `eviction`.
    public var inflection = 75
    /// A word that the last word of the query begins, when the guide has no such word by itself.
    public var prefix = 70
    /// The same when the guide has the last word by itself.
    public var prefixOfKnown = 25
    /// A phrase that synonyms lead to.
    public var synonym = 80
    /// The word that was probably meant, where the guide does not know the one that was typed.
    public var typo = 80
    /// Another word that may have been meant.
    public var otherTypo = 55
    /// The least weight of a word that synonyms know, in ten-thousandths: it is what the query is about.
    public var need = 20_000
    /// What a match of the whole name adds, in hundredths of the score.
    public var name = 60
    /// How much of its score an agency keeps that is closed for good, in hundredths.
    public var closed = 30
    /// How much of its score an agency keeps that is temporarily closed.
    public var closedForNow = 80
    /// How much of a name a query has to say, and the name of the query, to count as looking for that very
    /// record, in hundredths; then even a closed agency keeps its score.
    public var wholeName = 90
    /// Results that match less than this share of what the best one matches are left out, in hundredths.
    public var least = 34
    /// The shortest stem that stands for an unknown word, in characters.
    public var shortestStem = 4
    /// The most characters that an unknown word may have beyond a stem.
    public var longestEnding = 4
    /// The same where what it has is a usual ending.
    public var longestKnownEnding = 6
    /// The shortest stem that has a family, in characters.
    public var shortestFamily = 5
    /// The most characters by which stems of a family differ.
    public var longestFamilyEnding = 3
    /// The shortest half of a word that is taken apart, in characters.
    public var shortestHalf = 3
    /// The most parts of the vocabulary in which all terms with a beginning are looked up.
    public var widestBeginning = 8
    /// How many terms stand for a beginning that more parts have: the most frequent ones.
    public var commonest = 5
    /// The most words of a query that are looked at.
    public var longestQuery = 32

    /// The numbers this version of the tool works with.
    public static let standard = SearchRanking()
}
