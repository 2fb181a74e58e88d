extension BodyWalk {
    /// Writes a table that scrolls by itself on a small screen, and by keyboard.
    mutating func table(_ node: MarkdownNode, _ alignments: [MarkdownNode.Alignment]) {
        let header = node.children.first { $0.kind == .tableRow(isHeader: true) }
        let names = header?.children.map(\.plainText) ?? []
        let label = names.filter { !$0.isEmpty }.joined(separator: ", ")
        let group: HTML = label.isEmpty ? .empty : " role=\"group\" aria-label=\"\(label)\""
        write("<div class=\"table-scroll\" tabindex=\"0\"\(group)>\n<table>\n")
        if let header {
            write("<thead>\n")
            row(header, alignments) { _, isEmpty in isEmpty ? nil : "col" }
            write("</thead>\n")
        }
        let rows = node.children.filter { $0.kind == .tableRow(isHeader: false) }
        if !rows.isEmpty {
            // A first column without a name holds the names of the rows.
            let namesRows = names.count > 1 && names[0].isEmpty
            write("<tbody>\n")
            for child in rows {
                row(child, alignments) { column, isEmpty in namesRows && column == 0 && !isEmpty ? "row" : nil
                }
            }
            write("</tbody>\n")
        }
        write("</table>\n</div>\n")
    }

    /// Writes a row; `scope` says of a cell, by its column and whether it is empty, what it is the header of.
    private mutating func row(
        _ node: MarkdownNode,
        _ alignments: [MarkdownNode.Alignment],
        scope: (_ column: Int, _ isEmpty: Bool) -> String?
    ) {
        write("<tr>")
        for (column, cell) in node.children.enumerated() {
            let words = captured { $0.inlines(cell) }
            let scope = scope(column, cell.plainText.isEmpty)
            let side = column < alignments.count ? alignments[column] : .none
            let attributes =
                HTML.attribute("scope", scope)
                + .attribute("class", side == .none ? nil : "align-\(side.rawValue)")
            let tag: HTML = scope == nil ? "td" : "th"
            write("<\(tag)\(attributes)>\(words)</\(tag)>")
        }
        write("</tr>\n")
    }
}
