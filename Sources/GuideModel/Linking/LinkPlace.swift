/// One link of a body, and the words to speak of it.
struct LinkPlace: Sendable {
    /// Whose body it is in.
    let record: Record
    /// The link.
    let link: BodyOutline.BodyLink

    /// The file that it was written in.
    var path: ContentPath { record.header.body.path }
    /// The address, quoted.
    var address: String { "`\(link.destination)`" }
    /// The words of the link.
    var words: String { link.text }
    /// What it is called.
    var noun: String { link.isImage ? "picture" : "link" }

    /// A finding about it.
    func finding(
        _ rule: RuleID,
        _ severity: Severity,
        _ message: String,
        notes: [Diagnostic.Note] = [],
        fixes: [Diagnostic.Fix] = []
    ) -> Diagnostic {
        Diagnostic(
            rule,
            severity,
            message,
            file: .content(path),
            span: link.span,
            notes: notes,
            fixes: fixes
        )
    }

    /// No target, and an error.
    func error(
        _ rule: RuleID,
        _ message: String,
        notes: [Diagnostic.Note] = [],
        fixes: [Diagnostic.Fix] = []
    ) -> Outcome<LinkTarget?> {
        Outcome(nil, [finding(rule, .error, message, notes: notes, fixes: fixes)])
    }

    /// Another address to write; it can be put in place when the finding's span is the address and no more.
    func fix(_ address: String) -> Diagnostic.Fix {
        let length = link.span.end.column - link.span.start.column
        let isExact =
            link.span.start.line == link.span.end.line && length == link.destination.unicodeScalars.count
        return Diagnostic.Fix("write `\(address)`", replacement: isExact ? address : nil)
    }
}
