import GuideModel

/// Finds what linking and searching need to know of every body, without rendering it.
enum OutlineScanner {
    /// The outlines of all bodies, translated ones included, by the file they stand in.
    static func outlines(of guide: ParsedGuide) -> Outcome<[ContentPath: BodyOutline]> {
        var cache = OutlineCache()
        return outlines(of: guide, reusing: &cache)
    }

    /// The same, with those of bodies that the cache knows taken from it.
    static func outlines(
        of guide: ParsedGuide,
        reusing cache: inout OutlineCache
    ) -> Outcome<[ContentPath: BodyOutline]> {
        let translated = guide.translations.map(\.record).filter { !$0.header.bodyIsUntranslated }
        let records = guide.records + translated
        let outlines = cache.outlines(of: records)
        let pairs = zip(records.map(\.header.body.path), outlines)
        return Outcome(Dictionary(pairs, uniquingKeysWith: { first, _ in first }))
    }

    /// The outline of one record's body.
    static func outline(of record: Record) -> BodyOutline {
        var scan = BodyScan(record)
        return scan.outline(of: MarkdownDocument(record.header.body.text).root())
    }
}

/// One walk over a body.
private struct BodyScan {
    private let source: BodySource
    private var finder: LinkFinder
    private var anchors: HeadingAnchors
    private var headings: [BodyOutline.Heading] = []
    private var links: [BodyOutline.BodyLink] = []
    private var rawHTML: [SourceSpan] = []

    init(_ record: Record) {
        source = BodySource(record.header.body)
        finder = LinkFinder(source)
        anchors = HeadingAnchors(reserved: PageAnchors.reserved(for: record))
    }

    mutating func outline(of root: MarkdownNode) -> BodyOutline {
        visit(root)
        return BodyOutline(headings: headings, links: links, plainText: root.plainText, rawHTML: rawHTML)
    }

    private mutating func visit(_ node: MarkdownNode) {
        switch node.kind {
        case .heading(let level): addHeading(node, level: level)
        case .paragraph, .tableCell: finder.enter(node.place)
        case .text(let words), .code(let words): finder.skip(words)
        case .htmlBlock(let markup): addBlock(markup, node.place)
        case .htmlInline(let tag): addTag(tag, node.place)
        default: break
        }
        for child in node.children { visit(child) }
        // On the way out: a picture in a link has its address before the link's own.
        switch node.kind {
        case .link(let address, _): addLink(address, node, isImage: false)
        case .image(let address, _): addLink(address, node, isImage: true)
        default: break
        }
    }

    private mutating func addHeading(_ node: MarkdownNode, level: Int) {
        finder.enter(node.place)
        let words = node.plainText
        guard !words.isEmpty else { return }
        let lines = source.range(ofLines: node.place.startLine...node.place.startLine)
        headings.append(
            BodyOutline.Heading(
                level: level,
                text: words,
                anchor: anchors.next(for: words),
                span: source.span(of: lines)
            )
        )
    }

    private mutating func addLink(_ address: String, _ node: MarkdownNode, isImage: Bool) {
        let words = node.plainText
        let span = finder.find(address, words: words, node.place)
        links.append(BodyOutline.BodyLink(destination: address, text: words, isImage: isImage, span: span))
    }

    private mutating func addBlock(_ markup: String, _ place: MarkdownNode.Place) {
        guard !Self.isComment(markup) else { return }
        let lines = source.range(ofLines: place.startLine...place.startLine)
        let start = source.offset(line: place.startLine, column: place.startColumn)
        rawHTML.append(source.span(of: start..<max(start, lines.upperBound)))
    }

    /// Closing tags are not told: the opening one was.
    private mutating func addTag(_ tag: String, _ place: MarkdownNode.Place) {
        guard !tag.hasPrefix("</"), !Self.isComment(tag), place.startLine > 0 else { return }
        let start = source.offset(line: place.startLine, column: place.startColumn)
        let end = source.offset(line: place.endLine, column: place.endColumn + 1)
        rawHTML.append(source.span(of: start..<max(start, end)))
    }

    /// Whether markup is a comment and no more; comments are the editors' own and left out in silence.
    private static func isComment(_ markup: String) -> Bool {
        var rest = markup[...]
        while true {
            rest = rest.drop(while: \.isWhitespace)
            if rest.isEmpty { return true }
            guard rest.hasPrefix("<!--"), let end = rest.firstRange(of: "-->") else { return false }
            rest = rest[end.upperBound...]
        }
    }
}
