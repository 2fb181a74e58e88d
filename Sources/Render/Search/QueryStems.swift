import GuideModel

/// Stems of single words; a word is its own stem in a language without rules.
struct QueryStems {
    private let language: LanguageTag

    init(_ language: LanguageTag) { self.language = language }

    /// The folded stem of a folded word.
    func stem(of word: String) -> String {
        guard let stemmer = Stemmer(language) else { return word }
        return TextFolding.fold(stemmer.stem(word))
    }
}
