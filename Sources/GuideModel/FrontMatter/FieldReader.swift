/// The typed door from YAML to values: every getter gives a value or reports what is wrong with it.
struct FieldReader {
    /// The keys and values.
    let node: YAMLNode
    /// What they may be.
    let table: FieldTable
    /// What was found so far.
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether something is missing or wrong without which nothing can be made of the mapping.
    private(set) var hasFailed = false
    private let entries: [YAMLNode.Entry]
    private let terms: Terms

    /// What a reader must know of the file around its keys.
    struct Terms {
        /// What a missing key points at.
        let missingAt: Diagnostic.Place
        /// Whether missing keys are not told, because lines of the file could not be read.
        let forgivesMissing: Bool
    }

    /// Reads a mapping; unknown and missing keys are reported at once.
    init(_ node: YAMLNode, _ table: FieldTable, _ terms: Terms) {
        self.node = node
        self.table = table
        self.terms = terms
        if case .mapping(let entries) = node.content { self.entries = entries } else { entries = [] }
        for entry in entries where table[entry.key.value] == nil { reportUnknown(entry.key) }
        for field in table.fields where field.isRequired { require(field.key) }
    }

    /// The value of a key, unless it is absent or empty.
    func value(_ key: String) -> YAMLNode? {
        assert(table[key] != nil, "the format has no key \(key)")
        guard let node = entries.first(where: { $0.key.value == key })?.value else { return nil }
        return node.isEmpty ? nil : node
    }

    /// Where a key is written, when it is.
    func place(of key: String) -> Located<String>? { entries.first { $0.key.value == key }?.key }

    /// Whether a key has a value.
    func has(_ key: String) -> Bool { value(key) != nil }

    private mutating func require(_ key: String) {
        guard !has(key) else { return }
        if let place = place(of: key) {
            report(
                .missingKey,
                .error,
                "`\(key)` is empty, and it must not be",
                at: place.file,
                place.span,
                notes: wish(key)
            )
        } else if !terms.forgivesMissing, case .content(let file) = terms.missingAt.file {
            report(
                .missingKey,
                .error,
                "the key `\(key)` is missing",
                at: file,
                terms.missingAt.span,
                notes: wish(key)
            )
        }
    }

    func wish(_ key: String) -> [Diagnostic.Note] {
        table[key].map { [.init("`\(key)` is \($0.shape.wish)")] } ?? []
    }
}

extension FieldReader {
    /// Keeps a finding.
    mutating func report(
        _ rule: RuleID,
        _ severity: Severity,
        _ message: String,
        at file: ContentPath,
        _ span: SourceSpan,
        notes: [Diagnostic.Note] = [],
        fixes: [Diagnostic.Fix] = []
    ) {
        diagnostics.append(
            Diagnostic(rule, severity, message, file: .content(file), span: span, notes: notes, fixes: fixes)
        )
    }

    /// Keeps an error about a value.
    mutating func reject(
        _ node: YAMLNode,
        _ rule: RuleID,
        _ message: String,
        notes: [Diagnostic.Note] = [],
        fixes: [Diagnostic.Fix] = []
    ) {
        report(rule, .error, message, at: node.file, node.span, notes: notes, fixes: fixes)
    }

    /// Notes that nothing can be made of the mapping; reading goes on.
    mutating func fail() { hasFailed = true }

    /// Keeps what another reader found.
    mutating func take(_ more: [Diagnostic]) { diagnostics += more }

    /// A reader for a mapping inside this one; a key missing there points at its first line.
    func reader(for node: YAMLNode, _ table: FieldTable) -> FieldReader {
        let start = SourceSpan(start: node.span.start, end: node.span.start)
        let missing = Diagnostic.Place(file: .content(node.file), span: start)
        return FieldReader(node, table, Terms(missingAt: missing, forgivesMissing: terms.forgivesMissing))
    }

    private mutating func reportUnknown(_ key: Located<String>) {
        let name = key.value
        if NearMiss.distance(name, "confidential", atMost: 3) != nil {
            report(
                .misspeltConfidential,
                .error,
                "`\(name.clipped)` looks like `confidential` and is not it",
                at: key.file,
                key.span,
                notes: [.init("a place that must stay secret would be shown")],
                fixes: [.init("write `confidential`", replacement: "confidential")]
            )
            return
        }
        let nearest = NearMiss.nearest(to: name, among: table.fields.map(\.key))
        report(
            .unknownKey,
            .warning,
            "`\(name.clipped)` is not a key that is known here",
            at: key.file,
            key.span,
            notes: nearest == nil ? [.init("known keys are \(table.fields.map(\.key).quotedList)")] : [],
            fixes: nearest.map { [.init("write `\($0)`", replacement: $0)] } ?? []
        )
    }
}

extension YAMLNode {
    /// Whether nothing is there: no text, `~`, `null`, an empty list or mapping.
    var isEmpty: Bool {
        switch content {
        case .scalar(let text, let isPlain):
            text.isEmpty || (isPlain && (text == "~" || text == "null")) || text.trimmed.isEmpty
        case .sequence(let items): items.isEmpty
        case .mapping(let entries): entries.isEmpty
        }
    }

    /// What it is, in words for a message.
    var shapeForReaders: String {
        switch content {
        case .scalar: "text"
        case .sequence: "a list"
        case .mapping: "keys and values"
        }
    }
}

extension RuleID {
    static let missingKey = RuleID("missing-key")
    static let unknownKey = RuleID("unknown-key")
    static let misspeltConfidential = RuleID("misspelt-confidential")
    static let wrongShape = RuleID("wrong-shape")
}
