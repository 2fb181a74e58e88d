/// Fits the links of a finished page to a copy: those within it lead to where its files are, and those out of it say
/// that they need the Internet.
struct CopiedLinks: Sendable {
    /// What stands beside a link out of the copy: "(needs the Internet)".
    let words: String
    /// What goes before a link within the copy: `guide/` on a page that stands beside that folder.
    let prefix: String
    /// Whether files have other names there, those of a stick.
    var isRenamed = true

    /// The page with its links fitted.
    func fitted(_ page: [UInt8]) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(page.count + page.count / 8)
        var start = page.startIndex
        var isOut = false
        while let open = page[start...].firstIndex(of: Sign.open) {
            let end = MarkupScan.tagEnd(in: page, from: open)
            let tag = page[open..<end]
            if isOut, tag.starts(with: Self.anchorEnd) {
                result += page[start..<open]
                result += Array(" <span class=\"needs-internet\">\(HTML(escaping: words).text)</span>".utf8)
                result += tag
                isOut = false
            } else {
                result += page[start..<open]
                result += fitted(tag: tag)
                if tag.starts(with: Self.anchor) { isOut = Self.leadsOut(tag) }
            }
            start = end
        }
        return result + page[start...]
    }

    private func fitted(tag: ArraySlice<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        var start = tag.startIndex
        while let quote = tag[start...].firstIndex(where: { $0 == Sign.double || $0 == Sign.single }) {
            let value = tag.index(after: quote)
            guard let end = tag[value...].firstIndex(of: tag[quote]) else { break }
            result += tag[start..<value]
            let name = Self.attributeName(tag[start..<quote])
            let text = String(decoding: tag[value..<end], as: UTF8.self)
            result += Array(fitted(text, of: name).utf8)
            start = end
            result.append(tag[end])
            start = tag.index(after: end)
        }
        return result + tag[start...]
    }

    private func fitted(_ value: String, of attribute: String) -> String {
        if attribute == "data-root" { return prefix + value }
        guard Self.attributes.contains(attribute), let first = value.first, first != "#", first != "?" else {
            return value
        }
        let path = value.prefix { $0 != "?" && $0 != "#" }
        guard !path.contains(":"), !path.hasPrefix("//") else { return value }
        return prefix + (isRenamed ? StickName.path(path) : String(path)) + value.dropFirst(path.count)
    }

    private enum Sign {
        static let open = UInt8(ascii: "<")
        static let double = UInt8(ascii: "\"")
        static let single = UInt8(ascii: "'")
    }

    private static let anchor = Array("<a ".utf8)
    private static let anchorEnd = Array("</a>".utf8)
    private static let attributes: Set<String> = [
        "href", "src", "action", "data-search", "data-index", "data-neutral",
    ]

    /// The name that stands before `=` at the end of a piece of a tag.
    private static func attributeName(_ piece: ArraySlice<UInt8>) -> String {
        let name = piece.dropLast().reversed().prefix { $0 != UInt8(ascii: " ") && $0 != UInt8(ascii: "\n") }
        return String(decoding: Array(name.reversed()), as: UTF8.self)
    }

    /// Whether an anchor leads to the web; the way out for a reader in danger says nothing that slows it.
    private static func leadsOut(_ tag: ArraySlice<UInt8>) -> Bool {
        let text = String(decoding: tag, as: UTF8.self)
        return (text.contains("href=\"http://") || text.contains("href=\"https://"))
            && !text.contains("id=\"quick-exit\"")
    }
}
