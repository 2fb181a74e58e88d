/// Phrases that synonyms lead to, found in records and indexed as one term each: `childcare` where a record says
/// "child care". A record that speaks of a child and, elsewhere, of care says something else.
struct PhraseTerms: Sendable {
    /// A phrase that was found.
    struct Term: Hashable {
        /// Its words as one.
        let text: String
        /// How many words it has.
        let words: Int
    }

    private struct Phrase: Sendable {
        let rest: [String]
        let text: String
    }

    private let byFirst: [String: [Phrase]]

    /// Takes folded phrases; those of one word need no term of their own.
    init(_ phrases: [String]) {
        var byFirst: [String: [Phrase]] = [:]
        for phrase in Set(phrases).sorted() {
            let words = phrase.split(separator: " ").map(String.init)
            guard words.count > 1 else { continue }
            let rest = words.dropFirst().map(PlainWord.of)
            byFirst[words[0], default: []].append(Phrase(rest: rest, text: words.joined()))
        }
        self.byFirst = byFirst
    }

    /// The phrases that stand in a text; only what follows a first word is compared without its endings.
    func terms(in groups: [TokenGroup]) -> [Term] {
        guard !byFirst.isEmpty else { return [] }
        let words = groups.flatMap(\.parts).map(\.term)
        var found: [Term] = []
        for (place, word) in words.enumerated() {
            guard let phrases = byFirst[word] else { continue }
            for phrase in phrases where words.count - place > phrase.rest.count {
                let rest = words[(place + 1)...(place + phrase.rest.count)]
                if zip(rest, phrase.rest).allSatisfy({ PlainWord.of($0) == $1 }) {
                    found.append(Term(text: phrase.text, words: phrase.rest.count + 1))
                }
            }
        }
        return found
    }
}
