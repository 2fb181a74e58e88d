/// Makes a guide whose records know one another out of records that only name one another.
public enum CrossLinker {
    /// Joins what is published on a day, and tells what leads nowhere; no guide when its settings are missing.
    ///
    /// Mentions of records that do not exist are left to the checker; links in bodies are judged here.
    public static func link(
        _ guide: ParsedGuide,
        outlines: [ContentPath: BodyOutline],
        today: CalendarDate,
        includingDrafts: Bool
    ) -> Outcome<LinkedGuide?> {
        let table = LinkTable(guide, today: today, includingDrafts: includingDrafts)
        let published = guide.records.filter { table.published.contains($0.id) }.sorted { $0.id < $1.id }
        let translated = guide.translations.map(\.record)
        let bodies = resolve(guide.records + translated, table, outlines, guide.settings)
        let ties = Backlinks(published, table: table, linked: linkedRecords(published + translated, bodies))
        let found =
            bodies.values.flatMap(\.diagnostics) + ties.diagnostics
            + published.flatMap { unpublishedSubjects(of: $0, table) }
            + (guide.records + translated).flatMap { missingPicture(of: $0, table) }
            + brokenRedirects(guide, table)
        guard let settings = guide.settings else { return Outcome(nil, found.sorted()) }
        let tree = TopicTree(published.compactMap { if case .topic(let topic) = $0 { topic } else { nil } })
        let digests = published.concurrentMap { RecordDigest($0, tree: tree) }
        let related = RelatedRecords(digests).related(excluding: ties.connections)
        var connections = ties.connections
        for (id, near) in related { connections[id, default: Connections()].related = near }
        let shown = guide.translations.filter { translation in
            let header = translation.record.header
            return table.published.contains(header.id)
                && LinkTable.isPublished(header, today: today, includingDrafts: includingDrafts)
        }
        let linked = LinkedGuide(
            guide,
            settings: settings,
            today: today,
            records: published,
            digests: digests,
            shown: shown,
            outlines: outlines,
            bodies: bodies,
            connections: connections,
            topics: tree,
            table: table
        )
        return Outcome(linked, found.sorted())
    }
}

extension CrossLinker {
    /// The links of all bodies, by the file they stand in.
    private static func resolve(
        _ records: [Record],
        _ table: LinkTable,
        _ outlines: [ContentPath: BodyOutline],
        _ settings: GuideSettings?
    ) -> [ContentPath: BodyLinks] {
        let folders = (settings?.languages ?? []).map { $0.description.lowercased() }
        let resolver = BodyLinkResolver(table: table, outlines: outlines, languageFolders: Set(folders))
        let own = records.filter { !$0.header.bodyIsUntranslated }
        let pairs = zip(own.map(\.header.body.path), own.concurrentMap(resolver.links))
        return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
    }

    /// The published records that each record's bodies link to, in the order of the bodies.
    private static func linkedRecords(
        _ records: [Record],
        _ bodies: [ContentPath: BodyLinks]
    ) -> [RecordID: [RecordID]] {
        var linked: [RecordID: [RecordID]] = [:]
        for record in records where !record.header.bodyIsUntranslated {
            linked[record.id, default: []] += (bodies[record.header.body.path]?.records ?? [])
        }
        return linked
    }

    /// Topics and dimensions of a published record that are not published themselves.
    private static func unpublishedSubjects(of record: Record, _ table: LinkTable) -> [Diagnostic] {
        let topics = record.allTopics.map { (RecordID(.topic, $0.value), $0) }
        let dimensions = record.allWellness.map { (RecordID(.wellnessDimension, $0.value), $0) }
        var parents: [(RecordID, Located<Slug>)] = []
        if case .topic(let topic) = record, let parent = topic.parent {
            parents = [(RecordID(.topic, parent.value), parent)]
        }
        return (topics + dimensions + parents).compactMap { id, place in
            guard case .unpublished = table.find(id) else { return nil }
            return Diagnostic(
                .referenceToUnpublished,
                .warning,
                "`\(id)` is not published: pages do not name it",
                file: .content(place.file),
                span: place.span
            )
        }
    }

    private static func missingPicture(of record: Record, _ table: LinkTable) -> [Diagnostic] {
        guard let file = record.image?.file, file.file == record.header.path,
            !table.assets.contains(file.value)
        else { return [] }
        let near = NearMiss.nearest(to: file.value.description, among: table.assets.map(\.description))
            .flatMap { ContentPath($0) }
        return [
            Diagnostic(
                .brokenLink,
                .error,
                "there is no picture `\(file.value)` in the guide",
                file: .content(file.file),
                span: file.span,
                fixes: near.map { [.init("write `\(file.file.relative(to: $0))`")] } ?? []
            )
        ]
    }

    /// Old paths that lead to no page of the site.
    private static func brokenRedirects(_ guide: ParsedGuide, _ table: LinkTable) -> [Diagnostic] {
        let known = LinkTarget.sitePages.union(table.published.map(\.sitePath))
        let folders = Set((guide.settings?.languages ?? []).map { $0.description.lowercased() })
        return guide.redirects.compactMap { redirect in
            var parts = redirect.to.prefix { $0 != "#" && $0 != "?" }.split(separator: "/").map(String.init)
            if parts.count > 1, folders.contains(parts[0]) { parts.removeFirst() }
            let path = parts.joined(separator: "/")
            if case .external = WrittenLink(redirect.to).shape { return nil }
            let isFile = ContentPath(path).map(table.assets.contains) ?? false
            let isUnread = RecordID(sitePath: path).map { table.find($0) == .unreadable } ?? false
            if known.contains(path) || isFile || isUnread { return nil }
            return Diagnostic(
                .brokenRedirect,
                .error,
                "`\(redirect.from.value)` leads to `\(redirect.to)`, which is no page of the guide",
                file: .content(redirect.from.file),
                span: redirect.from.span,
                fixes: NearMiss.nearest(to: path, among: known).map { [.init("write `\($0)`")] } ?? []
            )
        }
    }
}
