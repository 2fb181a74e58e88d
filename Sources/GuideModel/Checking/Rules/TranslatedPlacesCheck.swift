/// A translation has no more entries in a list than its main file, or they would stand for something else.
struct TranslatedPlacesCheck: Check {
    let rules: [RuleID] = [.translationAddsEntries]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        let originals = Dictionary(guide.records.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
        return guide.translations.flatMap { translation -> [Diagnostic] in
            guard let original = originals[translation.record.id] else { return [] }
            return surplus(translation.record, original, "services")
                + surplus(translation.record, original, "locations")
                + surplus(translation.record, original, "sessions")
        }
    }

    private func surplus(_ translated: Record, _ original: Record, _ key: String) -> [Diagnostic] {
        guard let node = translated.header.frontMatter[key], node.file == translated.header.path else {
            return []
        }
        let count = original.header.frontMatter[key]?.items.count ?? 0
        return node.items.dropFirst(count).prefix(1).map { extra in
            Diagnostic(
                .translationAddsEntries,
                .warning,
                "`\(key)` has \(node.items.count) entries here and \(count) in the main file",
                file: .content(extra.file),
                span: extra.span,
                notes: [.init("each entry translates the one at its place in `\(original.header.path)`")]
            )
        }
    }
}

extension RuleID {
    static let translationAddsEntries = RuleID("translation-adds-entries")
}
