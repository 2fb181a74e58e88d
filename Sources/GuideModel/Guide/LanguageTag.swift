/// A language as BCP 47 writes it, such as `en` or `zh-Hant`.
public struct LanguageTag: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The tag in its usual case: language lower, script titled, region upper.
    public let description: String

    /// Creates a tag, or nothing when the text is not shaped like one.
    public init?(_ text: String) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false)
        guard let language = parts.first, (2...3).contains(language.utf8.count), Self.isLetters(language)
        else { return nil }
        var words = [language.lowercased()]
        for part in parts.dropFirst() {
            guard (1...8).contains(part.utf8.count), Self.isLettersOrDigits(part) else { return nil }
            switch part.utf8.count {
            case 4 where Self.isLetters(part):
                words.append(part.prefix(1).uppercased() + part.dropFirst().lowercased())
            case 2: words.append(part.uppercased())
            default: words.append(part.lowercased())
            }
        }
        description = words.joined(separator: "-")
    }

    /// The language alone, without script and region.
    public var language: String { String(description.prefix { $0 != "-" }) }

    /// Whether the language is written from right to left.
    public var isRightToLeft: Bool {
        ["ar", "arc", "ckb", "dv", "fa", "he", "iw", "ku", "ps", "sd", "ug", "ur", "yi"].contains(language)
    }

    /// English, the language of last resort for words of the interface.
    public static let english = LanguageTag(checked: "en")

    /// Orders tags by their text.
    public static func < (left: LanguageTag, right: LanguageTag) -> Bool {
        left.description < right.description
    }

    private init(checked text: String) { description = text }

    private static func isLetters(_ text: Substring) -> Bool {
        text.utf8.allSatisfy { ($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A }
    }

    private static func isLettersOrDigits(_ text: Substring) -> Bool {
        text.utf8.allSatisfy { (0x30...0x39).contains($0) || (($0 | 0x20) >= 0x61 && ($0 | 0x20) <= 0x7A) }
    }
}
