/// The topics' part of a proposed map.
struct TopicProposal: Sendable {
    private let category: ColumnProfile?
    private let flags: [ColumnProfile]

    init(_ profiles: [ColumnProfile], _ guesses: ColumnGuesses) {
        category = guesses[.category]
        // A question about the row itself ("Same hours as location?") is no service.
        let yesNo = profiles.filter { profile in
            let words = HeaderWords.normalized(profile.name)
            return profile.isYesNo && !profile.name.hasSuffix("?") && !words.hasPrefix("same ")
                && !words.hasPrefix("is ")
        }
        flags = yesNo.count >= 3 ? yesNo : []
    }

    /// The lines of `topics:`.
    var lines: [String] {
        if flags.count >= 3 { return matrix }
        guard let category else {
            return [
                "topics:", "  constant: [listings]", "  create:",
                "    - {slug: listings, title: All listings, summary: Everything in this guide., wellness: [social]}",
            ]
        }
        var lines = ["topics:", "  column: \(FrontMatterWriter.scalar(category.name))"]
        if let separator = category.separator {
            lines.append(
                "  split: \(separator == "\n" ? "newline" : FrontMatterWriter.quotedScalar(separator))"
            )
        }
        lines += ["  unmapped: topic", "  default: [other]", "  values: {}", "  create:"]
        lines.append(
            "    - {slug: other, title: Other, summary: Records whose source names no topic., wellness: [social]}"
        )
        for value in pieces(of: category).prefix(60) { lines.append(creation(of: value)) }
        return lines
    }

    private var matrix: [String] {
        var lines = ["topics:", "  flags:"]
        let slugs = flags.map {
            SlugChooser.readable(HeaderWords.normalized($0.name))
                ?? SlugChooser.stable(for: $0.name, prefix: "topic")
        }
        for (flag, slug) in zip(flags, slugs) {
            if let slug { lines.append("    \(FrontMatterWriter.scalar(flag.name)): \(slug)") }
        }
        lines += ["  default: [other]", "  create:"]
        lines.append(
            "    - {slug: other, title: Other, summary: Records whose source names no topic., wellness: [social]}"
        )
        for (flag, slug) in zip(flags, slugs) {
            if let slug { lines.append(creation(of: HeaderWords.normalized(flag.name), slug: slug)) }
        }
        return lines
    }

    private func pieces(of column: ColumnProfile) -> [String] {
        var seen: Set<String> = []
        let all = column.values.flatMap { value in
            column.separator.map { value.text.split(separator: $0).map { String($0).trimmed } } ?? [
                value.text
            ]
        }
        return all.filter { !$0.isEmpty && seen.insert($0.lowercased()).inserted }
    }

    private func creation(of title: String, slug: Slug? = nil) -> String {
        guard
            let slug = slug ?? SlugChooser.readable(title) ?? SlugChooser.stable(for: title, prefix: "topic")
        else { return "" }
        let words = FrontMatterWriter.quotedScalar(title.prefix(1).uppercased() + title.dropFirst())
        return
            "    - {slug: \(FrontMatterWriter.scalar(slug.description)), title: \(words), wellness: [\(Self.dimension(of: title))]}"
    }

    /// The dimension that a topic's words speak of; social when they speak of none.
    static func dimension(of title: String) -> String {
        let plain = HeaderWords.normalized(title)
        for (dimension, stems) in stems where stems.contains(where: { plain.contains($0) }) {
            return dimension
        }
        return "social"
    }

    private static let stems: [(String, [String])] = [
        (
            "emotional",
            [
                "mental", "counsel", "crisis", "grief", "violence", "abuse", "addiction", "こころ", "psych",
                "emocional",
            ]
        ),
        ("spiritual", ["faith", "church", "spirit", "ministr", "religi", "宗教"]),
        (
            "occupational",
            [
                "job", "employ", "work", "financ", "money", "income", "vocation", "emploi", "empleo", "就労",
                "tax", "仕事",
            ]
        ),
        (
            "intellectual",
            ["educat", "school", "library", "literacy", "learn", "class", "教育", "学習", "formation"]
        ),
        (
            "environmental",
            [
                "hous", "shelter", "home", "transport", "utilit", "legal", "logement", "vivienda", "住",
                "animal", "pet",
            ]
        ),
        (
            "physical",
            [
                "food", "meal", "health", "medical", "dental", "cloth", "hygiene", "shower", "hiv", "food",
                "sante", "salud", "aliment", "食", "医", "健康", "shower", "laundry",
            ]
        ),
    ]
}
