/// One line of YAML taken apart as far as an eye would: indentation, hyphens, key, value.
struct YAMLLine {
    private let scalars: [Unicode.Scalar]
    /// The column of the first character of the key, or of the value where there is no key.
    private let start: Int
    /// The column of the key's colon, where the line has a key.
    let keyEnd: Int?

    init(_ scalars: [Unicode.Scalar]) {
        self.scalars = scalars
        var index = scalars.prefix { $0 == " " }.count
        while index + 1 < scalars.count, scalars[index] == "-", scalars[index + 1] == " " {
            index += 2
            while index < scalars.count, scalars[index] == " " { index += 1 }
        }
        start = index + 1
        keyEnd = Self.colon(in: scalars, from: index)
    }

    /// The key; empty where there is none.
    var key: String { keyEnd.map { string(start, $0) } ?? "" }

    /// What stands before the value: indentation, hyphens, key and colon.
    var lead: String { string(1, valueStart ?? scalars.count + 1) }

    /// The column where the value begins, when there is one.
    var valueStart: Int? {
        var column = keyEnd.map { $0 + 1 } ?? start
        while column <= scalars.count, scalars[column - 1] == " " { column += 1 }
        return column <= scalars.count ? column : nil
    }

    /// The value as it was typed, comments and all.
    var value: String { valueStart.map { string($0, scalars.count + 1).trimmed } ?? "" }

    /// Whether the line begins like `word: value` or `- word: value`, or with a hyphen.
    var startsKey: Bool {
        guard start <= scalars.count else { return false }
        if start > 1, scalars.first(where: { $0 != " " }) == "-" { return true }
        guard let keyEnd else { return false }
        let name = scalars[(start - 1)..<(keyEnd - 1)]
        return !name.isEmpty
            && name.allSatisfy { $0.properties.isAlphabetic || $0 == "_" || $0.properties.numericType != nil }
    }

    /// Whether the value is a block of text on the lines below.
    var opensBlock: Bool {
        guard keyEnd != nil || scalars.first(where: { $0 != " " }) == "-", let column = valueStart else {
            return false
        }
        return scalars[column - 1] == "|" || scalars[column - 1] == ">"
    }

    /// The column of a quote that opens the value and is not closed on this line.
    var openQuote: Int? {
        guard keyEnd != nil || scalars.first(where: { $0 != " " }) == "-" else { return nil }
        guard let column = valueStart, scalars[column - 1] == "\"" || scalars[column - 1] == "'" else {
            return nil
        }
        return Self.end(of: scalars[column - 1], in: scalars, from: column) == nil ? column : nil
    }

    /// Whether a quote that was opened on an earlier line is closed on this one.
    func closes(_ quote: Unicode.Scalar) -> Bool { Self.end(of: quote, in: scalars, from: 0) != nil }

    private func string(_ from: Int, _ to: Int) -> String {
        guard from < to else { return "" }
        return YAMLText.restored(String(String.UnicodeScalarView(scalars[(from - 1)..<(to - 1)])))
    }

    /// The colon that ends a key: the first one with a space or nothing behind it, outside quotes.
    private static func colon(in scalars: [Unicode.Scalar], from index: Int) -> Int? {
        guard index < scalars.count else { return nil }
        var position = index
        if scalars[index] == "\"" || scalars[index] == "'" {
            guard let end = end(of: scalars[index], in: scalars, from: index + 1) else { return nil }
            position = end + 1
        }
        if scalars[index] == "[" || scalars[index] == "{" || scalars[index] == "#" { return nil }
        while position < scalars.count {
            let isEnd =
                position + 1 == scalars.count || scalars[position + 1] == " " || scalars[position + 1] == "\t"
            if scalars[position] == ":", isEnd { return position + 1 }
            position += 1
        }
        return nil
    }

    /// The index of the quote that closes a text, looked for from an index on.
    private static func end(of quote: Unicode.Scalar, in scalars: [Unicode.Scalar], from index: Int) -> Int? {
        var position = index
        while position < scalars.count {
            if scalars[position] == "\\", quote == "\"" {
                position += 1
            } else if scalars[position] == quote {
                let isDouble = quote == "'" && position + 1 < scalars.count && scalars[position + 1] == "'"
                if !isDouble { return position }
                position += 1
            }
            position += 1
        }
        return nil
    }
}

extension StringProtocol {
    /// The text without white space at its ends, no-break spaces included.
    var trimmed: String {
        var text = self[...]
        while let first = text.first, first.isWhitespace { text.removeFirst() }
        while let last = text.last, last.isWhitespace { text.removeLast() }
        return String(text)
    }
}

extension Diagnostic.Fix {
    /// The line to paste: the value in double quotes.
    static func quote(_ value: String, after lead: String = "") -> Diagnostic.Fix {
        let inner = value.replacing("\\", with: "\\\\").replacing("\"", with: "\\\"")
        return .init("write `\(lead)\"\(inner)\"`")
    }
}
