/// A picture may be published.
struct ForbiddenLicenceCheck: Check {
    let rules: [RuleID] = [.forbiddenLicence]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        guide.everyRecord.compactMap { record in
            guard let node = record.header.frontMatter["image"]?["licence"], node.file == record.header.path,
                let text = node.scalar, Self.forbids(text)
            else { return nil }
            return Diagnostic(
                .forbiddenLicence,
                .warning,
                "`\(text.clipped)` does not allow the picture to be published",
                file: .content(node.file),
                span: node.span,
                notes: [.init("with leave of its owner, say so: `Used with permission of Ann Lee`")],
                fixes: [.init("take a picture of your own, or one under a free licence such as `CC BY 4.0`")]
            )
        }
    }

    /// Whether words keep others from publishing a picture.
    static func forbids(_ licence: String) -> Bool {
        let text = licence.lowercased()
        let words = text.split { !$0.isLetter && !$0.isNumber }
        if Self.grants.contains(where: { text.contains($0) }) || words.contains("cc") { return false }
        return Self.refusals.contains { text.contains($0) }
            || words == ["none"] || words == ["unknown"]
            || text.hasPrefix("©") || words.first == "copyright" || words.first == "copyrighted"
    }

    private static let grants = [
        "with permission", "by permission", "permission of", "permission from", "permission granted",
        "with leave", "creative commons", "public domain", "royalty-free", "royalty free",
    ]
    private static let refusals = [
        "all rights reserved", "do not use", "do not copy", "do not publish", "not for publication",
        "not for redistribution", "editorial use only", "internal use only", "personal use only",
        "private use only", "no permission", "permission required", "not licensed", "unlicensed",
        "no reuse",
    ]
}

extension RuleID {
    /// A picture whose licence forbids its use.
    static let forbiddenLicence = RuleID("forbidden-licence")
}
