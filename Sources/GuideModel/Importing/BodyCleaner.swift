/// Makes Markdown of another site fit for a guide: no foreign commands, no HTML, no links that lead nowhere here.
struct BodyCleaner {
    private let text: String
    private let linkBase: String?
    /// What was taken out, as it stood.
    private(set) var removed: [String] = []
    /// What a person should know, each once.
    private(set) var remarks: [String] = []

    /// - Parameter linkBase: the site that links beginning with `/` belong to, without a `/` at the end.
    init(_ text: String, linkBase: String?) {
        self.text = text
        self.linkBase = linkBase
    }

    /// The text without what a guide cannot show; code blocks stay as they are.
    mutating func run() -> String {
        var parts: [(text: String, isCode: Bool)] = []
        var fence: Substring?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let start = line.drop { $0 == " " }
            let isFence = start.hasPrefix("```") || start.hasPrefix("~~~")
            let isCode = fence != nil || isFence
            if isFence { fence = fence == nil ? start.prefix(3) : start.hasPrefix(fence ?? "") ? nil : fence }
            if parts.last?.isCode == isCode {
                parts[parts.count - 1].text += "\n" + line
            } else {
                parts.append((String(line), isCode))
            }
        }
        return parts.map { $0.isCode ? $0.text : prose($0.text) }.joined(separator: "\n")
    }

    private mutating func prose(_ text: String) -> String {
        let plain = withoutHTML(withoutCommands(withoutCommands(text, "{{", "}}"), "{%", "%}"))
        return withGoodLinks(plain)
    }

    /// Takes out what another generator would have run, such as `{{< youtube id >}}`.
    private mutating func withoutCommands(_ text: String, _ open: String, _ close: String) -> String {
        guard text.contains(open) else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.range(of: open) {
            result += rest[..<start.lowerBound]
            guard let end = rest[start.upperBound...].range(of: close) else {
                return result + rest[start.lowerBound...]
            }
            take(
                String(rest[start.lowerBound..<end.upperBound]),
                "commands of another generator were taken out of the text"
            )
            rest = rest[end.upperBound...]
        }
        return result + rest
    }

    /// Turns HTML tags into Markdown, or leaves them out and keeps what stands between them.
    private mutating func withoutHTML(_ text: String) -> String {
        guard text.contains("<") else { return text }
        var result = ""
        var rest = text[...]
        var links: [String?] = []
        while let start = rest.firstIndex(of: "<") {
            result += rest[..<start]
            rest = rest[start...]
            guard let tag = Self.tag(at: rest) else {
                result.append("<")
                rest = rest.dropFirst()
                continue
            }
            rest = rest.dropFirst(tag.count)
            if tag.hasPrefix("<http") || tag.hasPrefix("<mailto:") {
                result += tag
            } else {
                result += markdown(for: tag, &links)
            }
        }
        return result + rest
    }

    private static func tag(at text: Substring) -> String? {
        if text.hasPrefix("<!--") { return text.range(of: "-->").map { String(text[..<$0.upperBound]) } }
        guard let next = text.dropFirst().first, next.isLetter || next == "/",
            let end = text.firstIndex(of: ">")
        else {
            return nil
        }
        return String(text[...end])
    }

    private mutating func markdown(for tag: String, _ links: inout [String?]) -> String {
        let name = tag.dropFirst().drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        let isEnd = tag.hasPrefix("</")
        switch name {
        case "br": return "\\\n"
        case "strong", "b": return "**"
        case "em", "i": return "*"
        case "p", "div", "ul", "ol", "hr": return isEnd ? "\n\n" : ""
        case "li": return isEnd ? "" : "\n- "
        case "h1", "h2", "h3", "h4", "h5", "h6": return isEnd ? "\n\n" : "\n\n### "
        case "a" where isEnd: return links.popLast().flatMap { $0 }.map { "](\($0))" } ?? ""
        case "a":
            let href = HTMLConversion.attribute("href", of: tag)
            links.append(href)
            return href == nil ? "" : "["
        case "iframe", "video", "audio", "embed":
            take(tag, "embedded media were taken out of the text; their link stays")
            return HTMLConversion.attribute("src", of: tag).map { "<\($0)>" } ?? ""
        default:
            if !tag.hasPrefix("<!--") {
                take(tag, "HTML that Markdown has no sign for was taken out of the text")
            }
            return ""
        }
    }

    private mutating func take(_ piece: String, _ remark: String) {
        removed.append(piece)
        if !remarks.contains(remark) { remarks.append(remark) }
    }
}

extension BodyCleaner {
    /// Completes links inside the old site, and makes plain text of those that cannot lead anywhere from here.
    private mutating func withGoodLinks(_ text: String) -> String {
        var result = ""
        var rest = text[...]
        while let middle = rest.range(of: "](") {
            guard let open = Self.opening(of: rest[..<middle.lowerBound]),
                let close = Self.closing(of: rest[middle.upperBound...])
            else {
                result += rest[..<middle.upperBound]
                rest = rest[middle.upperBound...]
                continue
            }
            let isImage = open > rest.startIndex && rest[rest.index(before: open)] == "!"
            let words = rest[rest.index(after: open)..<middle.lowerBound]
            let target = String(rest[middle.upperBound..<close])
            result += rest[..<(isImage ? rest.index(before: open) : open)]
            result += link(words, target, isImage: isImage)
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }

    private mutating func link(_ words: Substring, _ target: String, isImage: Bool) -> String {
        let address = target.prefix { !$0.isWhitespace }.trimmingAngles
        let label = isImage && words.isEmpty ? "picture" : String(words)
        if case .good = LinkText.check(address) {
            if isImage { take("![\(words)](\(target))", "pictures became links to them") }
            return isImage ? "[\(label)](\(address))" : "[\(words)](\(target))"
        }
        if let linkBase, address.hasPrefix("/"), !address.hasPrefix("//") {
            if isImage { take("![\(words)](\(target))", "pictures became links to them") }
            return "[\(label)](\(linkBase)\(address))"
        }
        if case .noScheme(.some) = LinkText.check(address), !address.hasSuffix(".md"),
            !address.hasSuffix(".html")
        {
            return "[\(label)](http://\(address))"
        }
        take("[\(words)](\(target))", "links that lead nowhere from here became plain text")
        return isImage ? "" : String(words)
    }

    /// The bracket that the words of a link begin at.
    private static func opening(of text: Substring) -> Substring.Index? {
        var depth = 0
        var index = text.endIndex
        while index > text.startIndex {
            index = text.index(before: index)
            if text[index] == "]" { depth += 1 }
            if text[index] == "[" {
                if depth == 0 { return index }
                depth -= 1
            }
            if text[index] == "\n", index > text.startIndex, text[text.index(before: index)] == "\n" {
                return nil
            }
        }
        return nil
    }

    /// The bracket that the address of a link ends at; brackets inside it come in pairs.
    private static func closing(of text: Substring) -> Substring.Index? {
        var depth = 0
        for index in text.indices {
            if text[index] == "\n" { return nil }
            if text[index] == "(" { depth += 1 }
            if text[index] == ")" {
                if depth == 0 { return index }
                depth -= 1
            }
        }
        return nil
    }
}

extension Substring {
    fileprivate var trimmingAngles: String {
        hasPrefix("<") && hasSuffix(">") ? String(dropFirst().dropLast()) : String(self)
    }
}
