/// A heading has words, and something stands below it.
struct EmptyHeadingCheck: Check {
    let rules: [RuleID] = [.emptyHeading]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        guide.everyRecord.filter { !$0.header.bodyIsUntranslated && $0.header.body.text.utf8.contains(0x23) }
            .flatMap { findings(in: $0.header.body) }
    }

    private func findings(in body: MarkdownBody) -> [Diagnostic] {
        var open: Heading?
        var found: [Diagnostic] = []
        func close(before level: Int) {
            if let open, level <= open.level, !open.words.isEmpty { found.append(nothingBelow(open, body)) }
            open = nil
        }
        for line in BodyLines(body) {
            if !line.isFenced, let heading = Heading(line) {
                close(before: heading.level)
                open = heading
                if heading.words.isEmpty { found.append(withoutWords(heading, body)) }
            } else if line.isFenced || !line.text.allSatisfy(\.isWhitespace) {
                open = nil
            }
        }
        close(before: 0)
        return found
    }

    private struct Heading {
        let level: Int
        let words: String
        let span: SourceSpan

        init?(_ line: BodyLines.Line) {
            let indent = line.text.utf8.prefix { $0 == 0x20 }.count
            let text = line.text.dropFirst(indent)
            let marks = text.prefix { $0 == "#" }
            guard indent < 4, (1...6).contains(marks.count) else { return nil }
            let rest = text.dropFirst(marks.count)
            guard rest.isEmpty || rest.first == " " || rest.first == "\t" else { return nil }
            level = marks.count
            var words = rest.trimmed[...]
            while words.last == "#" { words.removeLast() }
            self.words = words.trimmed
            span = SourceSpan(
                line: line.number,
                column: indent + 1,
                length: text.trimmed.unicodeScalars.count
            )
        }
    }

    private func withoutWords(_ heading: Heading, _ body: MarkdownBody) -> Diagnostic {
        Diagnostic(
            .emptyHeading,
            .warning,
            "this heading has no words",
            file: .content(body.path),
            span: heading.span,
            fixes: [.init("write the heading's words, or delete the line")]
        )
    }

    private func nothingBelow(_ heading: Heading, _ body: MarkdownBody) -> Diagnostic {
        Diagnostic(
            .emptyHeading,
            .warning,
            "nothing stands below the heading `\(heading.words.clipped)`",
            file: .content(body.path),
            span: heading.span,
            fixes: [.init("write what it announces, or delete the heading")]
        )
    }
}

extension RuleID {
    /// A heading without words, or without anything below it.
    static let emptyHeading = RuleID("empty-heading")
}
