import Foundation
import GuideModel

/// How a reader looks a name up: without the article in front, whatever the accents and the case.
struct NameOrder: Hashable, Comparable, Sendable {
    /// The name as it is ordered.
    let key: String
    /// The name as it is written, which parts names with one key.
    let name: String

    /// Orders a name as readers of a language do.
    init(_ name: String, language: LanguageTag) {
        self.name = name
        let plain = Self.fold(name)
        let articles = Self.articles[language.language] ?? []
        let article = articles.first { plain.hasPrefix($0) && plain.count > $0.count }
        key = String(plain.dropFirst(article?.count ?? 0))
    }

    /// The heading that the name stands under in an index.
    var letter: Letter {
        guard let first = key.unicodeScalars.first(where: { $0.properties.isAlphabetic || Self.isDigit($0) })
        else {
            return .rest
        }
        if Self.isDigit(first) { return .digits }
        // Scripts of thousands of signs have no letters to put names under.
        return first.value < 0x2E80 ? .letter(String(first).uppercased()) : .rest
    }

    /// A heading of an index.
    enum Letter: Hashable, Sendable {
        case digits
        case letter(String)
        case rest
    }

    /// Orders names as an index does; equal keys by the names as written.
    static func < (left: NameOrder, right: NameOrder) -> Bool {
        if left.key != right.key {
            return left.key.unicodeScalars.lexicographicallyPrecedes(right.key.unicodeScalars)
        }
        return left.name.unicodeScalars.lexicographicallyPrecedes(right.name.unicodeScalars)
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.numericType == .decimal
    }

    /// Lower case, without marks over letters and without what is neither letter nor digit in front.
    private static func fold(_ name: String) -> String {
        let decomposed = name.decomposedStringWithCompatibilityMapping.lowercased()
        var result = String.UnicodeScalarView()
        for scalar in decomposed.unicodeScalars where scalar.properties.generalCategory != .nonspacingMark {
            switch scalar {
            case "ß": result.append(contentsOf: "ss".unicodeScalars)
            case "ł": result.append("l")
            case "ø": result.append("o")
            case "æ": result.append(contentsOf: "ae".unicodeScalars)
            case "'", "\u{2019}", "\"", "\u{201C}", "\u{201D}": continue
            default:
                if result.isEmpty, !scalar.properties.isAlphabetic, !isDigit(scalar) { continue }
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static let articles: [String: [String]] = [
        "en": ["the ", "an ", "a "],
        "es": ["los ", "las ", "el ", "la "],
        "fr": ["les ", "le ", "la ", "l "],
        "de": ["der ", "die ", "das "],
    ]
}
