/// A scheme with a guide's own colours in it, and those that follow from them.
struct LookColours {
    /// The colours that the guide gives.
    let given: [String: Colour]
    /// The theme's.
    let theme: Palette
    /// Whether the scheme is the dark one.
    let isDark: Bool

    /// All colours of the scheme.
    ///
    /// A guide that gives its accent alone gets a stronger one, a tint and what is written on it.
    var palette: Palette {
        var palette = theme
        palette.colours.merge(given) { $1 }
        guard let accent = given["accent"], let paper = palette.colours["paper"] else { return palette }
        let end: Colour = isDark ? .white : .black
        let strong = accent.mixed(with: end, 0.3)
        let derived = [
            "accent-strong": strong,
            "accent-tint": paper.mixed(with: accent, isDark ? 0.18 : 0.12),
            "on-accent": isDark ? .black : .white,
        ]
        for (name, colour) in derived where given[name] == nil { palette.colours[name] = colour }
        return palette
    }
}

extension Palette {
    /// The colours that differ from another palette's, in the order of their names.
    func changes(from other: Palette) -> [(name: String, colour: Colour)] {
        names.compactMap { name in
            guard let colour = colours[name], colour != other.colours[name] else { return nil }
            return (name, colour)
        }
    }
}

/// What a look adds to the end of a style sheet.
struct LookSheet {
    let light: [(name: String, colour: Colour)]
    let dark: [(name: String, colour: Colour)]
    let fonts: [(property: String, family: String)]

    /// The rules; those of colours are for screens, since paper has its own.
    var text: String {
        let families = fonts.map { "--\($0.property): \($0.family);" }.joined(separator: " ")
        let rules = [
            families.isEmpty ? nil : ":root { \(families) }",
            light.isEmpty ? nil : "@media screen { :root { \(Self.list(light)) } }",
            dark.isEmpty
                ? nil : "@media screen and (prefers-color-scheme: dark) { :root { \(Self.list(dark)) } }",
        ]
        return rules.compactMap(\.self).map { $0 + "\n" }.joined()
    }

    private static func list(_ colours: [(name: String, colour: Colour)]) -> String {
        colours.map { "--\($0.name): \($0.colour);" }.joined(separator: " ")
    }
}
