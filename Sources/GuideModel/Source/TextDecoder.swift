/// Turns a file's bytes into text, once and for all: UTF-8 checked, line ends made one.
enum TextDecoder {
    /// The text of a file, or nothing when it is not UTF-8; control characters are reported and become spaces.
    static func decode(_ bytes: [UInt8], of path: ContentPath) -> Outcome<ContentFile?> {
        if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0xFE, 0xFF]) {
            return Outcome(nil, [utf16(path)])
        }
        let normalised = normalise(
            bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? Array(bytes.dropFirst(3)) : bytes
        )
        guard let text = String(validating: normalised, as: UTF8.self) else {
            return Outcome(nil, [invalid(normalised, path)])
        }
        guard hasControl(normalised) else { return Outcome(ContentFile(path: path, text: text)) }
        let cleaned = clean(text, path)
        return Outcome(ContentFile(path: path, text: cleaned.value), cleaned.diagnostics)
    }

    /// CR LF and a lone CR become LF.
    private static func normalise(_ bytes: [UInt8]) -> [UInt8] {
        guard bytes.contains(0x0D) else { return bytes }
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for (index, byte) in bytes.enumerated() {
            if byte == 0x0D {
                result.append(0x0A)
            } else if byte != 0x0A || index == 0 || bytes[index - 1] != 0x0D {
                result.append(byte)
            }
        }
        return result
    }

    private static func hasControl(_ bytes: [UInt8]) -> Bool {
        var previous: UInt8 = 0
        for byte in bytes {
            if byte < 0x20, byte != 0x09, byte != 0x0A { return true }
            if byte == 0x7F || (previous == 0xC2 && byte < 0xA0 && byte >= 0x80) { return true }
            previous = byte
        }
        return false
    }

    private static func clean(_ text: String, _ path: ContentPath) -> Outcome<String> {
        var result = String.UnicodeScalarView()
        var diagnostics: [Diagnostic] = []
        var line = 1
        var column = 1
        for scalar in text.unicodeScalars {
            if isControl(scalar) {
                diagnostics.append(control(scalar, path, SourceSpan(line: line, column: column, length: 1)))
                result.append(" ")
            } else {
                result.append(scalar)
            }
            column += 1
            if scalar == "\n" { (line, column) = (line + 1, 1) }
        }
        return Outcome(String(result), diagnostics)
    }

    private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A: false
        case 0..<0x20, 0x7F..<0xA0: true
        default: false
        }
    }
}

extension TextDecoder {
    private static func utf16(_ path: ContentPath) -> Diagnostic {
        Diagnostic(
            .notUTF8,
            .error,
            "the file is saved as UTF-16, not as UTF-8",
            file: .content(path),
            span: .start,
            fixes: [.init("save it again with the encoding UTF-8")]
        )
    }

    private static func invalid(_ bytes: [UInt8], _ path: ContentPath) -> Diagnostic {
        let (offset, position) = firstInvalid(bytes)
        let hex = String(bytes[offset], radix: 16, uppercase: true)
        return Diagnostic(
            .notUTF8,
            .error,
            "the byte 0x\(hex.count < 2 ? "0" + hex : hex) here is not UTF-8",
            file: .content(path),
            span: SourceSpan(start: position, end: position),
            notes: [.init("the file was probably saved in an older encoding, such as Windows-1252")],
            fixes: [.init("save it again with the encoding UTF-8")]
        )
    }

    private static func control(_ scalar: Unicode.Scalar, _ path: ContentPath, _ span: SourceSpan)
        -> Diagnostic
    {
        let digits = String(scalar.value, radix: 16, uppercase: true)
        let name = String(repeating: "0", count: max(0, 4 - digits.count)) + digits
        return Diagnostic(
            .controlCharacter,
            .error,
            "there is an invisible control character (U+\(name)) here",
            file: .content(path),
            span: span,
            fixes: [.init("delete it", replacement: "")]
        )
    }

    /// The first byte that cannot be decoded, by offset and by line and column.
    private static func firstInvalid(_ bytes: [UInt8]) -> (Int, SourcePosition) {
        var index = 0
        var line = 1
        var column = 1
        while index < bytes.count, let length = scalarLength(bytes, at: index) {
            column += 1
            if bytes[index] == 0x0A { (line, column) = (line + 1, 1) }
            index += length
        }
        return (min(index, bytes.count - 1), SourcePosition(line: line, column: column))
    }

    /// How many bytes the scalar at an index has; nothing when none begins there.
    private static func scalarLength(_ bytes: [UInt8], at index: Int) -> Int? {
        let length: Int
        switch bytes[index] {
        case 0..<0x80: return 1
        case 0xC2..<0xE0: length = 2
        case 0xE0..<0xF0: length = 3
        case 0xF0..<0xF5: length = 4
        default: return nil
        }
        guard index + length <= bytes.count else { return nil }
        return String(validating: bytes[index..<index + length], as: UTF8.self) == nil ? nil : length
    }
}

extension RuleID {
    static let notUTF8 = RuleID("not-utf8")
    static let controlCharacter = RuleID("control-character")
}
