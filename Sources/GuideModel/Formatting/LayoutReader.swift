/// Reads the layout of YAML whose content has been read already: the nodes say what is where, the lines what is between.
struct LayoutReader {
    let lines: [[Unicode.Scalar]]
    /// The first line that nothing has claimed yet, counted from 1.
    var cursor = 1

    /// The most columns of a line of the front matter that is put together.
    static let widest = 120

    init(_ text: String) {
        lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
    }

    /// The layout of the whole.
    mutating func read(_ root: YAMLNode, _ table: FieldTable?) throws(LayoutProblem) -> LaidOut {
        let end = lines.count + 1
        switch root.content {
        case .mapping(let entries):
            return try mapping(entries, table, column: 1, parent: 0, indent: 0, before: end)
        case .sequence(let items):
            return try list(items, table, column: 1, parent: 0, indent: 0, before: end)
        case .scalar: throw LayoutProblem(line: 1, what: "text")
        }
    }

    /// - Parameter end: the first line of whatever comes behind the mapping, comments apart.
    private mutating func mapping(
        _ entries: [YAMLNode.Entry],
        _ table: FieldTable?,
        column: Int,
        parent: Int,
        indent: Int,
        before end: Int
    ) throws(LayoutProblem) -> LaidOut {
        var found: [LaidOut.Entry] = []
        for (index, entry) in entries.enumerated() {
            let leading = try between(entry.key.span.start.line)
            let next = index + 1 < entries.count ? entries[index + 1].key.span.start.line : end
            cursor = entry.key.span.end.line
            guard entry.key.span.start.line == cursor else {
                throw LayoutProblem(line: cursor, what: "a key of several lines")
            }
            let read = try value(
                entry.value,
                table?[entry.key.value]?.shape ?? .open,
                Room(key: entry.key.span, column: column, indent: indent, next: next)
            )
            found.append(
                LaidOut.Entry(
                    leading: leading,
                    name: entry.key.value,
                    key: key(entry.key),
                    value: read.value,
                    comment: read.comment
                )
            )
        }
        return .mapping(found, tail: try tail(before: end, column: column, parent: parent))
    }

    private mutating func list(
        _ items: [YAMLNode],
        _ table: FieldTable?,
        column: Int,
        parent: Int,
        indent: Int,
        before end: Int
    ) throws(LayoutProblem) -> LaidOut {
        var found: [LaidOut.Item] = []
        for (index, item) in items.enumerated() {
            let start = item.span.start.line
            let leading = try between(start)
            let next = index + 1 < items.count ? items[index + 1].span.start.line : end
            cursor = start
            try checkHyphen(before: item, column: column)
            let shape: FieldShape = table.map { .group($0) } ?? .open
            if case .mapping(let entries) = item.content, !isFlow(item) {
                let inner = try mapping(
                    entries,
                    table,
                    column: item.span.start.column,
                    parent: column,
                    indent: indent + 2,
                    before: next
                )
                found.append(LaidOut.Item(leading: leading, value: inner, comment: nil))
            } else if case .sequence = item.content, !isFlow(item) {
                throw LayoutProblem(line: start, what: "a list right inside a list")
            } else {
                let place = SourceSpan(line: start, column: column, length: 1)
                let room = Room(key: place, column: column, indent: indent, next: next)
                let read = try value(item, shape, room)
                found.append(LaidOut.Item(leading: leading, value: read.value, comment: read.comment))
            }
        }
        return .list(found, tail: try tail(before: end, column: column, parent: parent))
    }

    /// Where a value stands: behind which key or hyphen, how far in, and what comes next.
    private struct Room {
        let key: SourceSpan
        let column: Int
        let indent: Int
        let next: Int
    }

    private mutating func value(_ node: YAMLNode, _ shape: FieldShape, _ room: Room) throws(LayoutProblem)
        -> (value: LaidOut, comment: String?)
    {
        let keyLine = room.key.end.line
        let isBlock: Bool =
            switch node.content {
            case .scalar: false
            default: !isFlow(node)
            }
        guard isBlock else { return try inline(node, shape, room) }
        guard node.span.start.line > keyLine else {
            throw LayoutProblem(line: keyLine, what: "a mapping on the line of its key")
        }
        let comment = try comment(after: SourcePosition(line: keyLine, column: afterColon(room.key)))
        cursor = keyLine + 1
        let column = node.span.start.column
        switch node.content {
        case .mapping(let entries):
            let table = shape.table
            let inner = try mapping(
                entries,
                table,
                column: column,
                parent: room.column,
                indent: room.indent + 2,
                before: room.next
            )
            return (inner, comment)
        case .sequence(let items):
            let inner = try list(
                items,
                shape.table,
                column: column,
                parent: room.column,
                indent: room.indent + 2,
                before: room.next
            )
            return (inner, comment)
        case .scalar: return (.line(""), comment)
        }
    }

    /// A value that begins on its key's line, or may.
    private mutating func inline(_ node: YAMLNode, _ shape: FieldShape, _ room: Room) throws(LayoutProblem)
        -> (value: LaidOut, comment: String?)
    {
        let start = node.span.start
        let end = node.span.end
        if case .scalar(let text, true) = node.content, text.isEmpty {
            let comment = try comment(after: SourcePosition(line: start.line, column: afterColon(room.key)))
            cursor = room.key.end.line + 1
            return (.line(""), comment)
        }
        if start.line > room.key.end.line { cursor = room.key.end.line + 1 }
        guard try between(start.line).allSatisfy({ $0.isEmpty }) else {
            throw LayoutProblem(line: start.line, what: "a comment between a key and its value")
        }
        if let mark = scalar(start), "&*!".unicodeScalars.contains(mark) {
            throw LayoutProblem(line: start.line, what: "a mark of YAML's own, `\(mark)`")
        }
        cursor = end.line + 1
        if let mark = scalar(start), case .scalar = node.content, mark == "|" || mark == ">" {
            return (try block(node), nil)
        }
        let isOneLine = start.line == end.line
        if case .scalar = node.content, !isOneLine { return (folded(node), nil) }
        if !isOneLine, (start.line...end.line).contains(where: hasHash) { return (folded(node), nil) }
        let comment = try comment(after: end)
        let written = ValueText(self).text(node, shape)
        let lead = room.indent + room.key.end.column - room.key.start.column + 2
        if lead + written.count <= Self.widest { return (.line(written), comment) }
        return (unfolded(node, shape, written, lead: lead, indent: room.indent), comment)
    }
}
