/// A summary is short and says more than the title.
struct SummaryCheck: Check {
    let rules: [RuleID] = [.longSummary, .summaryRepeatsName]

    /// What fits a result of a search and a card.
    static let longest = 200

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        guide.everyRecord.flatMap { record -> [Diagnostic] in
            let header = record.header
            guard let summary = header.summary, summary.file == header.path else { return [] }
            return [long(summary), repetition(summary, header.title.value)].compactMap { $0 }
        }
    }

    private func long(_ summary: Located<String>) -> Diagnostic? {
        let length = summary.value.count
        guard length > Self.longest else { return nil }
        return summary.finding(
            .longSummary,
            .warning,
            "the summary has \(length) characters, and lists show about \(Self.longest)",
            fixes: [.init("say it in one sentence, and the rest in the body")]
        )
    }

    private func repetition(_ summary: Located<String>, _ title: String) -> Diagnostic? {
        let name = AgencyLikeness.folded(title)
        guard !name.isEmpty, (AgencyLikeness.folded(summary.value) + " ").hasPrefix(name + " "),
            title.count > 3
        else { return nil }
        return summary.finding(
            .summaryRepeatsName,
            .warning,
            "the summary begins with the title, which stands above it anyway",
            fixes: [.init("begin with what it does")]
        )
    }
}

extension RuleID {
    static let longSummary = RuleID("long-summary")
    static let summaryRepeatsName = RuleID("summary-repeats-name")
}
