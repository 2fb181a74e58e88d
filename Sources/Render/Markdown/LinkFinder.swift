import GuideModel

/// Finds where in the text of a body the addresses of its links were typed.
///
/// cmark says on which lines a paragraph stands, but not where in it an address is. Links are
/// asked for in the order in which they end, which is the order of their addresses.
struct LinkFinder {
    private let source: BodySource
    private var block = 0..<0
    private var cursor = 0
    private lazy var definitions: [String: Range<Int>] = findDefinitions()

    /// Looks in a body.
    init(_ source: BodySource) {
        self.source = source
    }

    /// Goes on to the next paragraph, heading or cell.
    mutating func enter(_ place: MarkdownNode.Place) {
        guard place.startLine > 0 else { return }
        let range = source.range(ofLines: place.startLine...max(place.startLine, place.endLine))
        // Cells of one row share their line: the search goes on where the last one ended.
        if range != block { cursor = range.lowerBound }
        block = range
    }

    /// Passes words and code that only look like links.
    mutating func skip(_ words: String) {
        guard words.contains("](") else { return }
        for _ in words.split(separator: "](", omittingEmptySubsequences: false).dropFirst() {
            guard let mark = source.firstIndex(of: Self.mark, in: cursor..<block.upperBound) else { return }
            cursor = mark + Self.mark.count
        }
    }

    /// The place of a link's address: in the link, in the definition it refers to, or as near as can be told.
    mutating func find(_ address: String, words: String, _ place: MarkdownNode.Place) -> SourceSpan {
        if let range = bare(address, words: words) ?? inline(address, in: cursor..<block.upperBound) {
            cursor = range.upperBound
            return source.span(of: range)
        }
        let whole = 0..<source.bytes.count
        if let range = definitions[address] ?? inline(address, in: whole) { return source.span(of: range) }
        guard place.startLine > 0 else { return source.span(of: block) }
        let start = source.offset(line: place.startLine, column: place.startColumn)
        let end = source.offset(line: place.endLine, column: place.endColumn + 1)
        return source.span(of: start..<max(start, end))
    }

    private static let mark = Array("](".utf8)

    /// An address that stands by itself in the text, with or without `<` and `>`.
    private func bare(_ address: String, words: String) -> Range<Int>? {
        guard address.contains(":"), ["", "mailto:", "http://"].contains(where: { $0 + words == address })
        else { return nil }
        let typed = Array(words.utf8)
        return source.firstIndex(of: typed, in: cursor..<block.upperBound).map { $0..<($0 + typed.count) }
    }

    /// An address between `](` and `)`.
    private func inline(_ address: String, in range: Range<Int>) -> Range<Int>? {
        var from = range.lowerBound
        while from < range.upperBound,
            let mark = source.firstIndex(of: Self.mark, in: from..<range.upperBound)
        {
            from = mark + Self.mark.count
            let written = WrittenAddress(in: source.bytes, at: from, before: range.upperBound)
            if let written, written.meaning == address { return written.range }
        }
        return nil
    }

    /// The addresses of lines such as `[name]: address`; of two for one address the first.
    private func findDefinitions() -> [String: Range<Int>] {
        var found: [String: Range<Int>] = [:]
        let mark = Array("]:".utf8)
        var from = 0
        while let index = source.firstIndex(of: mark, in: from..<source.bytes.count) {
            from = index + mark.count
            guard let written = WrittenAddress(in: source.bytes, at: from, before: source.bytes.count),
                found[written.meaning] == nil
            else { continue }
            found[written.meaning] = written.range
        }
        return found
    }
}
