import GuideModel

/// The words of this field that stand for one another, in English and Spanish together: patrons of a guide in one
/// language often type the other.
///
/// A line is one need. What stands before `>` is what people type; what follows it is looked for as well, and is
/// typed too. Without `>` all of it is both. `|` parts the languages.
enum DefaultSynonyms {
    /// The rules for an index in a language; none for a language that the sets do not know.
    static func rules(for language: LanguageTag) -> [SynonymTable.Rule] {
        ["en", "es"].contains(language.language) ? all : []
    }

    private static let all = [food, money, health, safety, people].flatMap { text in
        text.split(separator: "\n").map { rule(String($0)) }
    }

    private static func rule(_ line: String) -> SynonymTable.Rule {
        var from: [String] = []
        var to: [String] = []
        for half in line.split(separator: "|") {
            let sides = half.split(separator: ">").map { side in
                side.split(separator: ",").map { SynonymTable.phrase(String($0)) }
            }
            from += sides.flatMap { $0 }
            to += sides.last ?? []
        }
        return SynonymTable.Rule(from: from, to: to)
    }
}
