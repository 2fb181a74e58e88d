import GuideModel

/// Finds words of the interface that one language has and another lacks.
enum WordCheck {
    /// What is missing or unknown in each language, measured by English.
    static func check(_ lists: [ThemeSource.WordList]) -> [Diagnostic] {
        guard let english = lists.first(where: { $0.language == .english }) else {
            return [
                Diagnostic(
                    .untranslatedString,
                    .error,
                    "the theme has no words in English",
                    file: .theme("strings/en.yaml"),
                    span: .start,
                    notes: [Diagnostic.Note("what a language lacks is shown in English")]
                )
            ]
        }
        let names = english.words.map(\.name)
        return lists.flatMap { check($0, against: names) }
    }

    private static func check(_ list: ThemeSource.WordList, against names: [String]) -> [Diagnostic] {
        let known = Set(names)
        let unknown = list.words.filter { !known.contains($0.name) }.map { word in
            Diagnostic(
                .unknownString,
                .warning,
                "nothing in the theme is called `\(word.name)` in English",
                file: list.file,
                span: word.span,
                fixes: NearMiss.nearest(to: word.name, among: names).map { [Diagnostic.Fix("write `\($0)`")] }
                    ?? []
            )
        }
        let present = Set(list.words.map(\.name))
        let missing = names.filter { !present.contains($0) }
        guard !missing.isEmpty else { return unknown }
        let message = "\(missing.count) of \(names.count) words are not translated into `\(list.language)`"
        return unknown + [
            Diagnostic(
                .untranslatedString,
                .warning,
                message,
                file: list.file,
                span: .start,
                notes: [Diagnostic.Note("missing are " + missing.map { "`\($0)`" }.joined(separator: ", "))]
            )
        ]
    }
}
