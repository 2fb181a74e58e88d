import GuideModel

/// How a guide wants its theme to look: colours, fonts and a logo, from `theme` in `guide.yaml`.
struct ThemeLook: Sendable {
    /// The file that stands beside the guide's name, by its path in the content folder.
    let logo: ContentPath?
    /// What is added to the theme's style sheet; empty where the guide changes nothing.
    let sheet: String

    /// The look as the theme has it.
    static let plain = ThemeLook(logo: nil, sheet: "")
}

extension ThemeLook {
    /// Families of fonts that devices have; none is ever loaded.
    static let fonts: [String: String] = [
        "sans": #"system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif"#,
        "serif":
            #"ui-serif, Charter, "Bitstream Charter", "Iowan Old Style", "Noto Serif", Georgia, serif"#,
        "humanist": #"Seravek, "Gill Sans Nova", Ubuntu, Calibri, "DejaVu Sans", "Noto Sans", sans-serif"#,
        "rounded": #"ui-rounded, "Arial Rounded MT Bold", Calibri, Quicksand, "Noto Sans", sans-serif"#,
        "slab": #"Rockwell, "Rockwell Nova", "Roboto Slab", "DejaVu Serif", "Noto Serif", serif"#,
    ]

    /// Reads the look that a guide asks for, and checks the colours of both schemes.
    static func read(
        _ settings: GuideSettings,
        theme: (light: Palette, dark: Palette),
        known: Set<String>,
        assets: Set<ContentPath>
    ) -> Outcome<ThemeLook> {
        var reader = LookReader(theme: theme, known: known, assets: assets)
        for (name, text) in settings.theme.sorted(by: { $0.key < $1.key }) {
            reader.read(name, text, origin: settings.themeNames[name])
        }
        return reader.finish(settings)
    }
}
