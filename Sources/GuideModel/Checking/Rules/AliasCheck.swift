/// An old path leads to one place, and no page stands there any more.
struct AliasCheck: Check {
    let rules: [RuleID] = [.aliasInUse, .notASitePath]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        var owners: [String: Owner] = [:]
        for name in SitePages.names { owners["\(name).html"] = Owner(what: "a page of the site", place: nil) }
        for kind in RecordKind.allCases {
            owners["\(kind.folder)/index.html"] = Owner(what: "a list of the site", place: nil)
        }
        for record in guide.records {
            let owner = Owner(what: "the page of `\(record.id)`", place: record.header.title.place)
            owners[SitePages.folded(SitePages.path(of: record.id))] = owner
        }
        return old(guide).compactMap { path, what in
            guard let cleaned = SitePath.cleaned(path.value) else { return wrong(path) }
            let key = SitePages.folded(cleaned)
            guard let owner = owners[key] else {
                owners[key] = Owner(what: what, place: path.place)
                return nil
            }
            let notes = owner.place.map { [Diagnostic.Note("the other one is here", at: $0)] } ?? []
            return path.finding(
                .aliasInUse,
                .error,
                "`\(path.value.clipped)` is \(owner.what) already, so it cannot lead elsewhere",
                notes: notes
            )
        }
    }

    private struct Owner {
        let what: String
        let place: Diagnostic.Place?
    }

    private func old(_ guide: ParsedGuide) -> [(Located<String>, String)] {
        guide.records.flatMap { record in record.header.aliases.map { ($0, "an alias of `\(record.id)`") } }
            + guide.redirects.map { ($0.from, "a path of `redirects.yaml`") }
    }

    private func wrong(_ path: Located<String>) -> Diagnostic {
        path.finding(
            .notASitePath,
            .error,
            "`\(path.value.clipped)` is not a path of the site",
            notes: [.init("a path looks like `agencies/harbor-house.html`")]
        )
    }
}

extension RuleID {
    static let aliasInUse = RuleID("alias-in-use")
}
