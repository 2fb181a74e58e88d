import GuideModel

/// The words of the interface in one language.
///
/// A word that the language lacks is taken from the guide's main language, then from English.
public struct Strings: Sendable {
    /// The language that the words are for.
    public let language: LanguageTag
    let words: [String: String]

    /// Creates words for a language, already filled up from the languages they fall back to.
    init(language: LanguageTag, words: [String: String]) {
        self.language = language
        self.words = words
    }

    /// The words of a name, with `{placeholders}` filled in; the name itself where no language has it.
    func text(_ name: String, _ values: [String: String] = [:]) -> String {
        guard let words = words[name] else { return name }
        return values.isEmpty ? words : Self.fill(words, values)
    }

    /// The words of a name for a number of things: `name_one` or `name_other`, with `{count}` filled in.
    func count(_ name: String, _ number: Int, _ values: [String: String] = [:]) -> String {
        let form = number == 1 ? "one" : "other"
        return text("\(name)_\(form)", values.merging(["count": String(number)]) { given, _ in given })
    }

    /// The words of a name, or nothing where no language has it.
    func optionalText(_ name: String) -> String? { words[name] }

    private static func fill(_ text: String, _ values: [String: String]) -> String {
        var result = ""
        var rest = text[...]
        while let open = rest.firstIndex(of: "{"), let close = rest[open...].firstIndex(of: "}") {
            let name = String(rest[rest.index(after: open)..<close])
            result += rest[..<open]
            result += values[name] ?? String(rest[open...close])
            rest = rest[rest.index(after: close)...]
        }
        return result + rest
    }
}
