/// The fields of a view: a name, what it holds and how to read it, each written once.
struct ViewShape<View: Sendable>: Sendable {
    /// The names and what each holds.
    let outline: ShapeOutline
    private let readers: [String: @Sendable (View) -> Any]

    /// Creates a shape from its fields; of two fields with one name the first counts.
    init(_ fields: [Field]) {
        outline = ShapeOutline(
            viewName: String(describing: View.self),
            fields: Dictionary(fields.map { ($0.name, $0.kind) }) { first, _ in first }
        )
        readers = Dictionary(fields.map { ($0.name, $0.read) }) { first, _ in first }
    }

    /// The value of a field; nothing for a name that the shape lacks.
    func value(of name: String, in view: View) -> Any? { readers[name].map { $0(view) } }

    /// One field: its name, what it holds and how to read it.
    struct Field: Sendable {
        let name: String
        let kind: FieldKind
        let read: @Sendable (View) -> Any
    }
}

extension ViewShape.Field {
    /// Plain text, escaped where it is shown; absent when nothing or empty.
    static func text(_ name: String, _ read: @escaping @Sendable (View) -> String?) -> Self {
        Self(name: name, kind: .text) { FieldValue.text(read($0)) }
    }

    /// HTML that is known to be safe, shown with three braces; absent when nothing or empty.
    static func html(_ name: String, _ read: @escaping @Sendable (View) -> HTML?) -> Self {
        Self(name: name, kind: .html) { FieldValue.html(read($0)) }
    }

    /// Yes or no, for a section.
    static func flag(_ name: String, _ read: @escaping @Sendable (View) -> Bool) -> Self {
        Self(name: name, kind: .flag, read: read)
    }

    /// A whole number; absent when nothing.
    static func number(_ name: String, _ read: @escaping @Sendable (View) -> Int?) -> Self {
        Self(name: name, kind: .number) { FieldValue.text(read($0).map { String($0) }) }
    }

    /// Another view; absent when nothing.
    static func view<Child: TemplateView>(
        _ name: String,
        _ child: Child.Type,
        _ read: @escaping @Sendable (View) -> Child?
    ) -> Self {
        Self(name: name, kind: .view(child)) { FieldValue.orAbsent(read($0)) }
    }

    /// A list of views.
    static func list<Child: TemplateView>(
        _ name: String,
        _ child: Child.Type,
        _ read: @escaping @Sendable (View) -> [Child]
    ) -> Self {
        Self(name: name, kind: .list(child), read: read)
    }

    /// A list of plain texts, each shown with `{{.}}`.
    static func texts(_ name: String, _ read: @escaping @Sendable (View) -> [String]) -> Self {
        Self(name: name, kind: .texts) { read($0).map { RenderedText(renderText: HTML(escaping: $0).text) } }
    }
}

/// The names of a shape without the view they belong to.
struct ShapeOutline: Sendable {
    /// The name of the view in the source, for telling shapes apart.
    let viewName: String
    /// What each name holds.
    let fields: [String: FieldKind]
}

/// What a field holds.
enum FieldKind: Sendable {
    case text
    case html
    case flag
    case number
    case texts
    case view(any TemplateView.Type)
    case list(any TemplateView.Type)
}
