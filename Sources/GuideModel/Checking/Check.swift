/// One look at the whole guide, for what no file can tell alone.
public protocol Check: Sendable {
    /// The rules that it applies.
    var rules: [RuleID] { get }

    /// What breaks them, in no particular order.
    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic]
}
