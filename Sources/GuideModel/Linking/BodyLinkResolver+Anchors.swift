extension BodyLinkResolver {
    /// The end of a link such as `#hours`.
    func anchor(_ anchor: String, at place: LinkPlace) -> Outcome<LinkTarget?> {
        // Every browser knows the top of a page.
        if anchor == "top" { return Outcome(.anchor(anchor)) }
        return self.anchor(anchor, of: [place.record], at: place).map { $0.map { .anchor($0) } }
    }

    /// The id on the page that an anchor means, in the first version of a record that has it.
    func anchor(_ anchor: String, of versions: [Record], at place: LinkPlace) -> Outcome<String?> {
        for version in versions {
            if PageAnchors.anchors(of: version).contains(anchor) { return Outcome(anchor) }
            if let heading = heading(anchor, of: version) { return Outcome(heading) }
        }
        let known = versions.flatMap {
            PageAnchors.anchors(of: $0).sorted() + self.headings(of: $0).map(\.anchor)
        }
        let head = String(place.link.destination.prefix { $0 != "#" })
        let name = versions.first.map { "`\($0.header.title.value)`" } ?? "the page"
        var notes: [Diagnostic.Note] = []
        let headings = versions.first.map { self.headings(of: $0) } ?? []
        if !headings.isEmpty {
            notes.append(
                .init(
                    "its headings are \(headings.prefix(12).map { "`#\($0.anchor)`" }.joined(separator: ", "))"
                )
            )
        }
        let finding = place.finding(
            .unknownAnchor,
            .error,
            "\(name) has no part `#\(anchor)`, to which \(place.address) leads",
            notes: notes,
            fixes: NearMiss.nearest(to: anchor, among: known).map { [place.fix("\(head)#\($0)")] } ?? []
        )
        return Outcome(nil, [finding])
    }

    /// A heading by its anchor, or by the one it would have if a part of the page were not called like it.
    private func heading(_ anchor: String, of record: Record) -> String? {
        let headings = headings(of: record)
        if headings.contains(where: { $0.anchor == anchor }) { return anchor }
        return headings.first { HeadingAnchors.plain($0.text) == anchor }?.anchor
    }

    private func headings(of record: Record) -> [BodyOutline.Heading] {
        outlines[record.header.body.path]?.headings ?? []
    }
}
