/// The permanent name of a rule, such as `unknown-topic`.
///
/// Each rule is a constant in an extension beside the code that applies it, so that a
/// misspelt rule does not compile.
public struct RuleID: Hashable, Comparable, Sendable, CustomStringConvertible {
    /// The name: lower-case words joined by hyphens.
    public let description: String

    /// Names a rule.
    public init(_ name: String) {
        description = name
    }

    /// Orders rules by name.
    public static func < (left: RuleID, right: RuleID) -> Bool {
        left.description < right.description
    }
}
