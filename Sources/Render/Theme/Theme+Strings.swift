import GuideModel

extension Theme {
    /// The words of the interface for each language of a guide, with the guide's own laid over the theme's.
    func strings(
        for settings: GuideSettings,
        own: [LanguageTag: [String: String]]
    ) -> Outcome<[LanguageTag: Strings]> {
        let last = words[.english] ?? [:]
        let main = layer(settings.language, own: own)
        let known = Set(last.keys)
        var diagnostics: [Diagnostic] = []
        for (language, words) in own.sorted(by: { $0.key < $1.key }) {
            diagnostics += words.keys.filter { !known.contains($0) }.sorted().map { name in
                unknownWord(name, language, known)
            }
        }
        var result: [LanguageTag: Strings] = [:]
        for language in settings.languages {
            let layer = layer(language, own: own)
            if layer.isEmpty {
                diagnostics.append(noWords(language))
            } else if self.words[language] == nil {
                let missing = known.subtracting(layer.keys).sorted()
                if !missing.isEmpty { diagnostics.append(fewWords(language, missing)) }
            }
            let words = last.merging(main) { $1 }.merging(layer) { $1 }
            result[language] = Strings(language: language, words: words)
        }
        return Outcome(result, diagnostics)
    }

    /// A language's words, the whole language's under those of a region or script.
    private func layer(_ language: LanguageTag, own: [LanguageTag: [String: String]]) -> [String: String] {
        let tags = [LanguageTag(language.language), language].compactMap { $0 }
        return tags.reduce(into: [:]) { words, tag in
            words.merge(self.words[tag] ?? [:]) { $1 }
            words.merge(own[tag] ?? [:]) { $1 }
        }
    }

    private func unknownWord(_ name: String, _ language: LanguageTag, _ known: Set<String>) -> Diagnostic {
        Diagnostic(
            .unknownString,
            .warning,
            "the theme has no words called `\(name)`",
            file: .named("strings/\(language).yaml"),
            span: .start,
            fixes: NearMiss.nearest(to: name, among: known).map { [Diagnostic.Fix("write `\($0)`")] } ?? []
        )
    }

    /// What the theme's own files lack is told by the theme's check.
    private func fewWords(_ language: LanguageTag, _ missing: [String]) -> Diagnostic {
        let named = missing.prefix(8).map { "`\($0)`" }.joined(separator: ", ")
        let rest = missing.count - 8
        return Diagnostic(
            .untranslatedString,
            .warning,
            "\(missing.count) words of the interface are not in `\(language)` and show in another language",
            file: .named("strings/\(language).yaml"),
            span: .start,
            notes: [Diagnostic.Note("missing: \(named)" + (rest > 0 ? " and \(rest) more" : ""))]
        )
    }

    private func noWords(_ language: LanguageTag) -> Diagnostic {
        Diagnostic(
            .untranslatedString,
            .warning,
            "the theme has no words of the interface in `\(language)`",
            file: .named("guide.yaml"),
            span: .start,
            fixes: [Diagnostic.Fix("add `strings/\(language).yaml` to the content folder")]
        )
    }
}
