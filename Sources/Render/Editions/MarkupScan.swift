/// Finds the tags of finished markup, byte by byte.
enum MarkupScan {
    /// The page with other tags in place of those for which there are any; comments stay as they are.
    static func rewritten(
        _ page: [UInt8],
        tag fitted: (ArraySlice<UInt8>) -> [UInt8]?
    ) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(page.count + page.count / 16)
        var start = page.startIndex
        while let open = page[start...].firstIndex(of: UInt8(ascii: "<")) {
            result += page[start..<open]
            let end = tagEnd(in: page, from: open)
            let tag = page[open..<end]
            result += tag.starts(with: comment) ? Array(tag) : fitted(tag) ?? Array(tag)
            start = end
        }
        return result + page[start...]
    }

    /// The index after a tag's or comment's last sign; a `>` inside a quoted value ends nothing.
    static func tagEnd(in page: [UInt8], from open: Int) -> Int {
        if page[open...].starts(with: comment) {
            var end = open + comment.count
            while end < page.count, !page[end...].starts(with: commentEnd) { end += 1 }
            return min(page.count, end + commentEnd.count)
        }
        var quote: UInt8?
        for place in open..<page.count {
            let byte = page[place]
            if let inside = quote {
                if byte == inside { quote = nil }
            } else if byte == UInt8(ascii: "\"") || byte == UInt8(ascii: "'") {
                quote = byte
            } else if byte == UInt8(ascii: ">") {
                return place + 1
            }
        }
        return page.count
    }

    /// A tag's name in the letters that it is written in: `a`, `/a`, `br`.
    static func name(of tag: ArraySlice<UInt8>) -> String {
        let name = tag.dropFirst().prefix { byte in
            byte != UInt8(ascii: " ") && byte != UInt8(ascii: ">") && byte != UInt8(ascii: "\n")
        }
        return String(decoding: name, as: UTF8.self)
    }

    /// The value of an attribute that stands in double quotes, as a range of the tag.
    static func value(of attribute: StaticString, in tag: ArraySlice<UInt8>) -> Range<Int>? {
        let sign = Array(" \(attribute)=\"".utf8)
        var place = tag.startIndex
        while let space = tag[place...].firstIndex(of: UInt8(ascii: " ")) {
            place = space + 1
            guard tag[space...].starts(with: sign) else { continue }
            let start = space + sign.count
            return tag[start...].firstIndex(of: UInt8(ascii: "\"")).map { start..<$0 }
        }
        return nil
    }

    private static let comment = Array("<!--".utf8)
    private static let commentEnd = Array("-->".utf8)
}
