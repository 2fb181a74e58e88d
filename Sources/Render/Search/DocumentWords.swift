/// The words of one document, counted by field.
struct DocumentWords: Sendable {
    /// For each field, in order, how many words it has.
    private(set) var lengths = [Int](repeating: 0, count: SearchField.allCases.count)
    /// For each term, how often it stands in each field.
    private(set) var counts: [String: [Int]] = [:]
    /// For each term of a name, how much of that name it is, in hundredths.
    private(set) var nameShares: [String: Int] = [:]
    /// Words whose surface differs from their term, and how often they occur.
    private(set) var surfaces: [Token: Int] = [:]

    /// Counts a document's words, and the phrases that synonyms lead to.
    init(_ document: SearchDocument, fillers: QueryFillers, phrases: PhraseTerms = PhraseTerms([])) {
        for (field, place) in zip(SearchField.allCases, 0...) {
            for text in document.texts[field] ?? [] {
                let groups = Tokenizer.groups(in: text)
                for group in groups { add(group, at: place, field: field, fillers: fillers) }
                let found = phrases.terms(in: groups)
                for term in found { count(Token(term.text), at: place) }
                if field.keepsFunctionWords { addShares(of: groups, phrases: found, fillers: fillers) }
            }
        }
    }

    private mutating func add(_ group: TokenGroup, at place: Int, field: SearchField, fillers: QueryFillers) {
        if group.kind == .phone { return add(phone: group, at: place) }
        for token in group.parts where field.keepsFunctionWords || !fillers.function.contains(token.term) {
            lengths[place] += 1
            count(token, at: place)
        }
        for token in group.joined { count(token, at: place) }
    }

    /// A number is found by its last ten and its last seven digits; of its pieces only those are words that may be
    /// something else, such as a postal code with its four further digits.
    private mutating func add(phone group: TokenGroup, at place: Int) {
        lengths[place] += 1
        let whole = group.joined.isEmpty ? group.parts : group.joined
        let known = whole.filter { $0.term.utf8.count <= 10 }
        for token in known.isEmpty ? whole : known { count(token, at: place) }
        guard group.parts.count > 1 else { return }
        for token in group.parts where token.term.utf8.count == 5 { count(token, at: place) }
    }

    private mutating func count(_ token: Token, at place: Int) {
        guard token.term.utf16.count <= Self.longestTerm else { return }
        counts[token.term, default: [Int](repeating: 0, count: lengths.count)][place] += 1
        if token.surface != token.term { surfaces[token, default: 0] += 1 }
    }

    private mutating func addShares(
        of groups: [TokenGroup],
        phrases: [PhraseTerms.Term],
        fillers: QueryFillers
    ) {
        let all = groups.flatMap(\.parts).map(\.term)
        let words = all.filter { !fillers.isGrammar($0) }
        let whole = Swift.max(1, words.isEmpty ? all.count : words.count)
        for group in groups {
            for token in group.parts where words.isEmpty || !fillers.isGrammar(token.term) {
                addShare(100 / whole, of: token.term)
            }
            for token in group.joined {
                addShare(Swift.min(100, group.parts.count * 100 / whole), of: token.term)
            }
        }
        for phrase in phrases { addShare(Swift.min(100, phrase.words * 100 / whole), of: phrase.text) }
    }

    private mutating func addShare(_ share: Int, of term: String) {
        nameShares[term] = Swift.max(nameShares[term] ?? 0, share)
    }

    /// Longer runs of letters are no words: keys, hashes, mistakes.
    private static let longestTerm = 60
}
