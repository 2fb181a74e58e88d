/// Makes the guide's own nodes of what the YAML library read: spans in the file, doubled keys named, size bounded.
struct YAMLConversion {
    private let text: YAMLText
    private let path: ContentPath
    private let offset: Int
    private let spans: YAMLSpans
    private var budget: Int
    private(set) var diagnostics: [Diagnostic] = []
    /// Whether something was left out because there is too much of it.
    private(set) var isCut = false

    /// Lists and mappings lie at most this deep in one another.
    private static let deepest = 32

    init(_ text: YAMLText, path: ContentPath, firstLine: Int) {
        self.text = text
        self.path = path
        offset = firstLine - 1
        spans = YAMLSpans(text: text)
        // Without aliases a node takes at least one character, so more nodes than that are a trap.
        budget = text.count + 64
    }

    mutating func node(from tree: YAMLTree, depth: Int = 0) -> YAMLNode {
        let start = tree.start
        budget -= 1
        guard depth < Self.deepest, budget > 0 else {
            refuse(
                at: start,
                depth >= Self.deepest
                    ? "the lists here lie too deep in one another" : "this repeats itself too often"
            )
            return YAMLNode(content: .scalar("", isPlain: true), file: path, span: place(start, start))
        }
        switch tree.shape {
        case .scalar(let value, let style):
            let value = YAMLText.restored(value)
            let end = spans.end(of: value, style, at: start)
            checkMarks(at: start, style, value)
            return YAMLNode(
                content: .scalar(value, isPlain: style == .plain),
                file: path,
                span: place(start, end)
            )
        case .sequence(let items):
            let nodes = items.map { node(from: $0, depth: depth + 1) }
            let end =
                spans.isFlow(at: start)
                ? spans.endOfFlow(after: nodes.last.map { local($0.span.end) } ?? start, from: start) : nil
            return YAMLNode(
                content: .sequence(nodes),
                file: path,
                span: span(start, end, nodes.last?.span.end)
            )
        case .mapping(let pairs):
            let entries = entries(from: pairs, depth: depth)
            let last = entries.last.map { max($0.key.span.end, $0.value.span.end) }
            let end =
                spans.isFlow(at: start)
                ? spans.endOfFlow(after: last.map { local($0) } ?? start, from: start) : nil
            return YAMLNode(content: .mapping(entries), file: path, span: span(start, end, last))
        }
    }

    private mutating func entries(from pairs: [(key: YAMLTree, value: YAMLTree)], depth: Int) -> [YAMLNode
        .Entry]
    {
        var first: [String: SourceSpan] = [:]
        var entries: [YAMLNode.Entry] = []
        for pair in pairs {
            guard case .scalar(let written, let style) = pair.key.shape else {
                report(
                    .yamlSyntax,
                    place(pair.key.start, pair.key.start),
                    "a key must be a word, not a list or a mapping"
                )
                continue
            }
            let start = pair.key.start
            let name = keyName(written, style, at: start)
            let span = place(start, spans.end(of: name, style, at: start))
            let value = node(from: pair.value, depth: depth + 1)
            if let earlier = first[name] {
                reportDouble(name, span, earlier)
                continue
            }
            first[name] = span
            entries.append(YAMLNode.Entry(key: Located(name, file: path, span: span), value: value))
        }
        return entries
    }

    /// The key as typed: a doubled key was read under another first letter.
    private func keyName(_ written: String, _ style: YAMLScalarStyle, at start: SourcePosition) -> String {
        let name = YAMLText.restored(written)
        let column = start.column + (style == .plain ? 0 : 1)
        guard let original = text.standIns[SourcePosition(line: start.line, column: column)] else {
            return name
        }
        return String(original) + String(String.UnicodeScalarView(name.unicodeScalars.dropFirst()))
    }
}

extension YAMLConversion {
    private func local(_ position: SourcePosition) -> SourcePosition {
        SourcePosition(line: position.line - offset, column: position.column)
    }

    private func place(_ start: SourcePosition, _ end: SourcePosition) -> SourceSpan {
        SourceSpan(
            start: SourcePosition(line: start.line + offset, column: start.column),
            end: SourcePosition(line: end.line + offset, column: end.column)
        )
    }

    private func span(_ start: SourcePosition, _ flowEnd: SourcePosition?, _ lastEnd: SourcePosition?)
        -> SourceSpan
    {
        let whole = place(start, flowEnd ?? start)
        guard flowEnd == nil, let lastEnd else { return whole }
        return SourceSpan(start: whole.start, end: lastEnd)
    }

    /// `&Co` and `!Great` would vanish without a word: YAML takes them for marks of its own.
    private mutating func checkMarks(at start: SourcePosition, _ style: YAMLScalarStyle, _ value: String) {
        guard let mark = text[start.line, start.column], mark == "&" || mark == "!" else { return }
        guard style == .plain || style == .block, text[start.line, start.column + 1] != "!" else { return }
        let line = text.lines[start.line - 1]
        let word = line[(start.column - 1)...].prefix { $0 != " " && $0 != "\t" }
        let name = String(String.UnicodeScalarView(word.dropFirst()))
        if mark == "&", !name.isEmpty, text.joined.contains("*" + name) { return }
        let whole = String(String.UnicodeScalarView(line[(start.column - 1)...]))
        diagnostics.append(
            Diagnostic(
                .yamlSyntax,
                .error,
                "YAML takes the `\(mark)` at the beginning of this value for a mark of its own",
                file: .content(path),
                span: place(start, SourcePosition(line: start.line, column: line.count + 1)),
                fixes: [.quote(whole)]
            )
        )
    }

    private mutating func refuse(at start: SourcePosition, _ message: String) {
        if !isCut { report(.yamlTooLarge, place(start, start), message) }
        isCut = true
    }

    private mutating func report(_ rule: RuleID, _ span: SourceSpan, _ message: String) {
        diagnostics.append(Diagnostic(rule, .error, message, file: .content(path), span: span))
    }

    private mutating func reportDouble(_ name: String, _ span: SourceSpan, _ first: SourceSpan) {
        diagnostics.append(
            Diagnostic(
                .duplicateKey,
                .error,
                "the key `\(name.clipped)` is written twice",
                file: .content(path),
                span: span,
                notes: [.init("it is first written here", at: .init(file: .content(path), span: first))],
                fixes: [.init("keep one of them")]
            )
        )
    }
}

extension RuleID {
    static let duplicateKey = RuleID("duplicate-key")
    static let yamlTooLarge = RuleID("yaml-too-large")
}
