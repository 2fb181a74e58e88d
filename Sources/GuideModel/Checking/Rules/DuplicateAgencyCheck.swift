/// Two agencies that are alike in name, phone and address are probably one agency.
struct DuplicateAgencyCheck: Check {
    let rules: [RuleID] = [.duplicateAgency]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        var seen = AgencyLikeness()
        var diagnostics: [Diagnostic] = []
        for agency in guide.agencies where agency.status != .closed {
            let face = AgencyLikeness.Face(agency)
            if let (twin, why) = seen.twin(of: face) { diagnostics.append(finding(agency, twin, why)) }
            seen.add(face)
        }
        return diagnostics
    }

    private func finding(_ agency: Agency, _ twin: Agency, _ why: String) -> Diagnostic {
        agency.header.title.finding(
            .duplicateAgency,
            .warning,
            "`\(agency.slug)` and `\(twin.slug)` have \(why)",
            notes: [.init("the other one is here", at: twin.header.title.place)],
            fixes: [
                .init("keep one record, and name the other's path in its `aliases`"),
                .init("or say `part_of: \(twin.slug)`, where this one is a part of the other"),
            ]
        )
    }
}

extension RuleID {
    static let duplicateAgency = RuleID("duplicate-agency")
}
