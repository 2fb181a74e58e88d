/// Something that the grammar of days or times cannot take, at a part of the text.
struct HoursMistake: Hashable, Sendable {
    /// Which rule was broken.
    let rule: RuleID
    /// Whether the text was still read.
    let severity: Severity
    /// What is wrong.
    let message: String
    /// The part of the text, in Unicode scalars.
    let range: Range<Int>
    /// What is allowed.
    let notes: [String]
    /// What to write instead of the part.
    let fixes: [Diagnostic.Fix]

    /// Creates a mistake.
    init(
        _ rule: RuleID,
        _ message: String,
        at range: Range<Int>,
        severity: Severity = .error,
        notes: [String] = [],
        fixes: [Diagnostic.Fix] = []
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.range = range
        self.notes = notes
        self.fixes = fixes
    }
}

extension Diagnostic.Fix {
    /// The advice to write a text in place of what was found.
    static func write(_ text: String) -> Diagnostic.Fix {
        Diagnostic.Fix("write `\(text)`", replacement: text)
    }
}

extension RuleID {
    /// A word that is no day.
    static let hoursUnknownDay = RuleID("hours-unknown-day")
    /// Days that can be read in two ways, or cannot be computed with.
    static let hoursUnclearDays = RuleID("hours-unclear-days")
    /// A weekday that no month has.
    static let hoursNoSuchWeekday = RuleID("hours-no-such-weekday")
    /// Text that is no time.
    static let hoursUnreadableTime = RuleID("hours-unreadable-time")
    /// A time that may be in the morning or in the afternoon.
    static let hoursUnclearTime = RuleID("hours-unclear-time")
    /// A time that no clock shows.
    static let hoursNoSuchTime = RuleID("hours-no-such-time")
    /// A span that ends when it starts.
    static let hoursEmptySpan = RuleID("hours-empty-span")
    /// Spans of one day that overlap.
    static let hoursOverlap = RuleID("hours-overlap")
    /// A value of another shape than a map of days or a word.
    static let hoursShape = RuleID("hours-shape")
    /// A day without times.
    static let hoursEmptyDay = RuleID("hours-empty-day")
    /// Two lines of one rank for a day.
    static let hoursTwoLines = RuleID("hours-two-lines")
    /// A season or an exception with a key that it cannot have.
    static let hoursUnknownKey = RuleID("hours-unknown-key")
    /// A season or an exception that lacks a part.
    static let hoursMissingPart = RuleID("hours-missing-part")
    /// A date that the calendar lacks, or written in another way.
    static let hoursDate = RuleID("hours-date")
    /// An exception that ends before it starts.
    static let hoursEndBeforeStart = RuleID("hours-end-before-start")
    /// An exception that says two things.
    static let hoursContradiction = RuleID("hours-contradiction")
    /// Two exceptions for one date.
    static let hoursTwoExceptions = RuleID("hours-two-exceptions")
}
