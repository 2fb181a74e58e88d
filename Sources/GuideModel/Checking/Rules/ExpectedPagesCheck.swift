/// Readers expect some pages of every guide.
struct ExpectedPagesCheck: Check {
    let rules: [RuleID] = [.missingPage]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        let present = Set(
            guide.slugs(of: .page).union(guide.unreadable.filter { $0.kind == .page }.map(\.slug)).map(
                \.description
            )
        )
        return Page.expected.filter { !present.contains($0) }.map { name in
            Diagnostic(
                .missingPage,
                .warning,
                "readers expect a page `\(name)`",
                file: .content(ContentPath(parts: ["pages", name[...] + ".md"])),
                span: .start,
                fixes: [.init("write the file `pages/\(name).md`")]
            )
        }
    }
}

extension RuleID {
    static let missingPage = RuleID("missing-page")
}
