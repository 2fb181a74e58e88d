/// Bullets that a word processor made are no list in Markdown.
struct PastedBulletCheck: Check {
    let rules: [RuleID] = [.pastedBullet]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        guide.everyRecord.filter { !$0.header.bodyIsUntranslated }.flatMap { findings(in: $0.header.body) }
    }

    /// One finding for each run of such lines.
    private func findings(in body: MarkdownBody) -> [Diagnostic] {
        guard body.text.unicodeScalars.contains(where: Self.isBullet) else { return [] }
        var diagnostics: [Diagnostic] = []
        var isRun = false
        for (index, line) in body.text.lines.enumerated() {
            let indent = line.utf8.prefix { $0 == UInt8(ascii: " ") }.count
            let rest = line.unicodeScalars.dropFirst(indent)
            let isBullet =
                rest.first.map(Self.isBullet) == true
                && rest.dropFirst().first?.properties.isWhitespace == true
            if isBullet, !isRun {
                let span = SourceSpan(line: body.firstLine + index, column: indent + 1, length: 1)
                diagnostics.append(finding(body.path, span, Substring(rest.prefix(1))))
            }
            isRun = isBullet
        }
        return diagnostics
    }

    private static func isBullet(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "·", "•", "‣", "◦", "▪": true
        default: false
        }
    }

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
