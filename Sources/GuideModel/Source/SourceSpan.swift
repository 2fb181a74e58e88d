/// A stretch of a text file from one position up to, but not including, another.
public struct SourceSpan: Hashable, Comparable, Sendable {
    /// The first character of the stretch.
    public let start: SourcePosition
    /// The first character after the stretch; equal to `start` for an empty one.
    public let end: SourcePosition

    /// Creates a span; an `end` before `start` is taken as an empty span at `start`.
    public init(start: SourcePosition, end: SourcePosition) {
        self.start = start
        self.end = max(start, end)
    }

    /// Creates a span of `length` Unicode scalars on one line.
    public init(line: Int, column: Int, length: Int = 0) {
        self.init(
            start: SourcePosition(line: line, column: column),
            end: SourcePosition(line: line, column: column + length)
        )
    }

    /// The empty span at a file's first character.
    public static let start = SourceSpan(line: 1, column: 1)

    /// Orders spans by where they start, then by where they end.
    public static func < (left: SourceSpan, right: SourceSpan) -> Bool {
        (left.start, left.end) < (right.start, right.end)
    }
}
