/// Two colours that meet on pages, and how far they must stand apart.
struct ContrastNeed: Sendable {
    /// The colour of what is to be seen.
    let front: String
    /// The colour behind it.
    let back: String
    /// The least contrast ratio.
    let ratio: Double

    /// What WCAG 2.2 AA asks of text: 4.5 to 1.
    private static let text = 4.5
    /// What it asks of lines without which a field or the focus could not be found: 3 to 1.
    private static let line = 3.0

    /// Every pair that the default theme's components make.
    static let all: [ContrastNeed] = {
        let grounds = ["paper", "surface", "sunken"]
        let written = ["ink", "ink-soft", "link", "link-visited", "accent", "danger", "warn", "good"]
        var pairs: [(String, String, Double)] = []
        for front in written { pairs += grounds.map { (front, $0, text) } }
        for front in ["line-strong", "focus"] { pairs += grounds.map { (front, $0, line) } }
        pairs += ["accent", "accent-strong"].map { ("on-accent", $0, text) }
        pairs += [
            ("accent-strong", "accent-tint", text), ("ink", "accent-tint", text), ("ink", "mark", text),
        ]
        for tone in ["danger", "warn", "good"] {
            pairs += [(tone, "\(tone)-tint", text), ("ink", "\(tone)-tint", text)]
        }
        for name in [
            "physical", "emotional", "spiritual", "occupational", "social", "environmental", "intellectual",
        ] {
            pairs += [(name, "\(name)-tint", text), (name, "paper", text)]
        }
        return pairs.map { ContrastNeed(front: $0, back: $1, ratio: $2) }
    }()

    /// The ratio that two colours of a palette have where it is too small; nothing where a theme lacks one of them.
    func shortfall(in palette: Palette) -> Double? {
        guard let front = palette.colours[front], let back = palette.colours[back] else { return nil }
        let found = front.contrast(with: back)
        return found < ratio ? found : nil
    }
}
