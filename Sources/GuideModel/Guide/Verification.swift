/// When somebody last made sure that a record is right.
public struct Verification: Hashable, Sendable {
    /// The day.
    public let date: CalendarDate
    /// Who checked.
    public let by: String?
    /// Where it was checked: "phone", "web site".
    public let source: String?
}
