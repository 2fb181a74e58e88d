extension LayoutReader {
    /// The scalar at a place; nothing at a line's end.
    func scalar(_ place: SourcePosition) -> Unicode.Scalar? {
        guard lines.indices.contains(place.line - 1), lines[place.line - 1].indices.contains(place.column - 1)
        else { return nil }
        return lines[place.line - 1][place.column - 1]
    }

    /// A line from a column on, without white space at its end.
    func text(_ line: Int, from column: Int = 1) -> String {
        guard lines.indices.contains(line - 1) else { return "" }
        return String(String.UnicodeScalarView(lines[line - 1].dropFirst(column - 1))).trimmedEnd
    }

    /// Whether a list or mapping stands between brackets.
    func isFlow(_ node: YAMLNode) -> Bool {
        if case .scalar = node.content { return false }
        guard let first = scalar(node.span.start) else { return true }
        return first == "[" || first == "{"
    }

    /// Whether there is a `#` that may begin a comment.
    func hasHash(_ line: Int) -> Bool {
        let line = lines[line - 1]
        return line.indices.contains { line[$0] == "#" && ($0 == 0 || line[$0 - 1] == " ") }
    }

    /// Comments and empty lines that nothing has claimed, up to a line.
    mutating func between(_ line: Int) throws(LayoutProblem) -> [String] {
        var found: [String] = []
        while cursor < line {
            let text = self.text(cursor).trimmed
            guard text.isEmpty || text.hasPrefix("#") || text == "-" else {
                throw LayoutProblem(line: cursor, what: "`\(text.clipped)`")
            }
            if text != "-" { found.append(text) }
            cursor += 1
        }
        return found
    }

    /// Comments below the last entry that are indented as the entries are; others belong to what comes next.
    mutating func tail(before end: Int, column: Int, parent: Int) throws(LayoutProblem) -> [String] {
        if parent == 0 { return try between(end) }
        var last = cursor
        var line = cursor
        while line < end, lines.indices.contains(line - 1) {
            let text = self.text(line).trimmed
            if text.hasPrefix("#") {
                let own = lines[line - 1].prefix { $0 == " " }.count + 1
                if own < column || column <= parent { break }
                last = line + 1
            } else if !text.isEmpty {
                break
            }
            line += 1
        }
        return try between(last)
    }

    /// The comment behind a place on its line.
    func comment(after place: SourcePosition) throws(LayoutProblem) -> String? {
        let rest = text(place.line, from: place.column).trimmed
        if rest.isEmpty { return nil }
        guard rest.hasPrefix("#") else { throw LayoutProblem(line: place.line, what: "`\(rest.clipped)`") }
        return rest
    }

    /// The column behind a key's colon.
    func afterColon(_ key: SourceSpan) -> Int {
        var column = key.end.column
        while let next = scalar(SourcePosition(line: key.end.line, column: column)),
            next == " " || next == ":"
        {
            column += 1
            if next == ":" { break }
        }
        return column
    }

    /// Sees to it that the hyphen of an entry is where it belongs.
    func checkHyphen(before item: YAMLNode, column: Int) throws(LayoutProblem) {
        let start = item.span.start
        let before = String(String.UnicodeScalarView(lines[start.line - 1].prefix(start.column - 1))).trimmed
        if before != "-", !(before.isEmpty && start.column > column) {
            throw LayoutProblem(line: start.line, what: "`\(before.clipped)`")
        }
    }

    /// A value of several lines as it was written, each without the white space around it.
    func folded(_ node: YAMLNode) -> LaidOut {
        let start = node.span.start
        let rest = (start.line + 1...max(start.line + 1, node.span.end.line)).map { text($0).trimmed }
        return .lines(first: text(start.line, from: start.column), rest: rest)
    }

    /// A block of text: what is indented inside it stays so.
    func block(_ node: YAMLNode) throws(LayoutProblem) -> LaidOut {
        let start = node.span.start
        let head = text(start.line, from: start.column)
        if head.prefix(3).contains(where: { $0.isNumber || $0 == "+" }) {
            throw LayoutProblem(line: start.line, what: "a block with a mark of its own, `\(head.clipped)`")
        }
        guard node.span.end.line > start.line else { return .line(head) }
        let inner = (start.line + 1...node.span.end.line).map { lines[$0 - 1] }
        let depth =
            inner.filter { !$0.allSatisfy { $0 == " " } }.map { $0.prefix { $0 == " " }.count }.min() ?? 0
        return .lines(
            first: head,
            rest: inner.map { String(String.UnicodeScalarView($0.dropFirst(depth))) }
        )
    }

    /// A key as it is written: without quotes where it needs none.
    func key(_ key: Located<String>) -> String {
        let first = scalar(key.span.start)
        return first == "\"" || first == "'" ? FrontMatterWriter.scalar(key.value) : key.value
    }
}

extension StringProtocol {
    /// The text without spaces and tabs at its end.
    fileprivate var trimmedEnd: String {
        var text = self[...]
        while let last = text.last, last == " " || last == "\t" { text.removeLast() }
        return String(text)
    }
}

extension FieldShape {
    /// The shape of one entry of a list.
    var ofItem: FieldShape {
        switch self {
        case .texts: .text
        case .codes: .code
        case .words(let words): .word(words)
        case .links: .link
        case .languages: .language
        case .references(let kinds): .reference(kinds)
        case .groups(let table): .group(table)
        default: self
        }
    }
}
