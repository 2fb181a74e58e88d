import Foundation
import GuideModel

/// Brings the ways in which content names a language to one: `es`, `Spanish` and `español` are the same.
struct SpokenLanguages: Sendable {
    private let tags: [String: String]
    private let names: [String: String]

    /// Reads languages for people who read a language.
    init(readIn language: LanguageTag) {
        let here = Locale(identifier: language.description)
        let english = Locale(identifier: "en")
        var tags: [String: String] = [:]
        var names: [String: String] = [:]
        for code in Self.codes {
            let name = here.localizedString(forLanguageCode: code) ?? code
            names[code] = name.prefix(1).uppercased() + name.dropFirst()
            let own = Locale(identifier: code).localizedString(forLanguageCode: code)
            for name in [name, english.localizedString(forLanguageCode: code), own, code] {
                if let name, tags[TextFolding.fold(name)] == nil { tags[TextFolding.fold(name)] = code }
            }
        }
        self.tags = tags
        self.names = names
    }

    /// The language as a value to filter by; a language outside the list keeps the words it was written with.
    func value(_ written: String) -> FacetValue? {
        let folded = TextFolding.fold(written)
        if let code = tags[folded] ?? LanguageTag(written).flatMap({ tags[$0.language] }) {
            return FacetValue(code, label: names[code] ?? code)
        }
        let words = Tokenizer.groups(in: written).flatMap(\.parts).map(\.term)
        return words.isEmpty ? nil : FacetValue(words.joined(separator: "-"), label: written)
    }

    /// Languages that guides in this field name, so that each is known by its names too.
    private static let codes = [
        "en", "es", "am", "ar", "ase", "bn", "bs", "cs", "de", "el", "fa", "fil", "fr", "gu", "he", "hi",
        "hmn", "ht", "hr", "hu", "hy", "id", "it", "ja", "ka", "km", "kn", "ko", "ku", "lo", "ml", "mn", "mr",
        "my", "nb", "ne", "nl", "om", "pa", "pl", "ps", "pt", "ro", "ru", "rw", "sm", "so", "sq", "sr", "sv",
        "sw", "ta", "te", "th", "ti", "tl", "to", "tr", "uk", "ur", "uz", "vi", "yi", "yo", "yue", "zh",
    ]
}
