/// A text of the front matter that is read letter by letter, so that a part of it can be pointed at.
struct HoursText: Sendable {
    /// The text.
    let text: String
    /// Its Unicode scalars.
    let scalars: [Unicode.Scalar]
    /// The file it stands in.
    let file: ContentPath
    /// Where it stands, quotes included.
    let span: SourceSpan

    /// The text of a key.
    init(_ key: Located<String>) {
        self.init(key.value, file: key.file, span: key.span)
    }

    /// A text at a place.
    init(_ text: String, file: ContentPath, span: SourceSpan) {
        self.text = text
        scalars = Array(text.unicodeScalars)
        self.file = file
        self.span = span
    }

    /// Where a part of the text stands; all of it when the file spells the text in another way (escapes, folded lines).
    func span(of range: Range<Int>) -> SourceSpan {
        guard span.start.line == span.end.line else { return span }
        let quotes = span.end.column - span.start.column - scalars.count
        guard quotes == 0 || quotes == 2 else { return span }
        return SourceSpan(
            line: span.start.line,
            column: span.start.column + quotes / 2 + range.lowerBound,
            length: range.count
        )
    }

    /// The mistakes of a grammar as findings at their places.
    func diagnostics(_ mistakes: [HoursMistake]) -> [Diagnostic] {
        mistakes.map { mistake in
            let place = span(of: mistake.range)
            let isExact = place != span || mistake.range == 0..<scalars.count
            return Diagnostic(
                mistake.rule,
                mistake.severity,
                mistake.message,
                file: .content(file),
                span: place,
                notes: mistake.notes.map { Diagnostic.Note($0) },
                fixes: isExact ? mistake.fixes : mistake.fixes.map { Diagnostic.Fix($0.message) }
            )
        }
    }
}
