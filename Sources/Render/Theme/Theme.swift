import GuideModel
import Mustache

/// A theme that is known to be good: its templates name only what pages offer.
public struct Theme: Sendable {
    let library: MustacheLibrary
    let templates: [ThemeSource.Template]
    let assets: [ThemeSource.Asset]
    /// The script of the edition that is one file.
    let singleScript: [UInt8]
    /// The picture that stands for a guide in a library of others, as PNG.
    let illustration: [UInt8]?
    /// The script that a browser runs beside pages, where a reader asked to keep them.
    let worker: [UInt8]
    let words: [LanguageTag: [String: String]]
    let settings: [String: String]
    /// What tells this style sheet and these scripts from those of another build, for their links.
    let version: String

    /// Makes a theme of its files, or nothing when a template cannot be used; all that is wrong with it.
    static func make(_ source: ThemeSource, uses: [ThemeCheck.Use]) -> Outcome<Theme?> {
        var diagnostics = ThemeCheck.check(source, uses: uses) + WordCheck.check(source.words)
        var library = MustacheLibrary()
        for template in source.templates {
            do {
                try library.register(template.text, named: template.name)
            } catch {
                // What the scanner found already has a better sentence.
                if !diagnostics.contains(where: { $0.file == template.file && $0.rule == .templateSyntax }) {
                    diagnostics.append(engineError(error, in: template))
                }
            }
        }
        let outcome = Outcome<Theme?>(nil, diagnostics)
        if outcome.hasErrors { return outcome }
        let assets = files(of: source) + scripts(of: source)
        let words = source.words.map {
            ($0.language, Dictionary($0.words.map { ($0.name, $0.text) }) { _, last in last })
        }
        let theme = Theme(
            library: library,
            templates: source.templates,
            assets: assets,
            singleScript: singleScript(of: source),
            illustration: source.illustration,
            worker: worker(of: source),
            words: Dictionary(words) { first, _ in first },
            settings: source.manifest.settings,
            version: version(of: assets)
        )
        return outcome.map { _ in theme }
    }

    /// The templates with the words of a language, ready to render with.
    func templates(in strings: Strings) -> FilledTemplates {
        FilledTemplates(templates, checkedIn: library, strings: strings)
    }

    /// The one style sheet, in the folder of assets.
    static let stylePath = "guide.css"

    private static func engineError(_ error: any Error, in template: ThemeSource.Template) -> Diagnostic {
        guard let error = error as? MustacheTemplate.ParserError else {
            return Diagnostic(
                .templateSyntax,
                .error,
                "the template cannot be read: \(error)",
                file: template.file,
                span: .start
            )
        }
        let span = SourceSpan(line: error.context.lineNumber, column: error.context.columnNumber)
        return Diagnostic(
            .templateSyntax,
            .error,
            sentence(for: error.error),
            file: template.file,
            span: span
        )
    }

    private static func sentence(for error: any Error) -> String {
        switch error as? MustacheTemplate.Error {
        case .sectionCloseNameIncorrect: "this tag closes another section than the one that is open"
        case .unfinishedName:
            "this tag is not written as a tag can be: a name is letters, digits, `_` and `.`"
        case .expectedSectionEnd: "a section is opened and never closed"
        case .transformAppliedToInheritanceSection: "a block's name cannot have a transform"
        case .illegalTokenInsideInheritSection, .textInsideInheritSection:
            "only blocks may stand between a parent's tags"
        default: "the template cannot be read here"
        }
    }
}
