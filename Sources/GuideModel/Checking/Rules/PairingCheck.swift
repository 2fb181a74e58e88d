/// A webinar and its learner guide name each other.
struct PairingCheck: Check {
    let rules: [RuleID] = [.oneSidedPair]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        var guides: [Slug: LearnerGuide] = [:]
        var webinars: [Slug: Webinar] = [:]
        for record in guide.records {
            if case .learnerGuide(let guide) = record { guides[guide.slug] = guide }
            if case .webinar(let webinar) = record { webinars[webinar.slug] = webinar }
        }
        let fromWebinars = webinars.values.sorted { $0.slug < $1.slug }.compactMap { webinar -> Diagnostic? in
            guard let named = webinar.learnerGuide, let other = guides[named.value.slug] else { return nil }
            return finding(named, other.webinar, webinar.slug, "webinar", other.header)
        }
        let fromGuides = guides.values.sorted { $0.slug < $1.slug }.compactMap { guide -> Diagnostic? in
            guard let named = guide.webinar, let other = webinars[named.value.slug] else { return nil }
            return finding(named, other.learnerGuide, guide.slug, "learner_guide", other.header)
        }
        return fromWebinars + fromGuides
    }

    private func finding(
        _ named: Located<RecordReference>,
        _ back: Located<RecordReference>?,
        _ own: Slug,
        _ key: String,
        _ other: RecordHeader
    ) -> Diagnostic? {
        if back?.value.slug == own { return nil }
        let does = back.map { "names `\($0.value.slug)` in turn" } ?? "does not name it in turn"
        return named.finding(
            .oneSidedPair,
            .warning,
            "`\(named.value.slug)` \(does)",
            fixes: [.init("write `\(key): \(own)` in `\(other.path)`")]
        )
    }
}

extension RuleID {
    static let oneSidedPair = RuleID("one-sided-pair")
}
