/// An agency that has closed says who took over, and only such an agency does.
struct ClosedAgencyCheck: Check {
    let rules: [RuleID] = [.closedWithoutSuccessor, .activeWithSuccessor]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        guide.agencies.compactMap { agency in
            switch (agency.status, agency.replacedBy) {
            case (.closed, nil):
                agency.header.finding(
                    .closedWithoutSuccessor,
                    .warning,
                    "the agency has closed, and nothing says where to turn now",
                    at: "status",
                    notes: [.init("`replaced_by` names the agency that took over")]
                )
            case (.active, let successor?):
                successor.finding(
                    .activeWithSuccessor,
                    .warning,
                    "the agency is replaced by `\(successor.value.slug)`, and yet it is active",
                    fixes: [.init("write `status: closed`, or delete `replaced_by`")]
                )
            default: nil
            }
        }
    }
}

extension RuleID {
    static let closedWithoutSuccessor = RuleID("closed-without-successor")
    static let activeWithSuccessor = RuleID("active-with-successor")
}
