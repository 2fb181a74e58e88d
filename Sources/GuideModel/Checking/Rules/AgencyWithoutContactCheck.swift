/// A patron must be able to reach an agency somehow.
struct AgencyWithoutContactCheck: Check {
    let rules: [RuleID] = [.agencyWithoutContact]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        guide.agencies.filter { $0.status != .closed && !$0.canBeReached }.map { agency in
            agency.header.title.finding(
                .agencyWithoutContact,
                .warning,
                "nobody can reach `\(agency.title.clipped)`: it has no phone, e-mail, web site or address",
                notes: [.init("give `phones`, `email`, `website`, `contacts` or an `address`")]
            )
        }
    }
}

extension Agency {
    /// Whether there is a phone, e-mail, web site, person or door to turn to.
    fileprivate var canBeReached: Bool {
        let hasPerson = contacts.contains { $0.phone != nil || $0.email != nil || $0.url != nil }
        let hasDoor = locations.contains { $0.address?.street != nil || !$0.phones.isEmpty }
        return !phones.isEmpty || email != nil || website != nil || hasPerson || hasDoor
    }
}

extension RuleID {
    static let agencyWithoutContact = RuleID("agency-without-contact")
}
