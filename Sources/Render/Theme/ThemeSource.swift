import GuideModel

/// A theme as it was read, before anything is made of it.
struct ThemeSource: Sendable {
    /// What `theme.yaml` says.
    var manifest = ThemeManifest()
    /// The templates, in name order.
    var templates: [Template] = []
    /// Files that go out as they are, in path order; paths from `assets/` on.
    var assets: [Asset] = []
    /// Scripts that are joined, in name order.
    var scripts: [Asset] = []
    /// `illustration.png`, the picture that stands for a guide in a library of others.
    var illustration: [UInt8]?
    /// The words of the interface, by language, in the order written.
    var words: [WordList] = []

    /// One template.
    struct Template: Sendable {
        /// The name by which partials and pages call it: `parts/phone`.
        let name: String
        /// Its text.
        let text: String

        /// The file, by its path in the theme's folder.
        var file: SourceFile { .theme("templates/\(name).mustache") }
    }

    /// One file.
    struct Asset: Sendable {
        /// Its path inside its folder.
        let path: String
        /// What it holds.
        let bytes: [UInt8]
    }

    /// The words of one language.
    struct WordList: Sendable {
        let language: LanguageTag
        /// Names and words, with the places of the names.
        let words: [Word]

        /// The file, by its path in the theme's folder.
        var file: SourceFile { .theme("strings/\(language).yaml") }
    }

    /// One name and its words.
    struct Word: Sendable {
        let name: String
        let text: String
        let span: SourceSpan
    }
}

/// What `theme.yaml` says.
struct ThemeManifest: Sendable {
    /// What the theme is called.
    var name = ""
    /// Settings that a guide may change, with the value each has when it doesn't.
    var settings: [String: String] = [:]
}
