/// Finds phrases in typed words: those that stand for others, and those of somebody in danger.
///
/// `22-search-phrases.js` finds the same.
struct QueryPhrases {
    /// A stretch of typed words, and the needs that it speaks of.
    struct Span: Hashable {
        let from: Int
        let to: Int
        var needs: [Int]
    }

    private struct Phrase {
        let plain: [String]
        let last: String
        let needs: [Int]

        init(_ words: [String], needs: [Int]) {
            plain = words.map(PlainWord.of)
            last = words.last ?? ""
            self.needs = needs
        }
    }

    private let phrases: [Phrase]
    private let byFirst: [String: [Int]]
    /// A word of phrases, those of people in danger included, for each plain form.
    let words: [String: String]

    init(_ known: [SearchPhrases.Phrase], urgent: [String]) {
        var phrases: [Phrase] = []
        for phrase in known {
            let parts = phrase.text.split(separator: " ").map(String.init)
            phrases.append(Phrase(parts, needs: phrase.needs))
            // A word of one letter lies in another part of the list than what it is written together with.
            if parts.count > 1, parts[0].utf16.count > 1 {
                phrases.append(Phrase([parts.joined()], needs: phrase.needs))
            }
        }
        self.phrases = phrases
        words = Self.words(of: known.map(\.text) + urgent)
        byFirst = Dictionary(grouping: phrases.indices) { phrases[$0].plain.first ?? "" }
    }

    /// For each plain form of a word the first one in order that has it.
    static func words(of phrases: [String]) -> [String: String] {
        var words: [String: String] = [:]
        for word in phrases.flatMap({ $0.split(separator: " ").map(String.init) }) {
            let plain = PlainWord.of(word)
            if let other = words[plain], !SearchIndexBuilder.isOrdered(word, other) { continue }
            words[plain] = word
        }
        return words
    }

    /// The phrases that lie in typed words: the longest first, none over another.
    func spans(in typed: [String]) -> [Span] {
        let plain = typed.map(PlainWord.of)
        var found: [Span] = []
        for (from, first) in plain.enumerated() {
            for number in byFirst[first] ?? [] where plain[from...].starts(with: phrases[number].plain) {
                Self.add(phrases[number].needs, from, from + phrases[number].plain.count, to: &found)
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
            Self.add(phrase.needs, from, typed.count, to: &found)
        }
        return found
    }

    private static func add(_ needs: [Int], _ from: Int, _ to: Int, to found: inout [Span]) {
        if let same = found.firstIndex(where: { $0.from == from && $0.to == to }) {
            found[same].needs += needs.filter { !found[same].needs.contains($0) }
        } else {
            found.append(Span(from: from, to: to, needs: needs))
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
    static func isUrgent(_ typed: [String], _ urgent: [String]) -> Bool {
        let plain = typed.map(PlainWord.of)
        return urgent.contains { phrase in
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
