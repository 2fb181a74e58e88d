/// A value together with the place where an editor wrote it.
public struct Located<Value> {
    /// What was written.
    public let value: Value
    /// The file it was written in.
    public let file: ContentPath
    /// Where in that file.
    public let span: SourceSpan

    /// Creates a value that remembers its place.
    public init(_ value: Value, file: ContentPath, span: SourceSpan) {
        self.value = value
        self.file = file
        self.span = span
    }
}

extension Located: Equatable where Value: Equatable {}
extension Located: Hashable where Value: Hashable {}
extension Located: Sendable where Value: Sendable {}
