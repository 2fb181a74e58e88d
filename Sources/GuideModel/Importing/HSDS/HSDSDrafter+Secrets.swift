/// Places whose address must not be known.
extension HSDSDrafter {
    /// Whether a place says that it is secret: in its address, or of itself.
    ///
    /// That counseling is confidential says nothing of where it is given.
    func isSecret(_ location: Int, _ addresses: [Int]) -> Bool {
        let written = addresses.flatMap { row($0).cells.values }.map { $0.lowercased() }
        if written.contains(where: { text in Self.secret.contains { text.contains($0) } }) { return true }
        let name = row(location).text("name")?.lowercased() ?? ""
        if Self.secret.contains(where: { name.hasPrefix($0) }) { return true }
        let texts = [name, row(location).text("description")?.lowercased() ?? ""]
        return texts.contains { text in
            Self.secret.contains { word in
                Self.places.contains { text.contains("\(word) \($0)") || text.contains("\($0) is \(word)") }
                    || Self.sites.contains { text.contains("\($0) \(word)") }
            }
        }
    }

    /// Whether what is said of an agency or its place speaks of a shelter from violence at home.
    func seemsARefuge(_ location: Int) -> Bool {
        let rows = [row, row(location)] + directory.services(of: organization).map { row($0) }
        let text = rows.flatMap { [$0.text("name"), $0.text("description")] }.compactMap { $0?.lowercased() }
            .joined(separator: " ")
        let speaksOf = { (words: [String]) in words.contains { text.contains($0) } }
        return speaksOf([
            "domestic violence", "battered", "intimate partner", "violencia doméstica", "violence conjugale",
        ])
            && speaksOf(["shelter", "safe house", "refuge", "albergue"])
    }

    private static let secret = ["confidential", "undisclosed", "secret", "confidencial", "confidentiel"]
    private static let places = ["location", "address", "shelter", "site", "house", "whereabouts"]
    private static let sites = ["ubicación", "dirección", "adresse", "lieu", "ubicacion", "direccion"]
}
