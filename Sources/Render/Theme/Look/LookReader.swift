import GuideModel

/// Reads the settings of a look one by one.
struct LookReader {
    let theme: (light: Palette, dark: Palette)
    /// Settings that the theme itself names.
    let known: Set<String>
    let assets: Set<ContentPath>
    private var light: [String: Colour] = [:]
    private var dark: [String: Colour] = [:]
    private var fonts: [(property: String, family: String)] = []
    private var logo: ContentPath?
    private var diagnostics: [Diagnostic] = []

    init(theme: (light: Palette, dark: Palette), known: Set<String>, assets: Set<ContentPath>) {
        self.theme = theme
        self.known = known
        self.assets = assets
    }

    /// Takes in one setting: `colors.accent`, `dark_colors.accent`, `fonts.headings`, `logo`, or one of the theme's own.
    mutating func read(_ name: String, _ text: String, origin: Located<String>?) {
        let parts = name.split(separator: ".", maxSplits: 1).map(String.init)
        switch (parts.first, parts.count) {
        case ("colors", 2): colour(parts[1], text, origin) { $0.light[$1] = $2 }
        case ("dark_colors", 2): colour(parts[1], text, origin) { $0.dark[$1] = $2 }
        case ("fonts", 2): font(parts[1], text, origin)
        case ("logo", 1): picture(text, origin)
        default:
            let offered = known.union(["colors", "dark_colors", "fonts", "logo"])
            if let allowed = Self.choices[name], known.contains(name), !allowed.contains(text) {
                refuse("`\(name)` cannot be `\(text)`", origin, text, allowed)
            } else if !known.contains(name) {
                refuse("the theme has no setting `\(name)`", origin, name, offered, .warning)
            }
        }
    }

    /// Settings that have only so many values.
    private static let choices: [String: Set<String>] = [
        "distance_unit": ["kilometers", "miles"], "paper": ["a4", "letter"],
    ]

    private mutating func colour(
        _ name: String,
        _ text: String,
        _ origin: Located<String>?,
        _ keep: (inout LookReader, String, Colour) -> Void
    ) {
        let property = name.replacing("_", with: "-")
        let offered = Set(theme.light.names.map { $0.replacing("-", with: "_") })
        guard theme.light.colours[property] != nil else {
            return refuse("the theme has no colour `\(name)`", origin, name, offered)
        }
        guard let colour = Colour(text) else {
            let note = Diagnostic.Note(
                "a colour is `#` and six digits or letters from `a` to `f`, such as `#0c5a50`"
            )
            return add("`\(text)` is no colour", origin, notes: [note])
        }
        keep(&self, property, colour)
    }

    private mutating func font(_ name: String, _ text: String, _ origin: Located<String>?) {
        let properties = ["text": "sans", "headings": "serif"]
        guard let property = properties[name] else {
            return refuse("there is no font for `\(name)`", origin, name, Set(properties.keys))
        }
        guard let family = ThemeLook.fonts[text] else {
            return refuse("there is no family of fonts `\(text)`", origin, text, Set(ThemeLook.fonts.keys))
        }
        fonts.append((property, family))
    }

    private mutating func picture(_ text: String, _ origin: Located<String>?) {
        guard let path = ContentPath(text), assets.contains(path) else {
            let note = Diagnostic.Note("a logo is a file of the content folder, such as `images/logo.svg`")
            return add("there is no file `\(text)`", origin, notes: [note])
        }
        logo = path
    }

    /// The whole look, once every setting is read, with what is wrong with its colours.
    func finish(_ settings: GuideSettings) -> Outcome<ThemeLook> {
        let bright = LookColours(given: light, theme: theme.light, isDark: false).palette
        let dim = LookColours(given: darkGiven, theme: theme.dark, isDark: true).palette
        let origins = settings.themeNames
        let found =
            contrast(in: bright, "light", given: light, origins, prefix: "colors.")
            + contrast(
                in: dim,
                "dark",
                given: darkGiven,
                origins,
                prefix: dark.isEmpty ? "colors." : "dark_colors."
            )
        let sheet = LookSheet(
            light: bright.changes(from: theme.light),
            // What the light scheme changes would otherwise hold in the dark too, since it stands later in the sheet.
            dark: dim.names.compactMap { name in
                guard let colour = dim.colours[name] else { return nil }
                let isOwn = colour != theme.dark.colours[name]
                return isOwn || bright.colours[name] != theme.light.colours[name] ? (name, colour) : nil
            },
            fonts: fonts
        )
        return Outcome(ThemeLook(logo: logo, sheet: sheet.text), diagnostics + found)
    }

    /// What the dark scheme is made of: what is given for it, and what follows from the light one's accent and links.
    private var darkGiven: [String: Colour] {
        var given = dark
        guard let paper = theme.dark.colours["paper"] else { return given }
        for name in ["accent", "link"] {
            if given[name] == nil, let colour = light[name] {
                given[name] = colour.moved(towards: .white, until: 7, on: given["paper"] ?? paper)
            }
        }
        return given
    }
}

extension LookReader {
    private func contrast(
        in palette: Palette,
        _ scheme: String,
        given: [String: Colour],
        _ origins: [String: Located<String>],
        prefix: String
    ) -> [Diagnostic] {
        ContrastNeed.all.compactMap { need in
            guard let found = need.shortfall(in: palette), let front = palette.colours[need.front],
                let back = palette.colours[need.back]
            else { return nil }
            let own = [need.front, need.back].first { given[$0] != nil } ?? given.keys.sorted().first
            let key = own.map { prefix + $0.replacing("-", with: "_") }
            let origin = key.flatMap { origins[$0] } ?? origins[own.map { "colors." + $0 } ?? ""]
            let ratio = Self.words(found, roundedDown: true)
            return Diagnostic(
                .lowContrast,
                .error,
                "`\(need.front)` \(front) on `\(need.back)` \(back) has a contrast of \(ratio) to 1 in the \(scheme) scheme",
                file: origin.map { .content($0.file) } ?? .theme("assets/\(Theme.stylePath)"),
                span: origin?.span ?? .start,
                notes: [
                    Diagnostic.Note(
                        "readers with low vision need \(Self.words(need.ratio)) to 1 or more (WCAG 2.2 AA)"
                    )
                ],
                fixes: Self.fix(front, on: back, need.ratio).map { [Diagnostic.Fix($0)] } ?? []
            )
        }
    }

    private static func fix(_ front: Colour, on back: Colour, _ ratio: Double) -> String? {
        let end: Colour = back.luminance > 0.18 ? .black : .white
        let better = front.moved(towards: end, until: ratio, on: back)
        return better.contrast(with: back) >= ratio ? "`\(better)` would be enough" : nil
    }

    /// Two digits; a ratio just too small is never rounded up to what is needed.
    private static func words(_ ratio: Double, roundedDown: Bool = false) -> String {
        let hundredths = Int((ratio * 100).rounded(roundedDown ? .down : .toNearestOrEven))
        let rest = hundredths % 100
        if rest == 0 { return "\(hundredths / 100)" }
        return rest % 10 == 0
            ? "\(hundredths / 100).\(rest / 10)" : "\(hundredths / 100).\(rest < 10 ? "0" : "")\(rest)"
    }

    private mutating func refuse(
        _ message: String,
        _ origin: Located<String>?,
        _ typed: String,
        _ offered: Set<String>,
        _ severity: Severity = .error
    ) {
        let nearest = NearMiss.nearest(to: typed, among: offered)
        let note = Diagnostic.Note("allowed: \(offered.sorted().map { "`\($0)`" }.joined(separator: ", "))")
        add(
            message,
            origin,
            severity,
            notes: [note],
            fixes: nearest.map { [Diagnostic.Fix("write `\($0)`")] } ?? []
        )
    }

    private mutating func add(
        _ message: String,
        _ origin: Located<String>?,
        _ severity: Severity = .error,
        notes: [Diagnostic.Note],
        fixes: [Diagnostic.Fix] = []
    ) {
        diagnostics.append(
            Diagnostic(
                .themeSetting,
                severity,
                message,
                file: origin.map { .content($0.file) } ?? .named("guide.yaml"),
                span: origin?.span ?? .start,
                notes: notes,
                fixes: fixes
            )
        )
    }
}

extension RuleID {
    /// Two colours that meet on pages do not stand apart enough to be read by everybody.
    static let lowContrast = RuleID("low-contrast")
    /// A setting of the theme is unknown, or its value cannot be used.
    static let themeSetting = RuleID("theme-setting")
}
