/// What a stage hands on: its value, unless nothing could be made of the input, and all it found.
///
/// A value beside errors is still of use: what can be checked is checked, and only the
/// last stage before writing asks whether there were errors.
public struct Outcome<Value: Sendable>: Sendable {
    /// What was made.
    public let value: Value
    /// What was found, in no particular order.
    public let diagnostics: [Diagnostic]

    /// Creates an outcome.
    public init(_ value: Value, _ diagnostics: [Diagnostic] = []) {
        self.value = value
        self.diagnostics = diagnostics
    }

    /// Whether any finding is an error.
    public var hasErrors: Bool { diagnostics.contains { $0.severity == .error } }

    /// The same findings with another value.
    public func map<Other>(_ transform: (Value) -> Other) -> Outcome<Other> {
        Outcome<Other>(transform(value), diagnostics)
    }
}
