/// Writes front matter so that it reads back as the same values, with no more quotation marks than needed.
public enum FrontMatterWriter {
    /// A record's file: the fields between fences, then the body.
    public static func write(_ fields: [FrontMatterValue.Entry], body: String) -> String {
        let text = body.trimmingEmptyLines
        return "---\n" + yaml(fields) + "---\n" + (text.isEmpty ? "" : "\n" + text + "\n")
    }

    /// Keys and values as YAML, without fences; empty values are left out.
    public static func yaml(_ fields: [FrontMatterValue.Entry]) -> String {
        fields.filter { !$0.value.isEmpty }.map { lines(of: $0, indent: 0) }.joined()
    }

    private static func lines(of entry: FrontMatterValue.Entry, indent: Int) -> String {
        let key = String(repeating: " ", count: indent) + scalar(entry.key) + ":"
        if let flow = flow(entry.value) { return "\(key) \(flow)\n" }
        switch entry.value {
        case .text, .plain: return "\(key)\n"
        case .list(let items):
            return key + "\n" + items.filter { !$0.isEmpty }.map { item($0, indent: indent + 2) }.joined()
        case .map(let entries):
            let inner = entries.filter { !$0.value.isEmpty }
            return key + "\n" + inner.map { lines(of: $0, indent: indent + 2) }.joined()
        }
    }

    private static func item(_ value: FrontMatterValue, indent: Int) -> String {
        let hyphen = String(repeating: " ", count: indent) + "- "
        if let flow = flow(value) { return hyphen + flow + "\n" }
        switch value {
        case .map(let entries):
            let inner = entries.filter { !$0.value.isEmpty }.map { lines(of: $0, indent: indent + 2) }
                .joined()
            return hyphen + inner.dropFirst(indent + 2)
        case .list(let items):
            let inner = items.filter { !$0.isEmpty }.map { item($0, indent: indent + 2) }.joined()
            return hyphen + inner.dropFirst(indent + 2)
        case .text, .plain: return ""
        }
    }

    /// A value that stands on its key's line: a text, or a short list of texts between brackets.
    private static func flow(_ value: FrontMatterValue) -> String? {
        switch value {
        case .text(let text): return scalar(text)
        case .plain(let text): return text
        case .map: return nil
        case .list(let items):
            let words = items.filter { !$0.isEmpty }.compactMap { inBrackets($0) }
            guard words.count == items.count(where: { !$0.isEmpty }) else { return nil }
            let line = "[" + words.joined(separator: ", ") + "]"
            return line.count <= 100 ? line : nil
        }
    }

    private static func inBrackets(_ value: FrontMatterValue) -> String? {
        switch value {
        case .text(let text):
            let written = scalar(text)
            let isPlain = written == text
            return isPlain && text.contains(where: { ",[]{}".contains($0) }) ? quoted(text) : written
        case .plain(let text): return text
        case .list, .map: return nil
        }
    }

    /// A text as YAML writes it, quoted where it must be.
    static func scalar(_ text: String) -> String { isSafe(text) ? text : quoted(text) }

    /// A text as YAML writes it between brackets: quoted where a comma or bracket would part it.
    static func quotedScalar(_ text: String) -> String { inBrackets(.text(text)) ?? quoted(text) }

    /// A text between double quotation marks; what cannot be seen is written as a number.
    private static func quoted(_ text: String) -> String {
        var result = "\""
        for scalar in text.unicodeScalars {
            switch scalar {
            case "\"": result += "\\\""
            case "\\": result += "\\\\"
            case "\n": result += "\\n"
            case "\t": result += "\\t"
            default:
                if isOdd(scalar) {
                    let digits = String(scalar.value, radix: 16, uppercase: true)
                    let width = scalar.value > 0xFFFF ? 8 : 4
                    result +=
                        (width == 8 ? "\\U" : "\\u") + String(repeating: "0", count: width - digits.count)
                        + digits
                } else {
                    result.unicodeScalars.append(scalar)
                }
            }
        }
        return result + "\""
    }
}

extension FrontMatterWriter {
    /// Whether a text means itself without quotation marks, to every reader of YAML.
    private static func isSafe(_ text: String) -> Bool {
        guard let first = text.unicodeScalars.first, let last = text.unicodeScalars.last else { return false }
        if "-?:,[]{}#&*!|>'\"%@`=<~. ".unicodeScalars.contains(first) || last == ":" || last == " " {
            return false
        }
        var previous: Unicode.Scalar = " "
        for scalar in text.unicodeScalars {
            if isOdd(scalar) || scalar == "\t" || scalar == "\n" { return false }
            if scalar == " ", previous == ":" { return false }
            if scalar == "#", previous == " " { return false }
            previous = scalar
        }
        return !looksTyped(text)
    }

    /// Numbers, dates and words that other readers of YAML take for something else than text.
    private static func looksTyped(_ text: String) -> Bool {
        let words: Set = ["true", "false", "yes", "no", "on", "off", "y", "n", "null", "none", "nan"]
        if words.contains(text.lowercased()) { return true }
        guard let first = text.utf8.first, (0x30...0x39).contains(first) || first == 0x2B else {
            return false
        }
        if Double(text) != nil || text.prefix(2).lowercased() == "0x" || text.hasPrefix("0o") { return true }
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) || "+_.:,".utf8.contains($0) }) { return true }
        return text.prefix(4).allSatisfy(\.isNumber) && text.dropFirst(4).first == "-"
            && text.dropFirst(5).first?.isNumber == true
    }

    /// Characters that YAML folds away or that nobody sees.
    private static func isOdd(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0xA0, 0x1680, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000, 0xFEFF:
            true
        case 0xE000...0xF8FF, 0xFFF0...0xFFFF: true
        default: false
        }
    }
}

extension String {
    /// The text without empty lines at its beginning and white space at its end.
    fileprivate var trimmingEmptyLines: String {
        var lines = split(separator: "\n", omittingEmptySubsequences: false)[...]
        while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}
