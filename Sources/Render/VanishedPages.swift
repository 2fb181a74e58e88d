import GuideModel

extension RuleID {
    static let vanishedPage = RuleID("vanished-page")
}

extension SiteBuild {
    /// Pages that the former site had and the new one has not, neither themselves nor as a redirect.
    ///
    /// Somebody may have printed the address or sent it to a friend.
    static func vanishedPages(from site: OutputFolder?, plan: SitePlan?) -> [Diagnostic] {
        guard let site, let plan else { return [] }
        let planned = Set(plan.pages.map(\.output))
        return site.publishedPaths().filter { $0.description.hasSuffix(".html") && !planned.contains($0) }
            .map { path in
                Diagnostic(
                    .vanishedPage,
                    .warning,
                    "the published page `\(path)` is gone, and nothing leads from it to another",
                    file: .named(path.description),
                    span: .start,
                    fixes: [
                        .init(
                            "name it under `aliases:` of the record that took its place, or in `redirects.yaml`"
                        )
                    ]
                )
            }
    }
}
