/// Writes a layout with its keys in order.
struct LayoutWriter {
    private(set) var lines: [String] = []

    /// The lines of YAML.
    static func write(_ layout: LaidOut, _ table: FieldTable?) -> [String] {
        var writer = LayoutWriter()
        writer.write(layout, table.map { .group($0) } ?? .open, indent: 0)
        var lines = writer.lines[...]
        while lines.first?.isEmpty == true { lines.removeFirst() }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return Array(lines)
    }

    private mutating func write(
        _ layout: LaidOut,
        _ shape: FieldShape,
        indent: Int,
        first lead: String? = nil
    ) {
        switch layout {
        case .line, .lines: return
        case .mapping(let entries, let tail):
            var lead = lead
            for entry in KeyOrder.sorted(entries, by: shape.table, name: \.name) {
                around(entry.leading, indent: indent, before: lead)
                let start = (lead ?? spaces(indent)) + entry.key + ":"
                let inner = shape.table?[entry.name]?.shape ?? .open
                write(entry.value, inner, behind: start, comment: entry.comment, indent: indent)
                lead = nil
            }
            around(tail, indent: indent)
        case .list(let items, let tail):
            for item in items {
                around(item.leading, indent: indent)
                let start = spaces(indent) + "-"
                if case .mapping = item.value {
                    write(item.value, shape.ofItem, indent: indent + 2, first: start + " ")
                } else {
                    write(item.value, shape.ofItem, behind: start, comment: item.comment, indent: indent)
                }
            }
            around(tail, indent: indent)
        }
    }

    private mutating func write(
        _ value: LaidOut,
        _ shape: FieldShape,
        behind start: String,
        comment: String?,
        indent: Int
    ) {
        let remark = comment.map { " " + $0 } ?? ""
        switch value {
        case .line(let text): lines.append(start + (text.isEmpty ? "" : " " + text) + remark)
        case .lines(let first, let rest):
            lines.append(start + " " + first)
            lines += rest.map { $0.allSatisfy { $0 == " " } ? "" : spaces(indent + 2) + $0 }
            lines[lines.count - 1] += remark
        case .mapping, .list:
            lines.append(start + remark)
            write(value, shape, indent: indent + 2)
        }
    }

    /// Comments and empty lines, of these never two in a row; those of an entry's first key go above its hyphen.
    private mutating func around(_ found: [String], indent: Int, before lead: String? = nil) {
        for line in found {
            if line.isEmpty {
                if lines.last?.isEmpty != true { lines.append("") }
            } else {
                lines.append(spaces(lead == nil ? indent : max(0, indent - 2)) + line)
            }
        }
    }

    private func spaces(_ count: Int) -> String { String(repeating: " ", count: count) }
}
