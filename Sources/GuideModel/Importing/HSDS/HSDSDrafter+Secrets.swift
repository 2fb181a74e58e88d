/// Places whose address must not be known.
extension HSDSDrafter {
    /// Whether a place is said to be secret: in its address, or in what is said of it, its agency or what is offered there.
    ///
    /// That counseling is confidential says nothing of where it is given: the word counts beside a word for a place.
    func isSecret(_ location: Int) -> Bool {
        let addresses = directory.rows(.address, of: location)
        let written = addresses.flatMap { number in
            // A street may be called "Secret Cove": there only the other words count.
            row(number).cells.flatMap { key, text in
                Self.words(text).filter { !key.hasPrefix("address") || $0 != "secret" }
            }
        }
        if written.contains(where: { Self.secret.contains($0) }) { return true }
        let place = row(location)
        for name in [place.text("name"), place.text("alternate_name")].compactMap({ $0?.lowercased() }) {
            let words = Self.words(name)
            if words.contains(where: { Self.hidden.contains($0) }) || Self.secret.contains(words.first ?? "")
            {
                return true
            }
            if Self.secret.contains(where: { name.contains("(\($0)") }) { return true }
        }
        let services = directory.services(of: organization)
        let offered = services.filter { (directory.links[$0] ?? []).contains { $0.location == location } }
        let own = [place.text("name"), place.text("description"), place.text("short_desc")]
        let others = ([organization] + offered).flatMap {
            [row($0).text("description"), row($0).text("short_desc")]
        }
        return own.compactMap(\.self).contains { Self.speaksOfHiding($0, Self.places.union(Self.homes)) }
            || others.compactMap(\.self).contains { Self.speaksOfHiding($0, Self.places) }
    }

    /// Whether a word for secrecy stands near a word for a place.
    private static func speaksOfHiding(_ text: String, _ places: Set<String>) -> Bool {
        let words = words(text)
        return words.indices.contains { index in
            guard secret.contains(words[index]) else { return false }
            return words[max(0, index - 4)...min(words.count - 1, index + 4)].contains { places.contains($0) }
        }
    }

    private static func words(_ text: String) -> [String] {
        text.lowercased().split { !$0.isLetter }.map(String.init)
    }

    /// Whether what is said of an agency or its place speaks of a shelter from violence at home.
    func seemsARefuge(_ location: Int) -> Bool {
        let rows = [row, row(location)] + directory.services(of: organization).map { row($0) }
        let text = rows.flatMap { [$0.text("name"), $0.text("description"), $0.text("short_desc")] }
            .compactMap { $0?.lowercased() }
            .joined(separator: " ")
        let speaksOf = { (words: [String]) in words.contains { text.contains($0) } }
        return speaksOf([
            "domestic violence", "battered", "intimate partner", "violencia doméstica", "violence conjugale",
        ])
            && speaksOf(["shelter", "safe house", "refuge", "albergue"])
    }

    private static let hidden: Set<String> = ["undisclosed"]
    private static let secret: Set<String> = [
        "confidential", "undisclosed", "secret", "confidencial", "confidentiel", "confidentielle",
    ]
    private static let places: Set<String> = [
        "location", "locations", "address", "addresses", "site", "sites", "whereabouts", "ubicación",
        "dirección",
        "adresse", "lieu", "ubicacion", "direccion",
    ]
    /// Words that mean a place only where a place itself is described.
    private static let homes: Set<String> = ["shelter", "house", "home", "refuge", "albergue", "facility"]
}
