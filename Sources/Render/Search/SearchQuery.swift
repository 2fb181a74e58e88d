/// What a reader typed, as terms of one index with how well each stands for a word.
///
/// `22-search-query.js` reads queries in exactly the same way.
struct SearchQuery {
    /// One word of the query.
    struct Word: Hashable {
        /// The word, folded.
        let text: String
        /// Other ways to write it.
        let alternatives: [String]
        /// Whether it is a piece of a script without spaces.
        let isGram: Bool
    }

    /// A word's matches in the vocabulary: terms with their steps, by term.
    typealias Matches = [TermPlace: Int]

    private let ranking: SearchRanking
    private let vocabulary: Vocabulary

    /// The words of a query that count, with their matches.
    static func words(of text: String, in index: SearchIndex) -> [Matches] {
        let query = SearchQuery(ranking: index.ranking, vocabulary: Vocabulary(index))
        let all = Array(query.typedWords(of: text).prefix(index.ranking.longestQuery))
        let kept = Self.withoutFillers(all, fillers: Set(index.fillers))
        let mayExtend =
            kept.count == 1 || all.count == 1 || !index.fillers.contains(all.last?.text ?? "")
            || (all.count == 2 && (all.last?.text.utf16.count ?? 0) == 1)
        var seen: Set<String> = []
        return kept.enumerated().flatMap { place, word -> [Matches] in
            guard seen.insert(word.text).inserted else { return [] }
            let neighbours = Self.joined(kept, at: place)
            let isLast = mayExtend && place == kept.count - 1 && word == all.last
            return query.matches(of: word, neighbours: neighbours, isLast: isLast)
        }
    }
}

extension SearchQuery {
    private func typedWords(of text: String) -> [Word] {
        Tokenizer.groups(in: text).flatMap { group -> [Word] in
            switch group.kind {
            case .grams:
                return group.parts.map { Word(text: $0.term, alternatives: [], isGram: true) }
            case .word:
                return group.parts.map {
                    Word(text: $0.term, alternatives: group.joined.map(\.term), isGram: false)
                }
            case .phone:
                let whole = (group.parts.count == 1 ? group.parts : []) + group.joined
                if let known = whole.first(where: { vocabulary.find($0.term) != nil }) {
                    return [Word(text: known.term, alternatives: [], isGram: false)]
                }
                return group.parts.map { Word(text: $0.term, alternatives: [], isGram: false) }
            }
        }
    }

    /// The words that say what is needed; all of them when none does.
    private static func withoutFillers(_ words: [Word], fillers: Set<String>) -> [Word] {
        let telling = words.enumerated().filter { place, word in
            !fillers.contains(word.text)
                || (words.count == 2 && place == 1 && word.text.utf16.count == 1
                    && !fillers.contains(words[0].text))
        }
        return telling.isEmpty ? words : telling.map(\.element)
    }

    /// The word run together with the one before and the one after.
    private static func joined(_ words: [Word], at place: Int) -> [String] {
        let word = words[place]
        guard !word.isGram else { return [] }
        var result: [String] = []
        if place > 0, !words[place - 1].isGram { result.append(words[place - 1].text + word.text) }
        if place + 1 < words.count, !words[place + 1].isGram {
            result.append(word.text + words[place + 1].text)
        }
        return result
    }

    private func matches(of word: Word, neighbours: [String], isLast: Bool) -> [Matches] {
        var matches = known(word, neighbours: neighbours)
        let isKnown = !matches.isEmpty
        if !isKnown, !word.isGram { addInflections(of: word.text, to: &matches) }
        if isLast {
            let base = isKnown ? ranking.prefixOfKnown : ranking.prefix
            let length = word.text.utf16.count
            for term in vocabulary.terms(beginningWith: word.text) {
                let share = 50 + 50 * length / vocabulary.length(of: term)
                Self.add(term, step: base * share / 100, to: &matches)
            }
        }
        if matches.isEmpty, !word.isGram, let halves = halves(of: word.text) { return halves }
        return [matches]
    }

    /// The word itself, the other ways to write it, and their other forms.
    private func known(_ word: Word, neighbours: [String]) -> Matches {
        var matches: Matches = [:]
        if let term = vocabulary.find(word.text) { Self.add(term, step: ranking.exact, to: &matches) }
        for other in word.alternatives + neighbours {
            if let term = vocabulary.find(other) { Self.add(term, step: ranking.joined, to: &matches) }
        }
        let stems = Set(matches.keys.map(vocabulary.stem) + [word.text])
        for stem in stems {
            let terms = vocabulary.terms(ofStem: stem)
            for relative in terms { Self.add(relative, step: ranking.stem, to: &matches) }
            if !terms.isEmpty, !word.isGram { addFamily(of: stem, to: &matches) }
        }
        return matches
    }

    /// Terms whose stems begin with a stem, or begin it, and differ by a short ending.
    private func addFamily(of stem: String, to matches: inout Matches) {
        let units = Array(stem.utf16)
        guard units.count >= ranking.shortestFamily, !Self.hasDigit(units) else { return }
        let shortest = Swift.max(ranking.shortestFamily, units.count - ranking.longestFamilyEnding)
        for length in shortest..<units.count {
            for term in vocabulary.terms(ofStem: String(decoding: units[..<length], as: UTF16.self)) {
                Self.add(term, step: ranking.family, to: &matches)
            }
        }
        for term in vocabulary.terms(beginningWith: stem)
        where vocabulary.stem(of: term).utf16.count <= units.count + ranking.longestFamilyEnding {
            Self.add(term, step: ranking.family, to: &matches)
        }
    }

    /// Terms of the longest stem that begins an unknown word.
    private func addInflections(of word: String, to matches: inout Matches) {
        let units = Array(word.utf16)
        let shortest = Swift.max(ranking.shortestStem, units.count - ranking.longestEnding)
        guard shortest < units.count, !Self.hasDigit(units) else { return }
        for length in (shortest..<units.count).reversed() {
            let terms = vocabulary.terms(ofStem: String(decoding: units[..<length], as: UTF16.self))
            for term in terms { Self.add(term, step: ranking.inflection, to: &matches) }
            if !terms.isEmpty { return }
        }
    }

    /// An unknown word taken apart into two known ones: where the rarer of them is the most frequent.
    private func halves(of word: String) -> [Matches]? {
        let units = Array(word.utf16)
        let shortest = ranking.shortestHalf
        var best: (frequency: Int, first: TermPlace, second: TermPlace)?
        guard units.count >= 2 * shortest else { return nil }
        for cut in shortest...(units.count - shortest) {
            guard let first = vocabulary.find(String(decoding: units[..<cut], as: UTF16.self)),
                let second = vocabulary.find(String(decoding: units[cut...], as: UTF16.self))
            else { continue }
            let frequency = Swift.min(vocabulary.frequency(of: first), vocabulary.frequency(of: second))
            if frequency > best?.frequency ?? 0 { best = (frequency, first, second) }
        }
        guard let best else { return nil }
        return [[best.first: ranking.joined], [best.second: ranking.joined]]
    }

    private static func hasDigit(_ units: [UInt16]) -> Bool { units.contains { (0x30...0x39).contains($0) } }

    private static func add(_ term: TermPlace, step: Int, to matches: inout Matches) {
        matches[term] = Swift.max(matches[term] ?? 0, step)
    }
}
