import Foundation

/// An address in a body, taken apart without looking at what is there.
struct WrittenLink: Equatable, Sendable {
    /// What it is shaped like.
    enum Shape: Equatable, Sendable {
        /// With a scheme that a guide may link to.
        case external(String)
        /// With another scheme.
        case otherScheme(String)
        /// `//host/path`.
        case withoutScheme
        /// An address of the web, of mail or a phone number without its scheme; with it.
        case missingScheme(String)
        /// `#anchor`, without the `#`.
        case anchor(String)
        /// A path from the file's folder, percent-decoded, and an anchor.
        case relative(path: String, anchor: String?)
        /// A path from the site's root, and an anchor.
        case absolute(path: String, anchor: String?)
        /// Nothing to go to.
        case empty
        /// An allowed scheme with nothing behind it that could be reached.
        case unreachable
    }

    /// What it is shaped like.
    let shape: Shape

    /// Takes an address apart.
    init(_ address: String) {
        let text = address.trimmingCharacters(in: .whitespacesAndNewlines)
        let scheme = Self.scheme(of: text)
        if text.isEmpty {
            shape = .empty
        } else if let scheme, Link.allowedSchemes.contains(scheme) {
            shape = LinkText.check(text) == .good ? .external(text) : .unreachable
        } else if let whole = Self.withScheme(text, scheme: scheme) {
            shape = .missingScheme(whole)
        } else if let scheme {
            shape = .otherScheme(scheme)
        } else if text.hasPrefix("//") || text.hasPrefix("\\\\") {
            shape = .withoutScheme
        } else {
            shape = Self.local(text)
        }
    }

    private static func local(_ text: String) -> Shape {
        let parts = text.split(separator: "#", maxSplits: 1, omittingEmptySubsequences: false)
        let anchor = parts.count > 1 ? decoded(String(parts[1])) : nil
        let path = decoded(String(parts[0].prefix { $0 != "?" }))
        if path.isEmpty { return anchor.map { $0.isEmpty ? .empty : .anchor($0) } ?? .empty }
        let meant = anchor?.isEmpty == true ? nil : anchor
        return path.hasPrefix("/")
            ? .absolute(path: String(path.drop { $0 == "/" }), anchor: meant)
            : .relative(path: path, anchor: meant)
    }

    private static func decoded(_ text: String) -> String { text.removingPercentEncoding ?? text }

    /// The letters before the first `:`, in lower case, when they are shaped like a scheme.
    private static func scheme(of text: String) -> String? {
        guard let colon = text.firstIndex(of: ":") else { return nil }
        let name = text[..<colon].utf8
        guard let first = name.first, (first | 0x20) >= 0x61, (first | 0x20) <= 0x7A,
            name.allSatisfy({ byte in
                (0x30...0x39).contains(byte) || ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A)
                    || byte == 0x2B || byte == 0x2D || byte == 0x2E
            })
        else { return nil }
        return text[..<colon].lowercased()
    }

    /// The address with the scheme that was forgotten, when it looks as if one was.
    private static func withScheme(_ text: String, scheme: String?) -> String? {
        let head = text.prefix { $0 != "/" && $0 != "?" && $0 != "#" }
        let digits = text.filter(\.isNumber).count
        if digits >= 7, text.allSatisfy({ $0.isNumber || " -+().".contains($0) }) {
            return "tel:" + text.filter { $0.isNumber || $0 == "+" || $0 == "-" }
        }
        if head == text[...], head.contains("@"), !head.contains(where: \.isWhitespace) {
            return "mailto:" + text
        }
        let labels = head.prefix { $0 != ":" }.split(separator: ".", omittingEmptySubsequences: false)
        guard labels.count > 1, labels.allSatisfy({ !$0.isEmpty && $0.allSatisfy(isHostCharacter) }),
            scheme == nil || head.contains(":"), let last = labels.last?.lowercased()
        else { return nil }
        let isName = labels[0].lowercased() == "www" || commonEndings.contains(last)
        return isName ? "https://" + text : nil
    }

    private static func isHostCharacter(_ character: Character) -> Bool {
        character.isLetter || character.isNumber || character == "-"
    }

    /// Endings of host names that are no endings of file names.
    private static let commonEndings: Set<String> = [
        "org", "com", "net", "gov", "edu", "us", "info", "example",
    ]
}
