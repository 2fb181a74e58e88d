/// Turns markup that was made here into the XML that readers of EPUB ask for.
enum PlainXML {
    /// The markup with elements that have no end closed, and headings one level higher where a document begins with
    /// what was a part.
    static func of(_ markup: [UInt8], raisingHeadings: Bool = false) -> [UInt8] {
        MarkupScan.rewritten(markup) { tag in
            let name = MarkupScan.name(of: tag)
            if withoutEnd.contains(name), tag.dropLast().last != UInt8(ascii: "/") {
                return withoutLoading(Array(tag.dropLast())) + Array("/>".utf8)
            }
            guard raisingHeadings, let level = level(of: name) else { return nil }
            let place = name.hasPrefix("/") ? 3 : 2
            return Array(tag.prefix(place)) + [UInt8(ascii: "0") + level - 1] + tag.dropFirst(place + 1)
        }
    }

    private static let withoutEnd: Set<String> = [
        "area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "wbr",
    ]

    private static func level(of name: String) -> UInt8? {
        let name = name.hasPrefix("/") ? name.dropFirst() : name[...]
        guard name.utf8.count == 2, name.first == "h", let digit = name.utf8.last else { return nil }
        let level = digit &- UInt8(ascii: "0")
        return (2...6).contains(level) ? level : nil
    }

    /// When a picture is fetched is a browser's question; a book has all of them.
    private static func withoutLoading(_ tag: [UInt8]) -> [UInt8] {
        let sign = Array(" loading=\"lazy\"".utf8)
        guard let range = tag.firstRange(of: sign) else { return tag }
        return Array(tag[..<range.lowerBound]) + tag[range.upperBound...]
    }
}
