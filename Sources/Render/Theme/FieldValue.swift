import Mustache

/// How values are handed to the template engine.
enum FieldValue {
    /// Text to show, or its absence; it is escaped here, by what the field holds and not by how a template names it.
    static func text(_ text: String?) -> Any { html(text.map { HTML(escaping: $0) }) }

    /// Markup to show, or its absence.
    static func html(_ html: HTML?) -> Any {
        guard let html, !html.isEmpty else { return AbsentValue() }
        return RenderedText(renderText: html.text)
    }

    /// A value, or its absence.
    static func orAbsent(_ value: (any TemplateView)?) -> Any { value ?? AbsentValue() }
}

/// Text in a form in which the engine does not look for fields by reflection.
struct RenderedText: MustacheCustomRenderable, MustacheParent {
    let renderText: String
    let isNull = false

    func child(named: String) -> Any? { nil }
}

/// A field that the shape has and this view leaves empty.
///
/// Handing over nothing would send the engine up to the surrounding view, which may have a
/// field of the same name: a phone without a label would show its agency's.
struct AbsentValue: MustacheCustomRepresentation, MustacheParent {
    var representation: Any? { nil }

    func child(named: String) -> Any? { nil }
}
