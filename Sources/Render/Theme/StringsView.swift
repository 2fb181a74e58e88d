import Mustache

/// The words of the interface as templates name them: `{{t.hours}}`.
struct StringsView: MustacheParent, Sendable {
    let strings: Strings

    func child(named name: String) -> Any? { strings.optionalText(name).map { RenderedText(renderText: $0) } }
}
