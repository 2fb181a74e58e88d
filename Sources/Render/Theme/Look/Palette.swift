/// The colours of a style sheet in one scheme, by the names of its custom properties: `accent`, `ink-soft`.
struct Palette: Sendable {
    /// The colours by name.
    var colours: [String: Colour]

    /// The names in order.
    var names: [String] { colours.keys.sorted() }

    /// The colours that a style sheet gives its custom properties in `:root`: for the light scheme, and for the dark
    /// one with those of the light one where it says nothing.
    static func schemes(of sheet: String) -> (light: Palette, dark: Palette) {
        let dark = block(after: "@media (prefers-color-scheme: dark)", in: sheet)
        let light = block(after: ":root", in: sheet)
        let base = properties(in: light)
        return (Palette(colours: base), Palette(colours: base.merging(properties(in: dark)) { $1 }))
    }

    /// What stands between the braces after a text, with all braces inside it.
    private static func block(after text: String, in sheet: String) -> Substring {
        guard let start = sheet.firstRange(of: text)?.upperBound,
            let open = sheet[start...].firstIndex(of: "{")
        else { return "" }
        var depth = 0
        for place in sheet[open...].indices {
            if sheet[place] == "{" { depth += 1 }
            if sheet[place] == "}" { depth -= 1 }
            if depth == 0 { return sheet[open...place] }
        }
        return sheet[open...]
    }

    private static func properties(in block: Substring) -> [String: Colour] {
        var found: [String: Colour] = [:]
        for match in block.matches(of: /--([a-z][a-z0-9-]*)\s*:\s*(#[0-9a-fA-F]+)\s*[;}]/) {
            if let colour = Colour(match.2) { found[String(match.1)] = colour }
        }
        return found
    }
}
