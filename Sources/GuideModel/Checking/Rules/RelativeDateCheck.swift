/// A date in a text stays true however late it is read.
struct RelativeDateCheck: Check {
    let rules: [RuleID] = [.relativeDate]

    /// Keys that tell people what to bring or do, where "last month" is theirs, not the guide's.
    private static let instructions: Set<String> = ["documents", "eligibility", "apply", "keywords"]

    /// Kinds that tell what happens around a day; other records speak of their readers' days.
    private static let datedKinds: Set<RecordKind> = [.newsItem, .event, .webinar]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        guide.everyRecord.concurrentMap { record -> [Diagnostic] in
            guard let words = RelativeDateWords.of(record.header.language) else { return [] }
            let isDated = Self.datedKinds.contains(record.id.kind)
            return Prose.all(of: record, where: words.mayStand).flatMap { prose -> [Diagnostic] in
                if let key = prose.key, Self.instructions.contains(key) { return [] }
                return words.parts(of: prose.text, isDatedKind: isDated).map { finding(prose, $0) }
            }
        }.flatMap { $0 }
    }

    private func finding(_ prose: Prose, _ part: RelativeDateWords.Part) -> Diagnostic {
        prose.finding(
            .relativeDate,
            "`\(part.words)` does not say of which year or day, and will be wrong before long",
            at: part.range,
            fixes: [.init("write the date with its year, or `\(part.everyWord)` if it comes back each year")]
        )
    }
}

extension RuleID {
    /// A date that is told from the day of writing.
    static let relativeDate = RuleID("relative-date")
}
