import GuideModel

/// One walk over a body that writes its markup.
struct BodyWalk {
    let body: MarkdownBody
    var headings: HeadingLevels
    var anchors: HeadingAnchors
    /// Where an address leads, and how that is written on the page; nothing when it leads nowhere.
    let resolve: (String) -> (target: LinkTarget, address: String)?
    /// The title of a record.
    let title: (RecordID) -> String?
    let worksheet: (WorksheetBlock) -> HTML

    private var out = ""
    private var isInLink = false
    private var footnoteUses: [Int: Int] = [:]
    private var footnote = 0

    init(
        body: MarkdownBody,
        headings: HeadingLevels,
        anchors: HeadingAnchors,
        resolve: @escaping (String) -> (target: LinkTarget, address: String)?,
        title: @escaping (RecordID) -> String?,
        worksheet: @escaping (WorksheetBlock) -> HTML
    ) {
        self.body = body
        self.headings = headings
        self.anchors = anchors
        self.resolve = resolve
        self.title = title
        self.worksheet = worksheet
    }

    /// The markup of a whole document.
    mutating func html(of root: MarkdownNode) -> HTML {
        out = ""
        out.reserveCapacity(body.text.utf8.count * 3 / 2)
        let notes = root.children.filter { $0.kind == .footnote }
        for child in root.children where child.kind != .footnote { block(child, isTight: false) }
        if !notes.isEmpty { writeFootnotes(notes) }
        return HTML(trusted: out)
    }

    mutating func write(_ html: HTML) { out += html.text }

    /// What a piece of writing adds, taken out again.
    mutating func captured(_ writing: (inout BodyWalk) -> Void) -> HTML {
        let before = out
        out = ""
        writing(&self)
        defer { out = before }
        return HTML(trusted: out)
    }
}

extension BodyWalk {
    /// Writes a block; in a tight list a paragraph's words stand without `p`.
    mutating func block(_ node: MarkdownNode, isTight: Bool) {
        switch node.kind {
        case .paragraph: paragraph(node, isTight: isTight)
        case .heading(let level): heading(node, level: level)
        case .blockQuote: wrap("<blockquote>\n", "</blockquote>\n", node, isTight: false)
        case .list(let start, let isTight): list(node, start: start, isTight: isTight)
        case .item: item(node, isTight: isTight)
        case .thematicBreak: write("<hr>\n")
        case .codeBlock(_, let text): code(node, text)
        case .table(let alignments): table(node, alignments)
        case .htmlBlock, .footnote: break
        case .document, .tableRow, .tableCell: for child in node.children { block(child, isTight: false) }
        default: inline(node)
        }
    }

    private mutating func wrap(_ opening: HTML, _ closing: HTML, _ node: MarkdownNode, isTight: Bool) {
        write(opening)
        for child in node.children { block(child, isTight: isTight) }
        write(closing)
    }

    private mutating func paragraph(_ node: MarkdownNode, isTight: Bool) {
        let words = captured { $0.inlines(node) }
        guard words.text.contains(where: { !$0.isWhitespace }) else { return }
        write(isTight ? words : "<p>\(words)</p>\n")
    }

    private mutating func heading(_ node: MarkdownNode, level: Int) {
        let words = node.plainText
        guard !words.isEmpty else { return }
        let tag = HTML(trusted: "h\(headings.next(level))")
        let anchor = anchors.next(for: words)
        write("<\(tag) id=\"\(anchor)\">")
        inlines(node)
        write("</\(tag)>\n")
    }

    private mutating func list(_ node: MarkdownNode, start: Int?, isTight: Bool) {
        guard let start else { return wrap("<ul>\n", "</ul>\n", node, isTight: isTight) }
        wrap(start == 1 ? "<ol>\n" : "<ol start=\"\(start)\">\n", "</ol>\n", node, isTight: isTight)
    }

    /// A task's box is a character: it is read aloud and printed, and there is nothing to press.
    private mutating func item(_ node: MarkdownNode, isTight: Bool) {
        if case .item(let isDone?) = node.kind {
            write("<li class=\"task\"><span class=\"task-mark\">\(isDone ? "☑" : "☐")</span> ")
        } else {
            write("<li>")
        }
        for (index, child) in node.children.enumerated() {
            if index > 0, isTight { write("\n") }
            block(child, isTight: isTight)
        }
        write("</li>\n")
    }

    private mutating func code(_ node: MarkdownNode, _ text: String) {
        guard node.isWorksheet else {
            return write("<pre tabindex=\"0\"><code>\(text)</code></pre>\n")
        }
        let line = body.firstLine + node.place.startLine - 1
        if let block = body.worksheets.first(where: { $0.fenceLine == line }) { write(worksheet(block)) }
    }
}

extension BodyWalk {
    /// Writes the words of a paragraph, a heading or a cell.
    mutating func inlines(_ node: MarkdownNode) {
        for child in node.children { inline(child) }
    }

    private mutating func inline(_ node: MarkdownNode) {
        switch node.kind {
        case .text(let words): write(HTML(escaping: words))
        case .code(let words): write("<code>\(words)</code>")
        case .htmlInline(let tag): if MarkdownNode.isLineBreak(tag) { write(" ") }
        case .softBreak: write("\n")
        case .lineBreak: write("<br>\n")
        case .emphasis: mark("em", node)
        case .strong: mark("strong", node)
        case .strikethrough: mark("del", node)
        case .link(let address, let title): link(node, address, title)
        case .image(let address, let title): image(node, address, title)
        case .footnoteReference(let number): footnoteReference(number)
        default: block(node, isTight: true)
        }
    }

    private mutating func mark(_ tag: HTML, _ node: MarkdownNode) {
        write("<\(tag)>")
        inlines(node)
        write("</\(tag)>")
    }

    /// A link that leads nowhere, or stands in another, is its words alone.
    private mutating func link(_ node: MarkdownNode, _ address: String, _ title: String) {
        guard !isInLink, let found = resolve(address) else { return inlines(node) }
        isInLink = true
        let words = captured { $0.inlines(node) }
        isInLink = false
        let hint = HTML.attribute("title", title.isEmpty ? nil : title)
        let shown = node.plainText.isEmpty && !words.text.contains("<img") ? name(of: found) : words
        write("<a href=\"\(found.address)\"\(Self.relation(found.target))\(hint)>\(shown)</a>")
    }

    /// What a link without words is called.
    private func name(of found: (target: LinkTarget, address: String)) -> HTML {
        if case .record(let id, _) = found.target, let title = title(id) { return HTML(escaping: title) }
        return HTML(escaping: found.address)
    }

    /// The site that is left is not told from where.
    private static func relation(_ target: LinkTarget) -> HTML {
        guard case .external(let link) = target, link.description.lowercased().hasPrefix("http")
        else { return .empty }
        return " rel=\"external noopener noreferrer\""
    }

    /// A picture from elsewhere would be fetched from there: it becomes a link to it.
    private mutating func image(_ node: MarkdownNode, _ address: String, _ title: String) {
        let words = node.plainText
        guard let found = resolve(address) else { return write(HTML(escaping: words)) }
        guard case .asset = found.target else {
            if isInLink { return write(HTML(escaping: words)) }
            let shown = words.isEmpty ? found.address : words
            return write("<a href=\"\(found.address)\"\(Self.relation(found.target))>\(shown)</a>")
        }
        let hint = HTML.attribute("title", title.isEmpty ? nil : title)
        write("<img src=\"\(found.address)\" alt=\"\(words)\"\(hint) loading=\"lazy\">")
    }
}

extension BodyWalk {
    /// Ids with a colon, which no heading's anchor holds.
    private mutating func footnoteReference(_ number: Int) {
        guard !isInLink else { return write("<sup>\(number)</sup>") }
        let use = footnoteUses[number, default: 0] + 1
        footnoteUses[number] = use
        let id = use == 1 ? "fnref:\(number)" : "fnref:\(number):\(use)"
        write("<sup><a href=\"#fn:\(number)\" id=\"\(id)\">\(number)</a></sup>")
    }

    private mutating func writeFootnotes(_ notes: [MarkdownNode]) {
        write("<div class=\"footnotes\">\n<ol>\n")
        for (index, note) in notes.enumerated() {
            write("<li id=\"fn:\(index + 1)\">")
            for child in note.children { block(child, isTight: false) }
            write("<a class=\"footnote-back\" href=\"#fnref:\(index + 1)\">↩ \(index + 1)</a></li>\n")
        }
        write("</ol>\n</div>\n")
    }
}
