/// What a rule is about, with an example that breaks it and one that keeps it.
public struct RuleExplanation: Sendable {
    /// The rule.
    public let rule: RuleID
    /// Why the rule is there and what to do, in a few plain sentences.
    public let about: String
    /// What breaks it.
    public let wrong: RuleExample
    /// What keeps it.
    public let right: RuleExample

    /// Explains a rule.
    public init(_ rule: RuleID, _ about: String, wrong: RuleExample, right: RuleExample) {
        self.rule = rule
        self.about = about
        self.wrong = wrong
        self.right = right
    }

    /// Every rule about the files of a guide, sorted by name.
    public static let ofContent: [RuleExplanation] = [
        yaml, values, shapes, hours, seasons, places, whole, doubts, prose, files, translations, links,
        settings, worksheets, imports, outward,
    ].flatMap { $0 }.sorted { $0.rule < $1.rule }
}
