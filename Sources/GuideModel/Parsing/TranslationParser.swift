/// Reads a record in another language: its own words laid over the main file.
enum TranslationParser {
    /// The record in the other language; only mistakes of the translation's own lines are told.
    static func parse(
        _ file: RecordFile,
        main: RecordSource?,
        languages: [LanguageTag]?,
        hasOriginal: Bool
    ) -> Outcome<Translation?> {
        guard let language = file.language else { return Outcome(nil) }
        var diagnostics = languages.map { foreign(language, $0, file) } ?? []
        if !hasOriginal { diagnostics.append(withoutOriginal(file)) }
        let taken = RecordFileReader.takeApart(file, language)
        diagnostics += taken.diagnostics
        guard let own = taken.value else { return Outcome(nil, diagnostics) }
        guard let main else { return Outcome(nil, diagnostics + alone(own)) }
        let table = file.id.kind.fields
        diagnostics += openedSecrets(own, main)
        let overlay = TranslationOverlay(table)
        let ownBody = own.body.text.contains { !$0.isWhitespace }
        let mainBody = main.body.text.contains { !$0.isWhitespace }
        let merged = RecordSource(
            id: file.id,
            path: own.path,
            language: language,
            frontMatter: overlay.laying(own.frontMatter, over: main.frontMatter),
            missingAt: main.missingAt,
            forgivesMissing: true,
            body: ownBody ? own.body : main.body,
            untranslated: overlay.untranslated(own.frontMatter, of: main.frontMatter),
            bodyIsUntranslated: mainBody && !ownBody
        )
        let parsed = RecordParser.parse(merged)
        let told = parsed.diagnostics.filter { $0.file == .content(own.path) }
        guard let record = parsed.value, file.isWellNamed else { return Outcome(nil, diagnostics + told) }
        return Outcome(Translation(language: language, record: record), diagnostics + told)
    }

    /// Without a main file that can be read, the translation's own lines are still checked.
    private static func alone(_ own: RecordSource) -> [Diagnostic] {
        let source = RecordSource(
            id: own.id,
            path: own.path,
            language: own.language,
            frontMatter: own.frontMatter,
            missingAt: own.missingAt,
            forgivesMissing: true,
            body: own.body
        )
        return RecordParser.parse(source).diagnostics
    }

    private static func withoutOriginal(_ file: RecordFile) -> Diagnostic {
        Diagnostic(
            .translationWithoutOriginal,
            .error,
            "there is no `\(file.id).md` that this file could translate",
            file: .content(file.file.path),
            span: .start
        )
    }

    private static func foreign(_ language: LanguageTag, _ languages: [LanguageTag], _ file: RecordFile)
        -> [Diagnostic]
    {
        let path = file.file.path
        if language == languages.first {
            return [
                Diagnostic(
                    .translationIntoMainLanguage,
                    .error,
                    "`\(language)` is the language of the main files already",
                    file: .content(path),
                    span: .start,
                    fixes: [.init("name the file `\(file.id.slug).md`")]
                )
            ]
        }
        if languages.contains(language) { return [] }
        return [
            Diagnostic(
                .unlistedLanguage,
                .warning,
                "the guide has no language `\(language)`, so this translation is not shown",
                file: .content(path),
                span: .start,
                notes: [.init("`languages` in `guide.yaml` has \(languages.map(\.description).quotedList)")]
            )
        ]
    }

    /// A translation cannot make public what its main file keeps secret.
    private static func openedSecrets(_ own: RecordSource, _ main: RecordSource) -> [Diagnostic] {
        let pairs = [(own.frontMatter, main.frontMatter)] + pairedLocations(own.frontMatter, main.frontMatter)
        return pairs.compactMap { translated, original in
            guard let value = translated["confidential"], original["confidential"]?.scalar == "true",
                value.scalar != "true"
            else { return nil }
            return Diagnostic(
                .confidentialPlace,
                .error,
                "a translation cannot make a confidential place public",
                file: .content(value.file),
                span: value.span,
                fixes: [.init("delete `confidential` here")]
            )
        }
    }

    private static func pairedLocations(_ own: YAMLNode, _ main: YAMLNode) -> [(YAMLNode, YAMLNode)] {
        guard let translated = own["locations"], let original = main["locations"] else { return [] }
        return Array(zip(translated.items, original.items))
    }
}

extension RuleID {
    static let translationWithoutOriginal = RuleID("translation-without-original")
    static let unlistedLanguage = RuleID("unlisted-language")
    static let translationIntoMainLanguage = RuleID("translation-into-main-language")
}
