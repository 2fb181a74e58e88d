import CStemmer
import GuideModel

/// Cuts words to their stems by the Snowball rules of a language.
///
/// A stemmer keeps state between words, so each belongs to one task; this is the only file
/// that knows libstemmer.
struct Stemmer: ~Copyable {
    private let handle: OpaquePointer
    private let irregular: [String: String]

    /// Creates a stemmer, or nothing when Snowball has no rules for the language.
    init?(_ language: LanguageTag) {
        guard let algorithm = Self.algorithms[language.language],
            let handle = sb_stemmer_new(algorithm, "UTF_8")
        else { return nil }
        self.handle = handle
        irregular = Self.irregular[language.language] ?? [:]
    }

    deinit { sb_stemmer_delete(handle) }

    /// The stem of a word that is in lower case and has its accents.
    func stem(_ word: String) -> String {
        let bytes = Array(word.utf8)
        guard let result = sb_stemmer_stem(handle, bytes, Int32(bytes.count)) else { return word }
        let length = Int(sb_stemmer_length(handle))
        let stem = String(decoding: UnsafeBufferPointer(start: result, count: length), as: UTF8.self)
        return irregular[stem] ?? stem
    }

    /// Plurals that no ending tells, by the stems that Snowball leaves them with.
    private static let irregular = [
        "en": [
            "children": "child", "feet": "foot", "lice": "lous", "men": "man", "teeth": "tooth",
            "wive": "wife",
            "women": "woman",
        ]
    ]

    private static let algorithms = [
        "ar": "arabic", "ca": "catalan", "da": "danish", "de": "german", "el": "greek", "en": "english",
        "es": "spanish", "eu": "basque", "fi": "finnish", "fr": "french", "ga": "irish", "hi": "hindi",
        "hu": "hungarian", "hy": "armenian", "id": "indonesian", "it": "italian", "lt": "lithuanian",
        "nb": "norwegian", "ne": "nepali", "nl": "dutch", "nn": "norwegian", "no": "norwegian",
        "pt": "portuguese", "ro": "romanian", "ru": "russian", "sr": "serbian", "sv": "swedish",
        "ta": "tamil", "tr": "turkish", "yi": "yiddish",
    ]
}
