import GuideModel

/// How many findings of each severity there are.
struct FindingSummary: Equatable {
    let errors: Int
    let warnings: Int

    init(_ findings: [Diagnostic]) {
        errors = findings.count { $0.severity == .error }
        warnings = findings.count - errors
    }

    /// "2 errors, 1 warning".
    var words: String { "\(Self.count(errors, "error")), \(Self.count(warnings, "warning"))" }

    static func count(_ number: Int, _ noun: String) -> String {
        "\(number) \(noun)\(number == 1 ? "" : "s")"
    }
}
