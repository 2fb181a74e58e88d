/// One finding about the files of a guide: what is wrong, where, and how to mend it.
public struct Diagnostic: Hashable, Sendable {
    /// Which rule was broken.
    public let rule: RuleID
    /// Whether the build can go on.
    public let severity: Severity
    /// What is wrong, in one sentence without a full stop at its end.
    public let message: String
    /// The file, in the folder it was read from.
    public let file: SourceFile
    /// Where in the file.
    public let span: SourceSpan
    /// What helps to understand: what is allowed, where the other one stands.
    public let notes: [Note]
    /// What would mend it, the likeliest first.
    public let fixes: [Fix]

    /// Creates a finding.
    public init(
        _ rule: RuleID,
        _ severity: Severity,
        _ message: String,
        file: SourceFile,
        span: SourceSpan,
        notes: [Note] = [],
        fixes: [Fix] = []
    ) {
        self.rule = rule
        self.severity = severity
        self.message = message
        self.file = file
        self.span = span
        self.notes = notes
        self.fixes = fixes
    }

    /// A sentence that helps, with a second place where there is one.
    public struct Note: Hashable, Sendable {
        /// The sentence.
        public let message: String
        /// The place it speaks of, when it is not the finding's own.
        public let place: Place?

        /// Creates a note.
        public init(_ message: String, at place: Place? = nil) {
            self.message = message
            self.place = place
        }
    }

    /// A second place that a finding speaks of.
    public struct Place: Hashable, Sendable {
        /// The file.
        public let file: SourceFile
        /// Where in the file.
        public let span: SourceSpan

        /// Creates a place.
        public init(file: SourceFile, span: SourceSpan) {
            self.file = file
            self.span = span
        }
    }

    /// What an editor can do about a finding.
    public struct Fix: Hashable, Sendable {
        /// What to do, as an order: "write `food-pantries`".
        public let message: String
        /// The text to put in place of the finding's span, when it is certain.
        public let replacement: String?

        /// Creates a fix.
        public init(_ message: String, replacement: String? = nil) {
            self.message = message
            self.replacement = replacement
        }
    }
}

extension Diagnostic: Comparable {
    /// Orders findings as a reader meets them: by file, place, rule and words; no two differ and tie.
    public static func < (left: Diagnostic, right: Diagnostic) -> Bool {
        if left.file != right.file { return left.file < right.file }
        if left.span != right.span { return left.span < right.span }
        if left.rule != right.rule { return left.rule < right.rule }
        return left.message < right.message
    }
}
