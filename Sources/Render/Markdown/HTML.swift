/// Markup that is safe to send as it is; text becomes markup only by being escaped.
///
/// A literal is markup, what is interpolated into it is escaped unless it is markup itself:
/// `let link: HTML = "<a href=\"\(address)\">\(label)</a>"` is right whatever `address` and
/// `label` hold, as long as attribute values stand in quotes.
struct HTML: Hashable, Sendable, CustomStringConvertible {
    /// The markup.
    let text: String

    /// Turns text into markup that shows it, in an element or in a quoted attribute alike.
    ///
    /// Characters that a page must not hold at all (controls, noncharacters) are left out.
    init(escaping text: String) {
        self.text = Self.escape(text)
    }

    /// Takes markup as it is; only for markup that was made here, never for what somebody typed.
    init(trusted markup: String) {
        text = markup
    }

    /// No markup at all.
    static let empty = HTML(trusted: "")

    /// Whether there is no markup.
    var isEmpty: Bool { text.isEmpty }

    /// The markup, for showing it in tests.
    var description: String { text }

    /// An attribute with the space before it, or nothing when there is no value.
    static func attribute(_ name: StaticString, _ value: String?) -> HTML {
        value.map { HTML(trusted: " \(name)=\"\(escape($0))\"") } ?? .empty
    }

    /// One piece of markup after another.
    static func + (left: HTML, right: HTML) -> HTML { HTML(trusted: left.text + right.text) }

    /// Adds markup at the end.
    static func += (left: inout HTML, right: HTML) { left = left + right }
}

extension Sequence<HTML> {
    /// All pieces in order, with markup between them.
    func joined(separator: HTML = .empty) -> HTML {
        HTML(trusted: map(\.text).joined(separator: separator.text))
    }
}

extension HTML: ExpressibleByStringInterpolation {
    /// Takes a literal as markup.
    init(stringLiteral value: String) {
        self.init(trusted: value)
    }

    /// Takes the pieces that an interpolation has put together.
    init(stringInterpolation: Interpolation) {
        self.init(trusted: stringInterpolation.markup)
    }

    /// Puts a literal with values in it together, escaping all that is not markup.
    struct Interpolation: StringInterpolationProtocol {
        fileprivate var markup = ""

        /// Starts with nothing.
        init(literalCapacity: Int, interpolationCount: Int) {
            markup.reserveCapacity(literalCapacity + 16 * interpolationCount)
        }

        /// Adds a literal as it is.
        mutating func appendLiteral(_ literal: String) { markup += literal }

        /// Adds text, escaped.
        mutating func appendInterpolation(_ text: String) { markup += HTML.escape(text) }

        /// Adds text, escaped.
        mutating func appendInterpolation(_ text: some CustomStringConvertible) {
            markup += HTML.escape(text.description)
        }

        /// Adds markup as it is.
        mutating func appendInterpolation(_ html: HTML) { markup += html.text }
    }
}

extension HTML {
    fileprivate static func escape(_ text: String) -> String {
        guard text.utf8.contains(where: needsCare) else { return text }
        var result = ""
        result.reserveCapacity(text.utf8.count + text.utf8.count / 8)
        for scalar in text.unicodeScalars {
            switch scalar {
            case "&": result += "&amp;"
            case "<": result += "&lt;"
            case ">": result += "&gt;"
            case "\"": result += "&quot;"
            case "'": result += "&#39;"
            case _ where isForbidden(scalar): continue
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }

    /// Bytes that are escaped or may begin a character that a page must not hold.
    private static func needsCare(_ byte: UInt8) -> Bool {
        switch byte {
        case 0x22, 0x26, 0x27, 0x3C, 0x3E, 0x7F, 0xC2, 0xEF, 0xF0...: true
        default: byte < 0x20 && byte != 0x0A && byte != 0x09
        }
    }

    /// The HTML standard's controls and noncharacters.
    private static func isForbidden(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x09, 0x0A, 0x0D: false
        case 0..<0x20, 0x7F...0x9F, 0xFDD0...0xFDEF: true
        default: scalar.value & 0xFFFE == 0xFFFE
        }
    }
}
