/// Plans all files of an import, and refuses what could not be published, before anything is written.
struct ImportPlan {
    let map: ImportMap
    /// The source's columns, in order.
    let columns: [String]
    let writer: ContentWriter
    let mode: ImportMode
    /// The source, and what it speaks of.
    let scope: ImportScope

    /// What will be written, and what became of the rows.
    struct Made {
        var drafts: [RecordDraft]
        var files: [ContentFile] = []
        var scaffold: [String] = []
        var unmappedColumns: [ImportReport.Count] = []
        var unmappedValues: [ImportReport.Count] = []
        /// What an update did, in words.
        var notes: [String] = []
    }

    /// The files of a table's rows, and every row's fate.
    func make(_ rows: [SourceRow]) -> Outcome<Made> {
        let target = TargetFolder(writer.root)
        return make(context(target.guide).plan(rows), in: target)
    }

    /// The files of some drafts, and their fates; a fault in the scaffold is the map's, and then nothing is to be written.
    func make(_ planned: [RecordDraft], in target: TargetFolder) -> Outcome<Made> {
        var matching = mode.isUpdate ? RecordMatching(target.guide, target.files, kind: map.kind, scope) : nil
        var drafts = matching?.renamed(planned) ?? planned
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
            if drafts[index].refusals.isEmpty { settleWithWhatIsThere(&drafts[index], written[index]) }
        }
        let good = zip(drafts, written).filter { $0.0.refusals.isEmpty }.map(\.1)
        let isUseful = !good.isEmpty && found.ofScaffold.isEmpty
        let changed = good.filter { writer.existing($0.path) != $0.text }
        var made = Made(
            drafts: drafts,
            files: isUseful ? scaffold.files + changed : [],
            scaffold: isUseful ? scaffold.notes : [],
            unmappedColumns: Self.counts(drafts.flatMap(\.unmappedColumns), inOrder: columns),
            unmappedValues: Self.counts(drafts.flatMap(\.unmappedTopics), inOrder: nil)
        )
        if let matching { made.notes = notes(matching, drafts, good, changed) }
        return Outcome(made, found.ofScaffold)
    }

    /// The files; of a record that an update finds in the folder, its own file with what the source changed.
    private func render(_ drafts: [RecordDraft]) -> [ContentFile] {
        drafts.concurrentMap { draft in
            let path = draft.path(map.kind)
            if mode.isUpdate, let there = writer.existing(path),
                let merge = RecordMerge(ContentFile(path: path, text: there), with: draft, map.kind, scope)
            {
                return ContentFile(path: path, text: merge.text)
            }
            var fields = draft.fields
            var marks = RecordMarks(nil)
            marks.set(ImportMarks(fields, body: draft.body), of: scope)
            fields.set(marks.value, at: "source.\(ImportMarks.key)")
            return ContentFile(
                path: path,
                text: FrontMatterWriter.write(fields.inOrder(of: map.kind.fields).entries, body: draft.body)
            )
        }
    }

    private func notes(
        _ matching: RecordMatching,
        _ drafts: [RecordDraft],
        _ good: [ContentFile],
        _ changed: [ContentFile]
    ) -> [String] {
        let new = changed.count { !writer.has($0.path) }
        let same = good.count - changed.count
        var notes = ["update: \(new) new, \(changed.count - new) changed, \(same) as they were"]
        for other in matching.others {
            notes.append(
                "records that came from `\(other)` are in this source too, which goes by `\(scope.name)`: it takes away nothing of theirs; if both are one source, say `system: \(other)` in the map"
            )
        }
        let names = Set(drafts.map(\.slug))
        let gone = matching.marked.filter { !names.contains($0.description) }.sorted()
        for slug in gone {
            notes.append(
                "`\(map.kind.folder)/\(slug).md` came with an earlier import of `\(scope.name)` and is not in this source: it stays as it is"
            )
        }
        return notes
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
        return RecordDrafter(context: context, columns: columns)
    }

    /// Refuses a draft whose record is there and differs; an update tells what became of both sides' changes.
    private func settleWithWhatIsThere(_ draft: inout RecordDraft, _ file: ContentFile) {
        guard mode != .replace, let there = writer.existing(file.path) else { return }
        if mode.isUpdate {
            let merge = RecordMerge(ContentFile(path: file.path, text: there), with: draft, map.kind, scope)
            draft.remarks += merge?.remarks ?? []
            if merge == nil { draft.refusals.append("`\(file.path)` cannot be read, so it was not updated") }
        } else if there != file.text {
            draft.refusals.append(
                "`\(file.path)` is there already and differs; `--update` takes over what the source changed, `--replace` writes it anew"
            )
        }
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
