/// Importing a directory in HSDS.
extension Importer {
    /// Imports a directory in HSDS: each organization becomes an agency, with its services and places.
    ///
    /// A map is optional: it says what terms stand for, and what a new folder's guide is called. The value is nothing when
    /// the map has mistakes; then nothing was written.
    public func importHSDS(
        _ source: HSDSSource,
        map mapFile: String?,
        today: CalendarDate
    ) throws(ImportError) -> Outcome<ImportReport?> {
        let read = try mapFile.map { file throws(ImportError) in try readMap(file) }
        if let read, read.hasErrors || read.value == nil { return Outcome(nil, read.diagnostics) }
        let target = TargetFolder(writer.root)
        let hasGuide = writer.has(ContentPath(parts: ["guide.yaml"]))
        // A map says how tables are read; without one they are read as they are.
        let reading = read?.value?.reading ?? ImportMap.Reading()
        let tables = HSDSTables(source, reading)
        let standard = HSDSMapProposal.standard(for: source, tables.rows, withGuide: !hasGuide)
        guard let map = read?.value ?? ImportMapReader.read(standard, named: "map.yaml").value else {
            return Outcome(nil, [])
        }
        guard tables.rows.contains(where: { $0.kind == .organization }) else {
            // What could not be read is the better reason.
            if let first = source.notes.first { throw .unreadable(source.name, first) }
            throw .noOrganizations(source.name)
        }
        let directory = HSDSImport(tables, map: map, target: target, today: today)
        var scope = ImportScope(name: ImportScope.name(of: source.name, map))
        scope.isSystemAssumed = map.system == nil
        let plan = ImportPlan(map: map, columns: [], writer: writer, mode: mode, scope: scope)
            .make(directory.drafts, in: target)
        guard plan.diagnostics.isEmpty else {
            return Outcome(nil, plan.diagnostics.map { $0.inScaffold(of: mapFile ?? "map.yaml") })
        }
        try write(plan.value.files)
        var notes = tables.notes + plan.value.notes
        if mapFile == nil, !hasGuide {
            notes.append(
                "`guide.yaml` was made with the source's name: say there who publishes the guide, and make sure of its time zone, `\(map.scaffold.settings?.value(at: "time_zone")?.texts.first ?? "")`"
            )
        }
        if map.dayZero == nil, HSDSDays.countsFromZero(tables.rows) {
            notes.append(
                "weekdays are numbers from 0, which may be Sunday or Monday: hours are shown in words until the map says `day_zero: sunday` or `day_zero: monday`"
            )
        }
        let report = ImportReport(
            source: source.name,
            reading: tables.reading,
            notes: notes,
            rows: directory.fates(of: plan.value.drafts, in: map.kind),
            unmappedColumns: [],
            unmappedValues: plan.value.unmappedValues,
            scaffold: plan.value.scaffold,
            publicChanges: changes(since: target, plan.value.files)
        )
        return Outcome(report, read?.diagnostics ?? [])
    }
}

/// A directory on its way to records.
struct HSDSImport {
    /// The records, one an organization.
    private(set) var drafts: [RecordDraft] = []
    private let directory: HSDSDirectory
    private let made: [HSDSDraft]

    init(_ tables: HSDSTables, map: ImportMap, target: TargetFolder, today: CalendarDate) {
        let directory = HSDSDirectory(tables.rows)
        self.directory = directory
        var known: Set<String> = []
        var titles: [String: String] = [:]
        for topic in target.guide.records where topic.id.kind == .topic {
            known.insert(topic.id.slug.description)
            titles[topic.header.title.value.lowercased()] = topic.id.slug.description
        }
        for topic in map.scaffold.records where topic.kind == .topic {
            known.insert(topic.slug.description)
            if let title = topic.fields.value(at: "title")?.texts.first {
                titles[title.lowercased()] = topic.slug.description
            }
        }
        let country =
            target.guide.settings?.publisher.address?.country
            ?? map.scaffold.settings?.value(at: "publisher.address.country")?.texts.first
        let codes = tables.rows.enumerated().filter { $1.kind == .term }.compactMap { number, row in
            row.text("code").map { ($0, number) }
        }
        var context = HSDSContext(
            directory: directory,
            map: map,
            reader: HSDSScheduleReader(
                zero: map.dayZero,
                order: map.reading.dateOrder,
                today: today,
                isOwn: tables.isOwn,
                countsFromZero: HSDSDays.countsFromZero(tables.rows)
            ),
            topics: HSDSTopics(
                values: map.topics?.values ?? [:],
                unmapped: map.topics?.unmapped ?? .topic,
                fallback: map.topics?.fallback ?? [],
                wellness: map.topics?.wellness ?? [:],
                known: known,
                titles: titles
            ),
            isOwn: tables.isOwn,
            termsByCode: Dictionary(codes, uniquingKeysWith: { first, _ in first }),
            country: country
        )
        let names = Self.names(directory)
        for (number, name) in names { context.slugs[number] = name.slug }
        let shared = context
        let made = directory.organizations.concurrentMap { number -> HSDSDraft in
            var drafter = HSDSDrafter(number, shared)
            return drafter.make()
        }
        self.made = made
        for (number, own) in zip(directory.organizations, made) {
            drafts.append(Self.draft(own, number, directory.rows[number], names[number]))
        }
    }

    /// The name of each organization's file: that of the guide it comes from, or made of its own name.
    private static func names(_ directory: HSDSDirectory) -> [Int: (slug: Slug, remark: String?)] {
        var chooser = SlugChooser()
        var names: [Int: (slug: Slug, remark: String?)] = [:]
        for number in directory.organizations {
            let row = directory.rows[number]
            let record = row.text("x_record").map { $0.split(separator: "/").last.map(String.init) ?? $0 }
            guard let text = record ?? row.plain("name") else { continue }
            let location = directory.rows(.location, of: number).first
            let address = location.flatMap { directory.rows(.address, of: $0).first }
            names[number] = chooser.slug(
                for: text,
                kind: .agency,
                row: row.line,
                place: address.flatMap { directory.rows[$0].plain("city") }
            )
        }
        return names
    }

    private static func draft(
        _ own: HSDSDraft,
        _ number: Int,
        _ row: HSDSRow,
        _ name: (slug: Slug, remark: String?)?
    ) -> RecordDraft {
        let table = RecordKind.agency.fields
        let fields = own.fields.inOrder(of: table)
        let missing = table.fields.filter { $0.isRequired && fields.value(at: $0.key)?.isEmpty ?? true }
        let body = own.body.joined(separator: "\n\n")
        var cleaner = BodyCleaner(body, linkBase: nil)
        return RecordDraft(
            row: SourceRow(number: number + 1, line: row.line, file: row.file, cells: [:]),
            slug: name?.slug.description ?? "organization-\(number + 1)",
            title: fields.value(at: "name")?.texts.first ?? "",
            fields: fields,
            body: cleaner.run(),
            remarks: (own.rows[number] ?? []) + [name?.remark].compactMap { $0 } + cleaner.remarks,
            refusals: own.refusals
                + missing.map {
                    "the organization has nothing for `\($0.key)`, which a record cannot be without"
                },
            newTopics: own.newTopics,
            unmappedTopics: own.unmapped,
            unmappedColumns: []
        )
    }

    /// What became of every row.
    func fates(of drafts: [RecordDraft], in kind: RecordKind) -> [ImportReport.Row] {
        var fates: [Int: (fate: ImportReport.Fate, title: String, remarks: [String])] = [:]
        for (index, draft) in drafts.enumerated() {
            let path = "\(kind.folder)/\(draft.slug).md"
            let own = directory.organizations[index]
            for (row, remarks) in made[index].rows.sorted(by: { $0.key < $1.key }) {
                let isOwn = row == own
                let fate: ImportReport.Fate
                if draft.refusals.isEmpty {
                    fate = .imported(path)
                } else {
                    fate = .refused(isOwn ? draft.refusals : ["its organization was refused"])
                }
                if let first = fates[row], case .imported = first.fate { continue }
                fates[row] = (fate, draft.title, isOwn ? draft.remarks : remarks)
            }
        }
        return directory.rows.enumerated().map { number, row in
            let known = fates[number]
            let place = Self.place(row)
            return ImportReport.Row(
                number: number + 1,
                line: place.line,
                file: place.file,
                title: row.text("name") ?? known?.title ?? "",
                fate: known?.fate ?? fate(of: number),
                remarks: (known?.remarks ?? []) + row.remarks + (directory.remarks[number] ?? [])
            )
        }
    }

    /// An object of JSON has no line: it is told by its number.
    private static func place(_ row: HSDSRow) -> (file: String, line: Int) {
        row.file.lowercased().hasSuffix(".json")
            ? ("\(row.file), object \(row.line)", 1) : (row.file, row.line)
    }

    private func fate(of number: Int) -> ImportReport.Fate {
        let row = directory.rows[number]
        if let fault = row.fault { return .refused([fault]) }
        if let orphan = directory.orphans[number] { return .refused([orphan]) }
        switch row.kind {
        case .term: return .skipped("nothing that was imported is under this term")
        case .taxonomy: return .skipped("a vocabulary's name is in no record")
        case .metadata, .description, .unit: return .skipped("it speaks of the data, not of an agency")
        case .location: return .refused(["no organization and no service has this place"])
        default: return .refused(["what it belongs to was refused, or belongs to nothing itself"])
        }
    }
}
