import Mustache

/// What a template sees: named fields, listed once in a shape.
///
/// The shape serves both ends: rendering looks fields up in it, and `ThemeCheck` reads from it which
/// names a template may use. A view never changes and knows nothing of templates.
protocol TemplateView: MustacheParent, Sendable {
    /// The fields that templates may name.
    static var shape: ViewShape<Self> { get }
}

extension TemplateView {
    /// The value of a field, as the template engine takes it; nothing for a name that the shape lacks.
    func child(named name: String) -> Any? { Self.shape.value(of: name, in: self) }

    /// The names of the shape and what each holds.
    static var outline: ShapeOutline { shape.outline }
}
