/// A day of the week; weeks begin on Monday, as in ISO 8601.
public enum Weekday: String, CaseIterable, Hashable, Comparable, Sendable {
    case monday, tuesday, wednesday, thursday, friday, saturday, sunday

    /// The three letters that the content format uses: `Mon`.
    public var abbreviation: String { rawValue.prefix(1).uppercased() + rawValue.dropFirst().prefix(2) }

    /// 0 for Monday to 6 for Sunday.
    public var index: Int { Self.allCases.firstIndex(of: self) ?? 0 }

    /// Orders days from Monday to Sunday.
    public static func < (left: Weekday, right: Weekday) -> Bool { left.index < right.index }
}
