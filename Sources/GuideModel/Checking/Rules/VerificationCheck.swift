/// Somebody makes sure of every agency from time to time.
struct VerificationCheck: Check {
    let rules: [RuleID] = [.neverVerified, .verificationOverdue, .verifiedInFuture]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        guide.agencies.filter { $0.status != .closed && !$0.header.isDraft }.compactMap { agency in
            guard let verified = agency.verified else { return never(agency) }
            if verified.date > today { return future(agency, verified, today) }
            guard let period = agency.verifyEvery ?? guide.settings?.verifyEvery else { return nil }
            let due = period.after(verified.date)
            return due < today ? overdue(agency, verified, due) : nil
        }
    }

    /// One that was there and could not be read was told already.
    private func never(_ agency: Agency) -> Diagnostic? {
        if let node = agency.header.frontMatter["verified"], !node.isEmpty { return nil }
        return agency.header.title.finding(
            .neverVerified,
            .warning,
            "nothing says when somebody last made sure of this agency",
            fixes: [
                .init("write `verified: {date: 2026-01-31, by: your name, source: phone}`, with what is true")
            ]
        )
    }

    private func overdue(_ agency: Agency, _ verified: Verification, _ due: CalendarDate) -> Diagnostic {
        agency.header.finding(
            .verificationOverdue,
            .warning,
            "the agency was last made sure of on \(verified.date), and was due again on \(due)",
            at: "verified"
        )
    }

    private func future(_ agency: Agency, _ verified: Verification, _ today: CalendarDate) -> Diagnostic {
        agency.header.finding(
            .verifiedInFuture,
            .warning,
            "the agency was made sure of on \(verified.date), which is still to come (today is \(today))",
            at: "verified"
        )
    }
}

extension RuleID {
    static let neverVerified = RuleID("never-verified")
    static let verificationOverdue = RuleID("verification-overdue")
    static let verifiedInFuture = RuleID("verified-in-future")
}
