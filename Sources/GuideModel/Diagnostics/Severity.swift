/// How much a finding matters: an error stops the build, a warning does not.
public enum Severity: String, Comparable, Sendable {
    /// The guide cannot be published like this.
    case error
    /// The guide can be published, and somebody should look.
    case warning

    /// Orders errors before warnings.
    public static func < (left: Severity, right: Severity) -> Bool {
        left == .error && right == .warning
    }
}
