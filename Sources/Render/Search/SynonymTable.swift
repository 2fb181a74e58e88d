import GuideModel

/// Makes the needs of an index of synonyms: a guide's own and the usual ones, as far as they lead to words that it has.
struct SynonymTable: Sendable {
    /// Folded phrases that a reader types, and what they stand for.
    struct Rule: Hashable, Sendable {
        let from: [String]
        let to: [String]
        /// Whether the guide's own editors wrote it.
        var isOwn = false
    }

    /// A phrase as the index writes it: folded words parted by single spaces.
    static func phrase(_ text: String) -> String {
        Tokenizer.groups(in: text).flatMap(\.parts).map(\.term).joined(separator: " ")
    }

    private let fillers: Set<String>
    private let weak: Set<String>

    init(fillers: Set<String>, weak: Set<String>) {
        self.fillers = fillers
        self.weak = weak
    }

    /// The needs that records answer, each numbered by its rule's place; `known` gives the guide's own form of a word,
    /// or nothing.
    func needs(_ rules: [Rule], known: (String) -> String?) -> [SearchNeed] {
        rules.enumerated().compactMap { number, rule in
            let targets = Self.unique(rule.to.compactMap { target($0, of: rule, known: known) })
            let from = Self.unique(rule.from.filter { !$0.isEmpty })
            guard !targets.isEmpty else { return nil }
            return SearchNeed(number: number, from: from.filter { !isCovered($0, by: from) }, to: targets)
        }
    }

    /// A phrase in words of the guide: the phrase as one term where a record has it, else, for an editor's own rule,
    /// its words apart; nothing when one of its telling words is not there.
    func target(_ phrase: String, of rule: Rule, known: (String) -> String?) -> SearchNeed.Target? {
        let words = phrase.split(separator: " ").map(String.init)
        guard words.contains(where: { !fillers.contains($0) }) else { return nil }
        if words.count > 1 {
            if let whole = known(words.joined()) { return SearchNeed.Target(terms: [whole], text: phrase) }
            guard rule.isOwn else { return nil }
        }
        let found = words.compactMap { fillers.contains($0) ? $0 : known($0) }
        guard found.count == words.count else { return nil }
        return SearchNeed.Target(
            terms: found.filter { !fillers.contains($0) },
            text: found.joined(separator: " ")
        )
    }

    /// Whether a shorter phrase of the same rule says as much: `pay my rent` beside `rent`.
    private func isCovered(_ phrase: String, by others: [String]) -> Bool {
        let words = phrase.split(separator: " ").map { PlainWord.of(String($0)) }
        return others.contains { other in
            let part = other.split(separator: " ").map { PlainWord.of(String($0)) }
            guard part.count < words.count else { return false }
            return (0...(words.count - part.count)).contains { start in
                let rest = words[..<start] + words[(start + part.count)...]
                return Array(words[start..<(start + part.count)]) == part
                    && rest.allSatisfy { fillers.contains($0) || weak.contains($0) }
            }
        }
    }

    private static func unique<Phrase: Hashable>(_ phrases: [Phrase]) -> [Phrase] {
        var seen: Set<Phrase> = []
        return phrases.filter { seen.insert($0).inserted }
    }
}

extension SynonymTable {
    /// A guide's own rules for an index in a language, then the usual ones as far as the guide wants them.
    static func rules(_ own: [SynonymRule], for language: LanguageTag) -> [Rule] {
        let here = own.filter { rule in rule.language.map { $0.language == language.language } ?? true }
        let dropped = Set(here.filter { $0.kind == .dropped }.flatMap(\.from).map { phrase($0.value) })
        let written = here.filter { $0.kind != .dropped }.map { rule in
            Rule(
                from: rule.from.map { phrase($0.value) },
                to: rule.targets.map { phrase($0.value) },
                isOwn: true
            )
        }
        guard !dropped.contains("all") else { return written }
        let usual = DefaultSynonyms.rules(for: language).map { rule in
            Rule(
                from: rule.from.filter { !dropped.contains($0) },
                to: rule.to.filter { !dropped.contains($0) }
            )
        }
        return written + usual
    }
}

/// A word without the endings in which people vary it: plural s, silent e, y for i.
///
/// It is cruder than a stem, but a browser can tell it of any word.
enum PlainWord {
    static func of(_ word: String) -> String {
        var units = Array(word.utf16)
        if units.count > 3, units.last == 0x73, units[units.count - 2] != 0x73 { units.removeLast() }
        if units.count > 3, units.last == 0x65 { units.removeLast() }
        if units.count > 3, units.last == 0x79 { units[units.count - 1] = 0x69 }
        return String(decoding: units, as: UTF16.self)
    }
}
