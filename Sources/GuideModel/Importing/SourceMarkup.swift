import Foundation

/// Turns the markup of other systems into plain text or into the Markdown of a guide.
enum SourceMarkup {
    /// Plain text as Markdown that shows it as it was typed.
    static func markdown(ofPlain text: String) -> String {
        let paragraphs = text.replacing("\r", with: "\n").components(separatedBy: "\n\n")
        return paragraphs.map { paragraph in
            paragraph.split(separator: "\n").map { escaped($0.trimmingCharacters(in: .whitespaces)) }
                .filter { !$0.isEmpty }.joined(separator: "\\\n")
        }.filter { !$0.isEmpty }.joined(separator: "\n\n")
    }

    private static func escaped(_ line: String) -> String {
        var result = ""
        for character in line {
            if "\\*_`<[]".contains(character) { result.append("\\") }
            result.append(character)
        }
        let start = result.drop { $0.isASCIIDigit }
        if start.count < result.count, start.hasPrefix(". ") || start.hasPrefix(") ") {
            return result.prefix(result.count - start.count) + "\\" + start
        }
        return result.first.map { "#>-+=|~".contains($0) } == true ? "\\" + result : result
    }

    /// HTML as one line of plain text.
    static func text(ofHTML html: String) -> String {
        let markdown = HTMLConversion(html, keepsMarkup: false).run()
        return markdown.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// HTML as Markdown; tags that Markdown has no sign for are left out and their text kept.
    static func markdown(ofHTML html: String) -> String { HTMLConversion(html, keepsMarkup: true).run() }

    /// Character references as the characters they stand for.
    static func decodingEntities(_ text: String) -> String {
        guard text.contains("&") else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstIndex(of: "&") {
            result += rest[..<start]
            rest = rest[start...]
            guard let end = rest.prefix(12).firstIndex(of: ";"),
                let character = entity(rest[rest.index(after: start)..<end])
            else {
                result.append("&")
                rest = rest.dropFirst()
                continue
            }
            result += character
            rest = rest[rest.index(after: end)...]
        }
        return result + rest
    }

    private static func entity(_ name: Substring) -> String? {
        if name.hasPrefix("#") {
            let digits = name.dropFirst()
            let isHex = digits.first == "x" || digits.first == "X"
            let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
            return number.flatMap(Unicode.Scalar.init).map { String(Character($0)) }
        }
        return entities[String(name)]
    }

    private static let entities = [
        "amp": "&", "lt": "<", "gt": ">", "quot": "\"", "apos": "'", "nbsp": " ", "ndash": "–", "mdash": "—",
        "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "hellip": "…", "bull": "•", "middot": "·",
        "copy": "©", "reg": "®", "trade": "™", "deg": "°", "eacute": "é", "egrave": "è", "agrave": "à",
        "ccedil": "ç",
        "ntilde": "ñ", "aacute": "á", "iacute": "í", "oacute": "ó", "uacute": "ú", "uuml": "ü", "ouml": "ö",
        "auml": "ä",
        "ecirc": "ê", "ocirc": "ô", "icirc": "î", "acirc": "â", "szlig": "ß", "iexcl": "¡", "iquest": "¿",
    ]
}

/// One walk through HTML.
struct HTMLConversion {
    private let html: String
    private let keepsMarkup: Bool
    private var result = ""
    private var links: [String] = []
    private var lists: [Int?] = []
    private var isHidden = false

    init(_ html: String, keepsMarkup: Bool) {
        self.html = html
        self.keepsMarkup = keepsMarkup
    }

    func run() -> String {
        var walk = self
        var rest = html[...]
        while let start = rest.firstIndex(of: "<") {
            walk.text(rest[..<start])
            rest = rest[start...]
            if rest.hasPrefix("<!--"), let end = rest.range(of: "-->") {
                rest = rest[end.upperBound...]
            } else if let end = rest.firstIndex(of: ">"),
                rest.dropFirst().first.map({ $0.isLetter || $0 == "/" }) == true
            {
                walk.tag(String(rest[rest.index(after: start)..<end]))
                rest = rest[rest.index(after: end)...]
            } else {
                walk.text("<")
                rest = rest.dropFirst()
            }
        }
        walk.text(rest)
        return walk.tidied
    }

    private mutating func text(_ text: Substring) {
        guard !isHidden, !text.isEmpty else { return }
        let words = SourceMarkup.decodingEntities(String(text))
        let folded = words.split(
            omittingEmptySubsequences: false,
            whereSeparator: { $0 == "\n" || $0 == "\r" || $0 == "\t" }
        )
        .joined(separator: " ")
        result += keepsMarkup ? folded.replacing("<", with: "\\<") : folded
    }

    private mutating func tag(_ tag: String) {
        let isEnd = tag.hasPrefix("/")
        let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
        switch name {
        case "script", "style": isHidden = !isEnd
        case "br": result += keepsMarkup ? "\\\n" : "\n"
        case "p", "div", "table", "tr", "blockquote", "section", "hr": result += "\n\n"
        case "td", "th": result += " "
        case "h1", "h2", "h3", "h4", "h5", "h6": heading(name, isEnd)
        case "ul", "ol": list(name, isEnd)
        case "li": if !isEnd { item() }
        case "strong", "b": if keepsMarkup { result += "**" }
        case "em", "i": if keepsMarkup { result += "*" }
        case "a": anchor(tag, isEnd)
        default: break
        }
    }

    private mutating func heading(_ name: String, _ isEnd: Bool) {
        let level = min(6, max(2, Int(name.dropFirst()) ?? 2))
        result += "\n\n" + (isEnd || !keepsMarkup ? "" : String(repeating: "#", count: level) + " ")
    }

    private mutating func list(_ name: String, _ isEnd: Bool) {
        if isEnd { _ = lists.popLast() } else { lists.append(name == "ol" ? 0 : nil) }
        result += lists.count > (isEnd ? 0 : 1) ? "\n" : "\n\n"
    }

    private mutating func item() {
        guard keepsMarkup else {
            result += "\n"
            return
        }
        let indent = String(repeating: "  ", count: max(0, lists.count - 1))
        if case .some(.some(let number)) = lists.last {
            lists[lists.count - 1] = number + 1
            result += "\n\(indent)\(number + 1). "
        } else {
            result += "\n\(indent)- "
        }
    }

    private mutating func anchor(_ tag: String, _ isEnd: Bool) {
        guard keepsMarkup else { return }
        if !isEnd {
            let href = Self.attribute("href", of: tag) ?? ""
            links.append(href)
            if !href.isEmpty { result += "[" }
        } else if let href = links.popLast(), !href.isEmpty {
            result += "](\(href.replacing(" ", with: "%20").replacing(")", with: "%29")))"
        }
    }

    static func attribute(_ name: String, of tag: String) -> String? {
        guard let start = tag.range(of: name + "=", options: .caseInsensitive) else { return nil }
        let rest = tag[start.upperBound...]
        guard let quote = rest.first, quote == "\"" || quote == "'" else {
            return SourceMarkup.decodingEntities(String(rest.prefix { !$0.isWhitespace }))
        }
        return SourceMarkup.decodingEntities(String(rest.dropFirst().prefix { $0 != quote }))
    }

    private var tidied: String {
        var lines: [String] = []
        for line in result.split(separator: "\n", omittingEmptySubsequences: false) {
            let indent = line.prefix { $0 == " " }
            let isItem = line.drop { $0 == " " }.hasPrefix("- ")
            let words = line.split(separator: " ").joined(separator: " ")
            if words.isEmpty, lines.last?.isEmpty ?? true { continue }
            if words == "\\" { continue }
            lines.append(isItem ? indent + words : words)
        }
        while lines.last?.isEmpty == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
