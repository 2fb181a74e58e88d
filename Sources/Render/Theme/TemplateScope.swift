/// The views that a place in a template can name fields of, as the engine looks through them.
struct TemplateScope: Sendable {
    private let frames: [Frame]

    /// What one level of the scope offers.
    struct Frame: Sendable {
        /// The fields of a view; nothing when the level is a text of a list or a section over a text.
        let outline: ShapeOutline?
        /// What `.` stands for.
        let current: FieldKind?
        /// Whether the level is an element of a list, so that `last()` has a meaning.
        let isElement: Bool
    }

    /// A scope of views, the innermost last.
    init(views: [ShapeOutline]) {
        frames = views.map { Frame(outline: $0, current: nil, isElement: false) }
    }

    private init(frames: [Frame]) {
        self.frames = frames
    }

    /// What tells this scope from others, for not checking a partial twice in the same one.
    var signature: String {
        frames.map { ($0.outline?.viewName ?? "text") + ($0.isElement ? "*" : "") }.joined(separator: " ")
    }

    /// Whether the innermost level is an element of a list.
    var isInList: Bool { frames.last?.isElement ?? false }

    /// The names that may be written here, in order.
    var names: [String] { Set(frames.flatMap { $0.outline?.fields.keys.map { $0 } ?? [] }).sorted() }

    /// The scope inside a section over a field.
    func entering(_ kind: FieldKind) -> TemplateScope {
        switch kind {
        case .flag: self
        case .text, .html, .number: pushing(Frame(outline: nil, current: kind, isElement: false))
        case .texts: pushing(Frame(outline: nil, current: .text, isElement: true))
        case .view(let view): pushing(Frame(outline: view.outline, current: nil, isElement: false))
        case .list(let view): pushing(Frame(outline: view.outline, current: nil, isElement: true))
        }
    }

    /// What a name stands for here, or the first part of it that nothing offers.
    func resolve(_ name: String) -> Resolution {
        if name == "." { return frames.last?.current.map(Resolution.found) ?? .unknown(part: ".", among: []) }
        let isLocal = name.hasPrefix(".")
        let parts = name.split(separator: ".", omittingEmptySubsequences: true).map(String.init)
        guard let first = parts.first else { return .unknown(part: name, among: names) }
        let levels = isLocal ? frames.suffix(1) : frames[...]
        guard let kind = levels.reversed().lazy.compactMap({ $0.outline?.fields[first] }).first else {
            return .unknown(part: first, among: names)
        }
        return parts.dropFirst().reduce(.found(kind)) { $0.descending(to: $1) }
    }

    /// What a name stands for.
    enum Resolution: Sendable {
        case found(FieldKind)
        case unknown(part: String, among: [String])

        fileprivate func descending(to part: String) -> Resolution {
            guard case .found(let kind) = self else { return self }
            guard case .view(let view) = kind else { return .unknown(part: part, among: []) }
            let fields = view.outline.fields
            return fields[part].map(Resolution.found) ?? .unknown(part: part, among: fields.keys.sorted())
        }
    }

    private func pushing(_ frame: Frame) -> TemplateScope { TemplateScope(frames: frames + [frame]) }
}
