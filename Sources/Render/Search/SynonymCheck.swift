import GuideModel

/// Finds synonyms of a guide's own that do nothing: nothing answers to them, or they say what is said already.
enum SynonymCheck {
    /// What is doubtful about the synonyms of a guide.
    static func findings(in guide: LinkedGuide) -> [Diagnostic] {
        guard !guide.synonyms.isEmpty else { return [] }
        let unknown = unknownWords(of: guide)
        return guide.synonyms.flatMap { rule in
            itself(rule) + dead(rule, unknown: unknown, languages: guide.settings.languages)
        } + repeated(guide.synonyms)
    }

    /// The words of targets that no record has, by language.
    private static func unknownWords(of guide: LinkedGuide) -> [LanguageTag: Set<String>] {
        Dictionary(
            uniqueKeysWithValues: guide.settings.languages.map { language in
                let fillers = QueryFillers(language).all
                let words = guide.synonyms.flatMap(\.targets).flatMap { Self.words($0.value) }
                var sought = Set(words).subtracting(fillers)
                let stems = QueryStems(language)
                var bySoughtStem = Dictionary(grouping: sought) { stems.stem(of: $0) }
                var seen: Set<String> = []
                let documents = SearchDocumentMaker(guide: guide, language: language) { _, _ in "" }
                    .documents()
                for document in documents where !sought.isEmpty {
                    for text in SearchField.allCases.flatMap({ document.texts[$0] ?? [] }) {
                        for term in Self.words(text) where seen.insert(term).inserted {
                            sought.remove(term)
                            let stem = stems.stem(of: term)
                            sought.subtract(bySoughtStem.removeValue(forKey: stem) ?? [])
                        }
                    }
                }
                return (language, sought)
            }
        )
    }

    private static func words(_ text: String) -> [String] {
        SynonymTable.phrase(text).split(separator: " ").map(String.init)
    }
}

extension SynonymCheck {
    /// A target that no record answers to; a list both ways is dead only when fewer than one word is known.
    private static func dead(
        _ rule: SynonymRule,
        unknown: [LanguageTag: Set<String>],
        languages: [LanguageTag]
    ) -> [Diagnostic] {
        let heard = languages.filter { language in
            rule.language.map { $0.language == language.language } ?? true
        }
        let lost = rule.targets.filter { target in
            heard.allSatisfy { language in
                let fillers = QueryFillers(language).all
                let telling = words(target.value).filter { !fillers.contains($0) }
                return telling.isEmpty || telling.contains { unknown[language]?.contains($0) ?? false }
            }
        }
        if rule.kind == .both {
            guard lost.count == rule.targets.count, let first = lost.first else { return [] }
            return [
                finding(
                    .deadSynonym,
                    "no record has any of these words, so none of them finds anything",
                    first,
                    rule.span
                )
            ]
        }
        return lost.map { target in
            finding(
                .unknownSynonym,
                "no record has the word `\(target.value)`, so it finds nothing",
                target,
                target.span,
                notes: ["a synonym leads to words that the guide's records use"]
            )
        }
    }

    /// A word that stands for itself.
    private static func itself(_ rule: SynonymRule) -> [Diagnostic] {
        var seen: Set<String> = rule.kind == .oneWay ? Set(rule.from.map { plain($0.value) }) : []
        let others = rule.kind == .oneWay ? rule.to : rule.from
        return others.filter { !seen.insert(plain($0.value)).inserted }.map { word in
            finding(
                .synonymOfItself,
                "`\(word.value)` is named twice: a word needs no synonym to be found itself",
                word,
                word.span
            )
        }
    }

    /// Two rules that say the same, or the one what the other says the other way round.
    private static func repeated(_ rules: [SynonymRule]) -> [Diagnostic] {
        var first: [Way: Located<String>] = [:]
        var found: [Diagnostic] = []
        for rule in rules where rule.kind != .dropped {
            var reported = false
            var here: [Way: Located<String>] = [:]
            for from in rule.from {
                for to in rule.targets where plain(from.value) != plain(to.value) {
                    let way = Way(from: plain(from.value), to: plain(to.value), language: rule.language)
                    if let other = first[way], !reported {
                        found.append(twice(from, to, before: other))
                        reported = true
                    } else if rule.kind == .oneWay, !reported, let other = first[way.turned] {
                        found.append(round(from, to, before: other))
                        reported = true
                    }
                    if here[way] == nil { here[way] = from }
                }
            }
            first.merge(here) { old, _ in old }
        }
        return found
    }

    private struct Way: Hashable {
        let from: String
        let to: String
        let language: LanguageTag?

        var turned: Way { Way(from: to, to: from, language: language) }
    }

    private static func plain(_ text: String) -> String {
        words(text).map(PlainWord.of).joined(separator: " ")
    }
}

extension SynonymCheck {
    private static func twice(
        _ from: Located<String>,
        _ to: Located<String>,
        before: Located<String>
    ) -> Diagnostic {
        finding(
            .repeatedSynonym,
            "that `\(from.value)` stands for `\(to.value)` is said already",
            from,
            from.span,
            notes: ["it is said first on line \(before.span.start.line)"]
        )
    }

    private static func round(
        _ from: Located<String>,
        _ to: Located<String>,
        before: Located<String>
    ) -> Diagnostic {
        finding(
            .circularSynonym,
            "`\(from.value)` and `\(to.value)` stand for each other in two rules",
            from,
            from.span,
            notes: ["the other one is on line \(before.span.start.line)"],
            fixes: ["write one rule both ways: `- [\(from.value), \(to.value)]`"]
        )
    }

    private static func finding(
        _ rule: RuleID,
        _ message: String,
        _ word: Located<String>,
        _ span: SourceSpan,
        notes: [String] = [],
        fixes: [String] = []
    ) -> Diagnostic {
        Diagnostic(
            rule,
            .warning,
            message,
            file: .content(word.file),
            span: span,
            notes: notes.map { .init($0) },
            fixes: fixes.map { .init($0) }
        )
    }
}

extension RuleID {
    static let unknownSynonym = RuleID("unknown-synonym")
    static let deadSynonym = RuleID("dead-synonym")
    static let synonymOfItself = RuleID("synonym-of-itself")
    static let repeatedSynonym = RuleID("repeated-synonym")
    static let circularSynonym = RuleID("circular-synonym")
}
