/// Words by which a source says that a place must not be known.
///
/// That counseling is confidential says nothing of where it is given: the word counts beside a word for a place.
enum SecretWords {
    /// Whether what stands in the place of an address says that there is none to be known.
    static func isHidden(_ text: String, isStreet: Bool) -> Bool {
        // A street may be called "Secret Cove": there only the other words count.
        words(text).contains { secret.contains($0) && !(isStreet && $0 == "secret") }
            || unspaced.contains { text.contains($0) }
    }

    /// Whether a place's name says that it is hidden.
    static func namesAHiddenPlace(_ name: String) -> Bool {
        let lower = name.lowercased()
        let words = words(name)
        return words.contains("undisclosed") || secret.contains(words.first ?? "")
            || secret.contains { lower.contains("(\($0)") } || unspaced.contains { name.contains($0) }
    }

    /// Whether a word for secrecy stands near a word for a place; of a place itself, also near a word for a house.
    static func speaksOfHiding(_ text: String, isOfPlace: Bool) -> Bool {
        guard ByteSearch.finds(stems, in: text) else { return false }
        let words = words(text)
        let near = isOfPlace ? places.union(homes) : places
        let isSaid = words.indices.contains { index in
            guard saysSecret(index, words) else { return false }
            return words[max(0, index - 4)...min(words.count - 1, index + 4)].contains { near.contains($0) }
        }
        return isSaid || isSaidAtLength(text, near)
            || unspacedPlaces.contains { place in unspaced.contains { speaks(text, place, $0) } }
    }

    /// "The location of our shelter for women and children is confidential": the place first, and what it is at the end.
    private static func isSaidAtLength(_ text: String, _ near: Set<String>) -> Bool {
        text.split { ".!?;\n".contains($0) }.contains { sentence in
            let words = words(String(sentence))
            return words.indices.contains { index in
                guard index > 1, saysSecret(index, words) else { return false }
                let before = words[max(0, index - 14)..<index]
                return before.suffix(4).contains { being.contains($0) }
                    && before.contains { near.contains($0) }
            }
        }
    }

    /// A word for secrecy, or one for telling that is denied: "not disclosed".
    private static func saysSecret(_ index: Int, _ words: [String]) -> Bool {
        if secret.contains(words[index]) { return !isDenied(index, words) }
        guard told.contains(words[index]), index > 0 else { return false }
        // `isn't` is two words here.
        return ["not", "never", "t"].contains(words[index - 1])
    }

    /// Whether texts speak of a shelter from violence at home.
    static func speakOfARefuge(_ texts: [String]) -> Bool {
        let speaksOf = { (words: [String], text: String) in
            let lower = text.lowercased()
            return words.contains { lower.contains($0) }
        }
        return texts.contains { ByteSearch.finds(violentStems, in: $0) && speaksOf(violence, $0) }
            && texts.contains { speaksOf(shelters, $0) }
    }

    /// Where words are not parted by spaces: a place, and soon behind it that it is not made known.
    private static func speaks(_ text: String, _ place: String, _ secret: String) -> Bool {
        text.ranges(of: place).contains { text[$0.upperBound...].prefix(6).contains(secret) }
    }

    /// "The location is not confidential", "no es confidencial", "n'est pas confidentielle".
    private static func isDenied(_ index: Int, _ words: [String]) -> Bool {
        guard index > 0 else { return false }
        if ["not", "pas", "nicht"].contains(words[index - 1]) { return true }
        return index > 1 && words[index - 2] == "no" && words[index - 1] == "es"
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
    }

    private static let secret: Set<String> = [
        "confidential", "undisclosed", "secret", "confidencial", "confidenciales", "confidentiel",
        "confidentielle", "secreta", "secrète", "vertraulich", "geheim", "withheld", "unlisted",
        "unpublished",
        "confidentially",
    ]
    private static let told: Set<String> = ["disclosed", "published", "revealed", "publicized", "divulged"]
    private static let being: Set<String> = [
        "is", "are", "kept", "remains", "remain", "be", "stays", "es", "son", "est", "sont", "ist",
    ]
    private static let places: Set<String> = [
        "location", "locations", "address", "addresses", "site", "sites", "whereabouts", "ubicación",
        "dirección", "adresse", "lieu", "ubicacion", "direccion", "domicilio", "emplacement",
    ]
    /// Words that mean a place only where a place itself is described.
    private static let homes: Set<String> = [
        "shelter", "house", "home", "refuge", "albergue", "facility", "refugio", "foyer",
    ]
    /// What one of the words for secrecy has in it; other texts are not looked at closely.
    private static let stems = ByteSearch.needles([
        "onfid", "isclos", "withh", "nlist", "ublish", "eveal", "ublici", "ivulg", "secr", "eheim", "ertraul",
        "非公", "不公", "保密",
    ])
    private static let violentStems = ByteSearch.needles(["viol", "batter", "partner", "暴力"])
    private static let violence = [
        "domestic violence", "battered", "intimate partner", "violencia doméstica", "violencia de género",
        "violence conjugale", "violences conjugales", "暴力",
    ]
    private static let shelters = [
        "shelter", "safe house", "refuge", "refugio", "albergue", "hébergement", "シェルター",
    ]
    private static let unspaced = ["非公開", "非公开", "不公开", "保密"]
    private static let unspacedPlaces = ["住所", "所在地", "場所", "地址", "位置"]
}
