/// An address as it stands between the marks of a link, with what it means.
struct WrittenAddress: Equatable, Sendable {
    /// The bytes that hold it, without `<` and `>`.
    let range: Range<Int>
    /// What it means once backslashes and entities are resolved.
    let meaning: String

    /// Reads the address that begins at a byte, after spaces; nothing when none can stand there.
    init?(in bytes: [UInt8], at start: Int, before end: Int) {
        var from = start
        while from < end, Self.isSpace(bytes[from]) { from += 1 }
        guard from < end else { return nil }
        let isBracketed = bytes[from] == UInt8(ascii: "<")
        if isBracketed { from += 1 }
        let to = isBracketed ? Self.closingBracket(bytes, from, end) : Self.endOfBare(bytes, from, end)
        guard let to, to >= from else { return nil }
        range = from..<to
        meaning = Self.resolve(bytes[from..<to])
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x0A || byte == 0x09 }

    private static func closingBracket(_ bytes: [UInt8], _ from: Int, _ end: Int) -> Int? {
        var index = from
        while index < end, bytes[index] != 0x0A {
            if bytes[index] == UInt8(ascii: ">") { return index }
            index += bytes[index] == UInt8(ascii: "\\") ? 2 : 1
        }
        return nil
    }

    /// Up to a space or the parenthesis that closes the link; parentheses in pairs belong to the address.
    private static func endOfBare(_ bytes: [UInt8], _ from: Int, _ end: Int) -> Int? {
        var depth = 0
        var index = from
        while index < end, !isSpace(bytes[index]) {
            switch bytes[index] {
            case UInt8(ascii: "("): depth += 1
            case UInt8(ascii: ")"):
                if depth == 0 { return index }
                depth -= 1
            case UInt8(ascii: "\\"): index += 1
            default: break
            }
            index += 1
        }
        return min(index, end)
    }

    private static func resolve(_ raw: ArraySlice<UInt8>) -> String {
        var result: [UInt8] = []
        var rest = raw
        while let byte = rest.popFirst() {
            if byte == UInt8(ascii: "\\"), let next = rest.first, isPunctuation(next) {
                result.append(next)
                rest.removeFirst()
            } else if byte == UInt8(ascii: "&"), let (character, length) = entity(rest) {
                result += Array(character.utf8)
                rest.removeFirst(length)
            } else {
                result.append(byte)
            }
        }
        return String(decoding: result, as: UTF8.self)
    }

    private static func isPunctuation(_ byte: UInt8) -> Bool {
        (0x21...0x2F).contains(byte) || (0x3A...0x40).contains(byte) || (0x5B...0x60).contains(byte)
            || (0x7B...0x7E).contains(byte)
    }

    /// The character that an entity after its `&` stands for, and its length with the semicolon.
    private static func entity(_ rest: ArraySlice<UInt8>) -> (String, Int)? {
        guard let semicolon = rest.prefix(12).firstIndex(of: UInt8(ascii: ";")) else { return nil }
        let name = String(decoding: rest[rest.startIndex..<semicolon], as: UTF8.self)
        let length = semicolon - rest.startIndex + 1
        if let known = ["amp": "&", "lt": "<", "gt": ">", "quot": "\"", "nbsp": "\u{A0}"][name] {
            return (known, length)
        }
        guard name.hasPrefix("#") else { return nil }
        let digits = name.dropFirst()
        let isHex = digits.hasPrefix("x") || digits.hasPrefix("X")
        let number = isHex ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
        return number.flatMap(Unicode.Scalar.init).map { (String($0), length) }
    }
}
