/// Plans all files of an import, and refuses what could not be published, before anything is written.
struct ImportPlan {
    let map: ImportMap
    let table: SourceTable
    let writer: ContentWriter
    let isReplacing: Bool

    /// What will be written, and what became of the rows.
    struct Made {
        var drafts: [RecordDraft]
        var files: [ContentFile] = []
        var scaffold: [String] = []
        var unmappedColumns: [ImportReport.Count] = []
        var unmappedValues: [ImportReport.Count] = []
    }

    /// The files, and every row's fate; a fault in the scaffold is the map's, and then there is nothing to write.
    func make() -> Outcome<Made> {
        let target = TargetFolder(writer.root)
        let drafter = context(target.guide)
        var drafts = drafter.plan(table.rows)
        let scaffold = ScaffoldPlan(map: map, writer: writer, drafts: drafts)
        let check = PublishingCheck(there: target.files, scaffold: scaffold.files)
        var written = render(drafts)
        let found = check.faults(of: written)
        for index in drafts.indices {
            for fault in found.byFile[written[index].path] ?? [] {
                drafts[index].settle(fault, in: written[index])
            }
        }
        if !found.byFile.isEmpty { written = render(drafts) }
        let remaining = found.byFile.isEmpty ? [:] : check.faults(of: written).byFile
        for index in drafts.indices {
            drafts[index].refusals += (remaining[written[index].path] ?? []).map(\.message)
            if drafts[index].refusals.isEmpty { refuseOverwriting(&drafts[index], written[index]) }
        }
        let good = zip(drafts, written).filter { $0.0.refusals.isEmpty }.map(\.1)
        let isUseful = !good.isEmpty && found.ofScaffold.isEmpty
        let made = Made(
            drafts: drafts,
            files: isUseful ? scaffold.files + good : [],
            scaffold: isUseful ? scaffold.notes : [],
            unmappedColumns: Self.counts(drafts.flatMap(\.unmappedColumns), inOrder: table.columns),
            unmappedValues: Self.counts(drafts.flatMap(\.unmappedTopics), inOrder: nil)
        )
        return Outcome(made, found.ofScaffold)
    }

    private func render(_ drafts: [RecordDraft]) -> [ContentFile] {
        drafts.concurrentMap { draft in
            ContentFile(
                path: draft.path(map.kind),
                text: FrontMatterWriter.write(draft.fields.entries, body: draft.body)
            )
        }
    }

    private func context(_ there: ParsedGuide) -> RecordDrafter {
        var context = DraftContext(map: map)
        for topic in there.records where topic.id.kind == .topic {
            context.topics.insert(topic.id.slug.description)
            context.topicTitles[topic.header.title.value.lowercased()] = topic.id.slug.description
        }
        for topic in map.scaffold.records where topic.kind == .topic {
            context.topics.insert(topic.slug.description)
            if let title = topic.fields.value(at: "title")?.texts.first {
                context.topicTitles[title.lowercased()] = topic.slug.description
            }
        }
        return RecordDrafter(context: context, columns: table.columns)
    }

    private func refuseOverwriting(_ draft: inout RecordDraft, _ file: ContentFile) {
        guard !isReplacing, let there = writer.existing(file.path), there != file.text else { return }
        draft.refusals.append("`\(file.path)` is there already and differs; `--replace` writes it anew")
    }

    /// How often each name stands: in a given order, or the commonest first.
    private static func counts(_ names: [String], inOrder order: [String]?) -> [ImportReport.Count] {
        var counts: [String: Int] = [:]
        for name in names { counts[name, default: 0] += 1 }
        if let order { return order.compactMap { name in counts[name].map { .init(name: name, count: $0) } } }
        return counts.sorted { ($1.value, $0.key) < ($0.value, $1.key) }.map {
            .init(name: $0.key, count: $0.value)
        }
    }
}

extension RecordDrafter {
    /// The records of all rows, in their order: names first, so that records can refer to each other.
    fileprivate func plan(_ rows: [SourceRow]) -> [RecordDraft] {
        let names = rows.concurrentMap { row in
            (text: slugText(of: row), title: title(of: row), place: place(of: row))
        }
        var chooser = SlugChooser()
        var slugs: [(slug: Slug, remark: String?)?] = []
        var context = self.context
        for (row, name) in zip(rows, names) {
            let chosen = name.text.flatMap {
                chooser.slug(for: $0, kind: context.map.kind, row: row.number, place: name.place)
            }
            slugs.append(chosen)
            if let title = name.title, let chosen, context.slugs[title.lowercased()] == nil {
                context.slugs[title.lowercased()] = chosen.slug
            }
        }
        let drafter = RecordDrafter(context: context, columns: columns)
        return zip(rows, slugs).map { RowAndSlug(row: $0, chosen: $1) }.concurrentMap { pair in
            drafter.draft(pair.row, slug: pair.chosen?.slug, remarks: [pair.chosen?.remark].compactMap { $0 })
        }
    }

    private struct RowAndSlug: Sendable {
        let row: SourceRow
        let chosen: (slug: Slug, remark: String?)?
    }

    /// The town of a row, which tells it apart from another of the same name.
    private func place(of row: SourceRow) -> String? {
        let fields = context.map.fields.filter {
            $0.path.value == "address" || $0.path.value == "address.city"
        }
        guard !fields.isEmpty else { return nil }
        var drafter = RowDrafter(row: row, context: context)
        return drafter.draft(fields).value(at: "address.city")?.texts.first
    }
}

extension RecordDraft {
    /// Where the record will be.
    func path(_ kind: RecordKind) -> ContentPath { ContentPath(parts: [kind.folder[...], "\(slug).md"]) }
}

extension FrontMatterValue {
    /// The keys and values of a map.
    var entries: [Entry] { if case .map(let entries) = self { entries } else { [] } }
}
