/// Bullets that a word processor made are no list in Markdown.
struct PastedBulletCheck: Check {
    let rules: [RuleID] = [.pastedBullet]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        guide.everyRecord.filter { !$0.header.bodyIsUntranslated }.flatMap { findings(in: $0.header.body) }
    }

    /// One finding for each run of such lines.
    private func findings(in body: MarkdownBody) -> [Diagnostic] {
        guard body.text.contains(where: { Self.bullets.contains($0) }) else { return [] }
        var diagnostics: [Diagnostic] = []
        var isRun = false
        for (index, line) in body.text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let indent = line.prefix { $0 == " " }.count
            let rest = line.dropFirst(indent)
            let isBullet =
                rest.first.map(Self.bullets.contains) == true && rest.dropFirst().first?.isWhitespace == true
            if isBullet, !isRun {
                let span = SourceSpan(line: body.firstLine + index, column: indent + 1, length: 1)
                diagnostics.append(finding(body.path, span, rest.prefix(1)))
            }
            isRun = isBullet
        }
        return diagnostics
    }

    private static let bullets: Set<Character> = ["·", "•", "‣", "◦", "▪"]

    private func finding(_ path: ContentPath, _ span: SourceSpan, _ bullet: Substring) -> Diagnostic {
        Diagnostic(
            .pastedBullet,
            .warning,
            "`\(bullet)` makes no list here",
            file: .content(path),
            span: span,
            fixes: [.init("begin each entry with a hyphen and a space", replacement: "-")]
        )
    }
}

extension RuleID {
    static let pastedBullet = RuleID("pasted-bullet")
}
