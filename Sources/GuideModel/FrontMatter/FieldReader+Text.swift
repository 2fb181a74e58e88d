/// Text and lists of text.
extension FieldReader {
    /// One paragraph of plain text.
    mutating func text(_ key: String) -> String? { locatedText(key)?.value }

    /// One paragraph of plain text, with its place.
    mutating func locatedText(_ key: String) -> Located<String>? {
        value(key).flatMap { self.text(of: $0, key) }
    }

    /// A list of texts; one text counts as a list of one.
    mutating func texts(_ key: String) -> [String] { locatedTexts(key).map(\.value) }

    /// A list of texts with their places; what is written twice is kept once.
    mutating func locatedTexts(_ key: String) -> [Located<String>] {
        guard let node = value(key) else { return [] }
        var seen: Set<String> = []
        var result: [Located<String>] = []
        for item in node.items where !item.isEmpty {
            if let text = text(of: item, key), seen.insert(text.value).inserted { result.append(text) }
        }
        return result
    }

    /// The text of a node that must be text.
    mutating func text(of node: YAMLNode, _ key: String) -> Located<String>? {
        guard case .scalar(let written, _) = node.content else {
            rejectShape(node, key)
            return nil
        }
        let text = OneParagraph.of(written)
        if text.hasBreak {
            reject(
                node,
                .severalParagraphs,
                "`\(key)` has more than one paragraph",
                notes: [
                    .init(
                        "text in the front matter is one paragraph; longer text goes below it, into the body"
                    )
                ]
            )
        }
        if let place = text.control, !written.isEmpty {
            reject(node, .controlCharacter, "`\(key)` has an invisible control character (\(place))")
        }
        return text.value.isEmpty ? nil : Located(text.value, file: node.file, span: node.span)
    }

    /// Says what was wanted in place of a list or mapping, or of text.
    mutating func rejectShape(_ node: YAMLNode, _ key: String) {
        let wish = table[key]?.shape.wish ?? "text"
        var fixes: [Diagnostic.Fix] = []
        if case .mapping(let entries) = node.content, entries.count == 1, let entry = entries.first,
            case .scalar(let text, _) = entry.value.content
        {
            fixes = [.init("put it in quotes if it is text: `\"\(entry.key.value): \(text)\"`")]
        }
        reject(
            node,
            .wrongShape,
            "`\(key)` has \(node.shapeForReaders) where \(wish) is wanted",
            fixes: fixes
        )
    }
}

extension YAMLNode {
    /// The entries of a list; anything else counts as a list of one.
    var items: [YAMLNode] {
        if case .sequence(let items) = content { return items }
        return [self]
    }

    /// The text of a scalar.
    var scalar: String? {
        if case .scalar(let text, _) = content { return text }
        return nil
    }
}

/// Text as the front matter means it: without white space around it, line breaks as spaces.
struct OneParagraph {
    let value: String
    /// Whether an empty line parts it into paragraphs.
    let hasBreak: Bool
    /// The first control character, by its number.
    let control: String?

    static func of(_ written: String) -> OneParagraph {
        if isTidy(written) { return OneParagraph(value: written, hasBreak: false, control: nil) }
        var control: String?
        var result = String.UnicodeScalarView()
        for scalar in written.unicodeScalars {
            let isSpace =
                scalar == " " || scalar == "\n" || scalar == "\t" || scalar == "\u{2028}"
                || scalar == "\u{2029}"
            if isSpace {
                if result.last != " " { result.append(" ") }
            } else if scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value) {
                control = control ?? "U+" + String(scalar.value, radix: 16, uppercase: true)
            } else {
                result.append(scalar)
            }
        }
        let lines = written.trimmed.split(separator: "\n", omittingEmptySubsequences: false)
        let hasBreak = lines.contains { $0.allSatisfy(\.isWhitespace) } && lines.count > 1
        return OneParagraph(value: String(result).trimmed, hasBreak: hasBreak, control: control)
    }

    /// Most values are printable ASCII without spaces at their ends or in a row.
    private static func isTidy(_ text: String) -> Bool {
        var previous: UInt8 = 0x20
        for byte in text.utf8 {
            guard byte >= 0x20, byte < 0x7F, byte != 0x20 || previous != 0x20 else { return false }
            previous = byte
        }
        return previous != 0x20
    }
}

extension RuleID {
    static let severalParagraphs = RuleID("several-paragraphs")
}
