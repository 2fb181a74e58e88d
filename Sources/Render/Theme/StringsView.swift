import Mustache

/// The words of the interface as templates name them, `{{t.hours}}`, where they are not written into the templates.
struct StringsView: MustacheParent, Sendable {
    let strings: Strings

    func child(named name: String) -> Any? {
        strings.optionalText(name).map { RenderedText(renderText: HTML(escaping: $0).text) }
    }
}
