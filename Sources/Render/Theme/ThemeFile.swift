import GuideModel

/// Reads what the theme's own data files say.
enum ThemeFile {
    /// The words of `strings/<language>.yaml`: names and texts.
    static func words(
        _ text: String,
        language: LanguageTag,
        _ diagnostics: inout [Diagnostic]
    ) -> ThemeSource.WordList {
        let file = SourceFile.theme("strings/\(language).yaml")
        let words = entries(text, file: file, &diagnostics).compactMap { entry -> ThemeSource.Word? in
            guard case .scalar(let words, _) = entry.value.content else {
                report("`\(entry.key.value)` must be a text", entry.value.span, file, &diagnostics)
                return nil
            }
            return ThemeSource.Word(name: entry.key.value, text: words, span: entry.key.span)
        }
        return ThemeSource.WordList(language: language, words: words)
    }

    /// What `theme.yaml` says: a name and settings.
    static func manifest(_ text: String, _ diagnostics: inout [Diagnostic]) -> ThemeManifest {
        let file = SourceFile.theme("theme.yaml")
        var manifest = ThemeManifest()
        for entry in entries(text, file: file, &diagnostics) {
            switch (entry.key.value, entry.value.content) {
            case ("name", .scalar(let name, _)): manifest.name = name
            case ("settings", .mapping(let settings)):
                for setting in settings {
                    guard case .scalar(let value, _) = setting.value.content else { continue }
                    manifest.settings[setting.key.value] = value
                }
            case ("name", _), ("settings", _):
                report("`\(entry.key.value)` has the wrong shape", entry.value.span, file, &diagnostics)
            default:
                report("a theme has no `\(entry.key.value)`", entry.key.span, file, &diagnostics)
            }
        }
        return manifest
    }

    private static func entries(
        _ text: String,
        file: SourceFile,
        _ diagnostics: inout [Diagnostic]
    ) -> [YAMLNode.Entry] {
        // The reader names files as content has them; a theme's are told apart only here.
        guard let path = ContentPath(file.path) else { return [] }
        let reading = YAMLReader.read(text, in: path)
        diagnostics += reading.diagnostics.map { found in
            Diagnostic(
                found.rule,
                found.severity,
                found.message,
                file: file,
                span: found.span,
                notes: found.notes,
                fixes: found.fixes
            )
        }
        guard case .mapping(let entries) = reading.node?.content else { return [] }
        return entries
    }

    private static func report(
        _ message: String,
        _ span: SourceSpan,
        _ file: SourceFile,
        _ diagnostics: inout [Diagnostic]
    ) {
        diagnostics.append(Diagnostic(.themeFile, .error, message, file: file, span: span))
    }
}
