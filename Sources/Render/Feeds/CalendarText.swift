import GuideModel

/// The text of a calendar (RFC 5545) or a card (RFC 6350) in the making: escaped, folded, with their line ends.
struct CalendarText: Sendable {
    /// The text so far, in UTF-8.
    private(set) var bytes: [UInt8] = []

    /// Adds a line as it is; for what needs no escaping, such as dates and rules.
    mutating func add(_ line: String) {
        if line.utf8.count <= Self.longest {
            bytes += line.utf8
            bytes += Self.end
            return
        }
        var room = Self.longest
        for scalar in line.unicodeScalars {
            guard let encoded = UTF8.encode(scalar) else { continue }
            if encoded.count > room {
                bytes += Self.fold
                room = Self.longest - 1
            }
            bytes += encoded
            room -= encoded.count
        }
        bytes += Self.end
    }

    /// Adds a text under a name, where there is one.
    mutating func add(_ name: String, _ text: String?) {
        if let text, !text.isEmpty { add("\(name):\(Self.escaped(text))") }
    }

    /// Adds an address of the web or of a telephone, where there is one.
    mutating func add(_ name: String, uri: String?) {
        // A line's end in an address would begin a line of its own.
        if let uri, !uri.isEmpty { add("\(name):\(uri.filter { !$0.isNewline })") }
    }

    /// Adds what was made before.
    mutating func add(_ other: CalendarText) { bytes += other.bytes }

    /// A text as both formats write it: commas, semicolons and backslashes marked, lines as `\n`.
    static func escaped(_ text: String) -> String {
        if text.utf8.allSatisfy(isPlain) { return text }
        var result = ""
        for character in text {
            switch character {
            case "\\", ",", ";": result += "\\\(character)"
            case _ where character.isNewline: result += "\\n"
            case _
            where character.unicodeScalars.allSatisfy({ $0.value < 0x20 && $0 != "\t" || $0.value == 0x7F }):
                continue
            default: result.append(character)
            }
        }
        return result
    }

    /// Whether a byte is neither marked nor the beginning of what may be the end of a line.
    private static func isPlain(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x20..<0x7F: byte != 0x5C && byte != 0x2C && byte != 0x3B
        default: false
        }
    }

    /// Bytes in a line without its end; what is longer goes on in the next, after a space.
    private static let longest = 75
    private static let end: [UInt8] = [0x0D, 0x0A]
    private static let fold: [UInt8] = [0x0D, 0x0A, 0x20]
}
