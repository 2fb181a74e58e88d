/// Finds out where the links of a body lead.
struct BodyLinkResolver: Sendable {
    /// All records.
    let table: LinkTable
    /// What all bodies hold.
    let outlines: [ContentPath: BodyOutline]
    /// The languages that have a tree of their own, as their folders are called.
    let languageFolders: Set<String>

    /// The links of one record's body.
    func links(of record: Record) -> BodyLinks {
        let path = record.header.body.path
        guard let outline = outlines[path] else {
            return BodyLinks(targets: [:], records: [], diagnostics: [])
        }
        var targets: [String: LinkTarget] = [:]
        var found = outline.rawHTML.map { Self.rawHTML(at: $0, in: path) }
        for link in outline.links {
            let place = LinkPlace(record: record, link: link)
            let outcome = target(of: WrittenLink(link.destination).shape, at: place)
            found += outcome.diagnostics
            if link.isImage { found += judge(picture: outcome.value, at: place) }
            if let target = outcome.value { targets[link.destination] = target }
        }
        // A definition that several links use is told once.
        var seen: Set<Diagnostic> = []
        let records = outline.links.compactMap { link -> RecordID? in
            if case .record(let id, _)? = targets[link.destination] { id } else { nil }
        }
        return BodyLinks(
            targets: targets,
            records: records,
            diagnostics: found.filter { seen.insert($0).inserted }
        )
    }

    private func target(of shape: WrittenLink.Shape, at place: LinkPlace) -> Outcome<LinkTarget?> {
        switch shape {
        case .external(let address): Outcome(.external(Link(description: address)))
        case .anchor(let anchor): self.anchor(anchor, at: place)
        case .relative(let path, let anchor): file(path, anchor: anchor, at: place)
        case .absolute(let path, let anchor): absolute(path, anchor: anchor, at: place)
        case .empty:
            place.error(.brokenLink, "the \(place.noun) `\(place.words)` has no address")
        case .unreachable:
            place.error(.brokenLink, "the address \(place.address) cannot be followed")
        case .withoutScheme:
            place.error(
                .linkScheme,
                "the address \(place.address) says no scheme",
                fixes: [place.fix("https:" + place.link.destination)]
            )
        case .missingScheme(let whole):
            place.error(
                .linkScheme,
                "the address \(place.address) lacks its scheme",
                fixes: [place.fix(whole)]
            )
        case .otherScheme(let scheme):
            place.error(
                .linkScheme,
                "a guide may not link to `\(scheme):`, as \(place.address) does",
                notes: [.init("links begin with http:, https:, mailto:, tel:, sms: or geo:")]
            )
        }
    }

    private func judge(picture: LinkTarget?, at place: LinkPlace) -> [Diagnostic] {
        var found: [Diagnostic] = []
        if place.link.text.isEmpty {
            found.append(
                place.finding(
                    .imageWithoutText,
                    .warning,
                    "the picture \(place.address) has no words for those who cannot see it",
                    fixes: [.init("say what it shows between `![` and `]`")]
                )
            )
        }
        switch picture {
        case .asset, nil: break
        case .external:
            found.append(
                place.finding(
                    .externalImage,
                    .warning,
                    "the picture \(place.address) lies on another site: pages show a link to it in its place",
                    fixes: [.init("put a copy into `images/` and name that")]
                )
            )
        case .record, .anchor, .sitePage:
            found.append(place.finding(.brokenLink, .error, "\(place.address) is a page, not a picture"))
        }
        return found
    }

    private static func rawHTML(at span: SourceSpan, in path: ContentPath) -> Diagnostic {
        Diagnostic(
            .rawHTML,
            .warning,
            "HTML in a body is left out",
            file: .content(path),
            span: span,
            fixes: [.init("write it as Markdown")]
        )
    }
}
