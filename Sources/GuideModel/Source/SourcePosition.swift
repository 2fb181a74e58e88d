/// A place in a text file, as an editor shows it.
///
/// Lines and columns count from 1; columns count Unicode scalars.
public struct SourcePosition: Hashable, Comparable, Sendable {
    /// The line, counted from 1 at the file's top.
    public let line: Int
    /// The column, counted from 1 in Unicode scalars.
    public let column: Int

    /// Creates a position from a line and a column, both counted from 1.
    public init(line: Int, column: Int) {
        self.line = line
        self.column = column
    }

    /// The first character of a file.
    public static let start = SourcePosition(line: 1, column: 1)

    /// Orders positions as they are read: by line, then by column.
    public static func < (left: SourcePosition, right: SourcePosition) -> Bool {
        (left.line, left.column) < (right.line, right.column)
    }
}
