/// JSON for programs: no space that nobody reads, one pass over the bytes.
extension JSONValue {
    /// The JSON in UTF-8 with a line's end behind it.
    public var compact: [UInt8] {
        var bytes: [UInt8] = []
        append(to: &bytes)
        bytes.append(UInt8(ascii: "\n"))
        return bytes
    }

    /// Adds the JSON in UTF-8.
    ///
    /// `<`, `>`, `&` and the line separators of Unicode are written as escapes, so that the text can stand in a
    /// `script` element and never end it.
    public func append(to bytes: inout [UInt8]) {
        switch self {
        case .text(let text): Self.append(quoting: text, to: &bytes)
        case .number(let number): bytes += "\(number)".utf8
        case .decimal(let number): bytes += "\(number)".utf8
        case .flag(let flag): bytes += (flag ? "true" : "false").utf8
        case .list(let items):
            bytes.append(UInt8(ascii: "["))
            for (index, item) in items.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                item.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "]"))
        case .object(let entries):
            bytes.append(UInt8(ascii: "{"))
            for (index, entry) in entries.enumerated() {
                if index > 0 { bytes.append(UInt8(ascii: ",")) }
                Self.append(quoting: entry.0, to: &bytes)
                bytes.append(UInt8(ascii: ":"))
                entry.1.append(to: &bytes)
            }
            bytes.append(UInt8(ascii: "}"))
        }
    }

    private static func append(quoting text: String, to bytes: inout [UInt8]) {
        bytes.append(UInt8(ascii: "\""))
        if text.utf8.contains(where: needsCare) {
            for scalar in text.unicodeScalars { append(scalar, to: &bytes) }
        } else {
            bytes += text.utf8
        }
        bytes.append(UInt8(ascii: "\""))
    }

    /// 0xE2 begins the separators that end a line in JavaScript.
    private static func needsCare(_ byte: UInt8) -> Bool {
        switch byte {
        case 0..<0x20, 0x22, 0x26, 0x3C, 0x3E, 0x5C, 0xE2: true
        default: false
        }
    }

    private static func append(_ scalar: Unicode.Scalar, to bytes: inout [UInt8]) {
        switch scalar {
        case "\"": bytes += #"\""#.utf8
        case "\\": bytes += #"\\"#.utf8
        case "\n": bytes += #"\n"#.utf8
        case "\t": bytes += #"\t"#.utf8
        case "<", ">", "&", "\u{2028}", "\u{2029}",
            _ where scalar.value < 0x20:
            let digits = String(scalar.value, radix: 16)
            bytes += (#"\u"# + String(repeating: "0", count: 4 - digits.count) + digits).utf8
        default: bytes += UTF8.encode(scalar).map(Array.init) ?? []
        }
    }
}
