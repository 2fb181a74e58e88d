import Mustache

/// The templates of a theme with the words of one language written into them.
///
/// Words are the same on every page, and looking one up through all the views around it is what rendering would spend
/// most of its time on. Text needs no escaping here: views hand it over escaped, see `FieldValue`.
struct FilledTemplates: Sendable {
    private let library: MustacheLibrary
    private let words: StringsView

    /// Fills words into templates, given with the library that they were checked in.
    init(_ templates: [ThemeSource.Template], checkedIn checked: MustacheLibrary, strings: Strings) {
        var library = checked
        for template in templates {
            do {
                try library.register(Self.filled(template.text, strings), named: template.name)
            } catch {
                // Only whole tags were exchanged, so this does not happen; if it did, the template as it was would
                // show the same, with its text escaped twice.
                continue
            }
        }
        self.library = library
        words = StringsView(strings: strings)
    }

    /// Renders a view with a template that the theme is known to have, for a whole page with its frame.
    func render(_ view: any TemplateView, in layout: LayoutView? = nil, with template: String) -> HTML {
        let framed = FramedView(content: view, layout: layout, words: words)
        return HTML(trusted: library.render(framed, withTemplate: template) ?? "")
    }

    /// A template whose `{{t.name}}` are words, and whose other tags for text leave it as the view gives it.
    private static func filled(_ text: String, _ strings: Strings) -> String {
        let scalars = Array(text.unicodeScalars)
        var filled = String.UnicodeScalarView()
        var place = 0
        for tag in TemplateScanner.tags(in: text) where tag.kind == .variable {
            filled.append(contentsOf: scalars[place..<tag.range.lowerBound])
            filled.append(contentsOf: replacement(of: tag, strings).unicodeScalars)
            place = tag.range.upperBound
        }
        filled.append(contentsOf: scalars[place...])
        return String(filled)
    }

    private static func replacement(of tag: TemplateTag, _ strings: Strings) -> String {
        guard let word = ThemeCheck.word(tag.name) else { return "{{{\(tag.expression)}}}" }
        let text = HTML(escaping: strings.optionalText(word) ?? "").text
        // Words with a brace have to be looked up, so that they do not become part of a tag.
        return text.utf8.contains(UInt8(ascii: "{")) ? "{{{\(tag.name)}}}" : text
    }
}
