import GuideModel

/// Finds the tags of a template and where they stand.
///
/// The engine keeps no places, and shows nothing where a name is unknown; so themes are read
/// a second time, by this.
struct TemplateScanner {
    private let scalars: [Unicode.Scalar]
    private var index = 0
    private var line = 1
    private var column = 1

    private init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    /// The tags of a template in order.
    static func tags(in text: String) -> [TemplateTag] {
        var scanner = TemplateScanner(text)
        var tags: [TemplateTag] = []
        while let tag = scanner.nextTag() { tags.append(tag) }
        return tags
    }

    private mutating func nextTag() -> TemplateTag? {
        while index < scalars.count, !startsWith("{{") { advance() }
        guard index < scalars.count else { return nil }
        let start = SourcePosition(line: line, column: column)
        let first = index
        let isTriple = startsWith("{{{")
        advance(isTriple ? 3 : 2)
        let closing = isTriple ? "}}}" : "}}"
        var content = String.UnicodeScalarView()
        while index < scalars.count, !startsWith(closing) {
            content.append(scalars[index])
            advance()
        }
        let isFinished = index < scalars.count
        advance(isFinished ? closing.unicodeScalars.count : 0)
        let end = isFinished ? SourcePosition(line: line, column: column) : start
        let span = SourceSpan(start: start, end: end)
        guard isFinished else {
            return TemplateTag(kind: .unfinished, name: "", transforms: [], span: span, range: first..<index)
        }
        return Self.tag(String(content), isTriple: isTriple, span: span, range: first..<index)
    }

    private static func tag(
        _ content: String,
        isTriple: Bool,
        span: SourceSpan,
        range: Range<Int>
    ) -> TemplateTag {
        let trimmed = trim(content[...])
        let (kind, rest) = isTriple ? (.unescaped, trimmed) : classify(trimmed)
        let (name, transforms) = kind == .comment ? (String(rest), []) : parts(of: trim(rest))
        return TemplateTag(kind: kind, name: name, transforms: transforms, span: span, range: range)
    }

    private static func classify(_ content: Substring) -> (TemplateTag.Kind, Substring) {
        let rest = content.dropFirst()
        switch content.first {
        case "#": return (.section, rest)
        case "^": return (.inverted, rest)
        case "/": return (.close, rest)
        case "&": return (.unescaped, rest)
        case "!": return (.comment, rest)
        case "$": return (.block, rest)
        case ">":
            return trim(rest).hasPrefix("*")
                ? (.refused("a partial chosen by a field"), rest) : (.partial, rest)
        case "<":
            return trim(rest).hasPrefix("*")
                ? (.refused("a parent chosen by a field"), rest) : (.parent, rest)
        case "=": return (.refused("a change of the braces"), rest)
        case "%": return (.refused("a setting of the template engine"), rest)
        default: return (.variable, content)
        }
    }

    /// Splits `empty(phones)` into the name and what is done to it.
    private static func parts(of expression: Substring) -> (String, [String]) {
        var transforms: [String] = []
        var rest = expression
        while let open = rest.firstIndex(of: "("), rest.last == ")" {
            transforms.append(String(rest[..<open]))
            rest = rest[rest.index(after: open)...].dropLast()
        }
        return (String(rest), transforms)
    }

    private static func trim(_ text: Substring) -> Substring {
        var text = text
        while let first = text.first, first.isWhitespace { text = text.dropFirst() }
        while let last = text.last, last.isWhitespace { text = text.dropLast() }
        return text
    }

    private func startsWith(_ text: String) -> Bool {
        let wanted = text.unicodeScalars
        return index + wanted.count <= scalars.count
            && scalars[index..<index + wanted.count].elementsEqual(wanted)
    }

    private mutating func advance(_ count: Int = 1) {
        for _ in 0..<count {
            if scalars[index] == "\n" {
                line += 1
                column = 1
            } else {
                column += 1
            }
            index += 1
        }
    }
}
