extension RuleID {
    static let deadLink = RuleID("dead-link")
    /// A link that leads to another address for good.
    public static let movedLink = RuleID("moved-link")
    /// A link of which nothing certain could be found out.
    public static let doubtfulLink = RuleID("doubtful-link")
}

extension LinkReport {
    /// The findings, one for each place of the link; none for a link that works.
    public var findings: [Diagnostic] {
        switch verdict {
        case .alive, .closed: return []
        case .dead(let reason): return told(.deadLink, .error, "`\(link.address)` is gone: \(reason)")
        case .doubtful(let reason):
            return told(.doubtfulLink, .warning, "`\(link.address)` could not be made sure of: \(reason)")
        case .moved(let address):
            let fix = Diagnostic.Fix("write `\(address)`")
            return told(.movedLink, .warning, "`\(link.address)` has moved for good", fixes: [fix])
        }
    }

    private func told(
        _ rule: RuleID,
        _ severity: Severity,
        _ message: String,
        fixes: [Diagnostic.Fix] = []
    ) -> [Diagnostic] {
        link.places.map { place in
            Diagnostic(rule, severity, message, file: place.file, span: place.span, fixes: fixes)
        }
    }
}

extension RuleExplanation {
    static let outward: [RuleExplanation] = [
        RuleExplanation(
            .deadLink,
            "`guidegen check --external` asks every site that the guide links to. A page that its site says is not there, or a site whose name nobody knows any more, helps no patron.",
            wrong: .disk("`website: https://closed.example/`, and there is no site of that name any more."),
            right: .disk("The key is deleted, or names the agency's new site.")
        ),
        RuleExplanation(
            .movedLink,
            "The site sends everybody on to another address, and says that this is for good. Name the new one: the old may end one day.",
            wrong: .disk("`website: http://harborhouse.example/`, which leads to https."),
            right: .disk("`website: https://harborhouse.example/`")
        ),
        RuleExplanation(
            .doubtfulLink,
            "The site was slow, broken or could not show who it is, each time it was asked. That may pass: look at it yourself.",
            wrong: .disk("A link to a site that does not answer today."),
            right: .disk("A link that opens in a browser.")
        ),
    ]
}
