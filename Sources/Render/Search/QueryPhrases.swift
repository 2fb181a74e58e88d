/// Finds phrases in typed words: those that stand for others, and those of somebody in danger.
///
/// `22-search-phrases.js` finds the same.
struct QueryPhrases {
    /// A stretch of typed words, and the synonyms that it sets going.
    struct Span: Hashable {
        let from: Int
        let to: Int
        var rules: [Int]
    }

    private struct Phrase {
        let plain: [String]
        let last: String
        let rule: Int
    }

    private let phrases: [Phrase]
    private let byFirst: [String: [Int]]
    /// The words of all phrases, those of people in danger included, by their plain form.
    let words: [String: String]

    init(_ lexicon: SearchLexicon) {
        var phrases: [Phrase] = []
        var words: [String: String] = [:]
        for (rule, synonym) in lexicon.synonyms.enumerated() {
            for phrase in synonym.from {
                let parts = phrase.split(separator: " ").map(String.init)
                guard let last = parts.last else { continue }
                phrases.append(Phrase(plain: parts.map(PlainWord.of), last: last, rule: rule))
                if parts.count > 1 {
                    let joined = parts.joined()
                    phrases.append(Phrase(plain: [PlainWord.of(joined)], last: joined, rule: rule))
                }
                for part in parts { words[PlainWord.of(part)] = part }
            }
        }
        for phrase in lexicon.urgent {
            for part in phrase.split(separator: " ") { words[PlainWord.of(String(part))] = String(part) }
        }
        self.phrases = phrases
        self.words = words
        byFirst = Dictionary(grouping: phrases.indices) { phrases[$0].plain[0] }
    }

    /// The phrases that lie in typed words: the longest first, none over another.
    func spans(in typed: [String]) -> [Span] {
        let plain = typed.map(PlainWord.of)
        var found: [Span] = []
        for (from, first) in plain.enumerated() {
            for number in byFirst[first] ?? [] where plain[from...].starts(with: phrases[number].plain) {
                Self.add(phrases[number].rule, from, from + phrases[number].plain.count, to: &found)
            }
        }
        return Self.apart(found)
    }

    /// The phrases that the last typed word leaves unfinished.
    func begun(by typed: [String]) -> [Span] {
        guard let last = typed.last, last.utf16.count >= 3 else { return [] }
        let plain = typed.map(PlainWord.of)
        var found: [Span] = []
        for phrase in phrases {
            let from = typed.count - phrase.plain.count
            guard from >= 0, phrase.last.utf16.count > last.utf16.count,
                phrase.last.utf16.starts(with: last.utf16),
                plain[from..<(typed.count - 1)].elementsEqual(phrase.plain.dropLast())
            else { continue }
            Self.add(phrase.rule, from, typed.count, to: &found)
        }
        return found
    }

    private static func add(_ rule: Int, _ from: Int, _ to: Int, to found: inout [Span]) {
        if let same = found.firstIndex(where: { $0.from == from && $0.to == to }) {
            if !found[same].rules.contains(rule) { found[same].rules.append(rule) }
        } else {
            found.append(Span(from: from, to: to, rules: [rule]))
        }
    }

    private static func apart(_ spans: [Span]) -> [Span] {
        var taken: Set<Int> = []
        let ordered = spans.sorted { ($1.to - $1.from, $0.from) < ($0.to - $0.from, $1.from) }
        return ordered.filter { span in
            guard taken.isDisjoint(with: span.from..<span.to) else { return false }
            taken.formUnion(span.from..<span.to)
            return true
        }
    }
}

extension QueryPhrases {
    /// Whether somebody who types this may be in danger: the words of a phrase in order, at most one other between two.
    static func isUrgent(_ typed: [String], _ lexicon: SearchLexicon) -> Bool {
        let plain = typed.map(PlainWord.of)
        return lexicon.urgent.contains { phrase in
            let words = phrase.split(separator: " ").map { PlainWord.of(String($0)) }
            return plain.indices.contains { follows(words, in: plain, from: $0) }
        }
    }

    private static func follows(_ words: [String], in typed: [String], from start: Int) -> Bool {
        var place = start
        for (step, word) in words.enumerated() {
            let gaps = step == 0 ? 0...0 : 0...1
            guard
                let gap = gaps.first(where: {
                    typed.indices.contains(place + $0) && typed[place + $0] == word
                })
            else { return false }
            place += gap + 1
        }
        return !words.isEmpty
    }
}
