import GuideModel

/// How often a rule was broken.
struct RuleCount {
    let rule: RuleID
    let severity: Severity
    let count: Int

    /// The counts of some findings: errors first, then the most frequent.
    static func all(_ findings: [Diagnostic]) -> [RuleCount] {
        var counts: [Key: Int] = [:]
        for finding in findings {
            counts[Key(rule: finding.rule, severity: finding.severity), default: 0] += 1
        }
        return counts.map { RuleCount(rule: $0.rule, severity: $0.severity, count: $1) }.sorted {
            ($0.severity, -$0.count, $0.rule) < ($1.severity, -$1.count, $1.rule)
        }
    }

    private struct Key: Hashable {
        let rule: RuleID
        let severity: Severity
    }
}
