/// A record made from a row, not yet written.
struct RecordDraft: Sendable {
    /// The row it comes from.
    let row: SourceRow
    /// Its name.
    private(set) var slug: String
    /// Its title.
    let title: String
    /// Its fields, `source` included.
    var fields: FrontMatterValue
    /// Its Markdown.
    let body: String
    /// What a person should know.
    var remarks: [String]
    /// Why it cannot be imported; empty when it can.
    var refusals: [String]
    /// Topics that it asks for and that do not exist yet.
    let newTopics: [NewTopic]
    /// Values that are no topic.
    let unmappedTopics: [String]
    /// The columns that were kept whole under `source` because the map does not name them.
    let unmappedColumns: [String]

    /// Gives it another name.
    mutating func rename(_ name: String) { slug = name }
}

/// Makes whole records from rows.
struct RecordDrafter {
    let context: DraftContext
    /// The source's columns, in order.
    let columns: [String]
    private let keeper: SourceKeeper

    init(context: DraftContext, columns: [String]) {
        self.context = context
        self.columns = columns
        keeper = SourceKeeper(map: context.map, columns: columns)
    }

    private var map: ImportMap { context.map }

    /// The title of a row, by which it is also found.
    func title(of row: SourceRow) -> String? {
        guard let field = map.fields.first(where: { $0.path.value == map.kind.titleKey }) else { return nil }
        var drafter = RowDrafter(row: row, context: context)
        return drafter.draft([field]).value(at: map.kind.titleKey)?.texts.first
    }

    /// The text that a row's slug is made from.
    func slugText(of row: SourceRow) -> String? {
        var drafter = RowDrafter(row: row, context: context)
        let own = map.slug.map { drafter.texts(of: $0).joined(separator: "-") } ?? ""
        return own.isEmpty ? title(of: row) : own
    }

    /// The record of a row.
    func draft(_ row: SourceRow, slug: Slug?, remarks: [String]) -> RecordDraft {
        var drafter = RowDrafter(row: row, context: context)
        drafter.remarks += remarks
        var fields = drafter.draft(map.fields)
        if let places = fields.value(at: "locations") {
            let told = PlaceNames.toldApart(places)
            fields.set(told.value, at: "locations")
            drafter.remarks += told.remarks
        }
        let topics = TopicFinder(context: context).topics(of: row, &drafter)
        if !topics.slugs.isEmpty { fields.set(.list(topics.slugs.map { .text($0) }), at: "topics") }
        addWellness(topics.slugs, &fields)
        let body = BodyDrafter(context: context).body(&drafter)
        if fields.value(at: "summary") == nil, map.kind != .page {
            drafter.remarks.append("there is no summary")
        }
        let source = keeper.source(of: row, drafter)
        let secrets = map.kind == .agency && !saysWhatIsHidden ? HiddenPlaces(fields, of: row) : nil
        if let secrets {
            fields = secrets.fields
            drafter.remarks += secrets.remarks
        }
        if !source.value.isEmpty, secrets?.isHiding != true { fields.set(source.value, at: "source") }
        let isShown = body.isEmpty || secrets?.isMentioned(in: body) != true
        let title = fields.value(at: map.kind.titleKey)?.texts.first ?? ""
        return RecordDraft(
            row: row,
            slug: slug?.description ?? "row-\(row.number)",
            title: title,
            fields: fields.inOrder(of: map.kind.fields),
            body: !isShown || FirstSentence.plainText(body) == fields.value(at: "summary")?.texts.first
                ? "" : body,
            remarks: Self.unique(drafter.remarks),
            refusals: topics.refusals + missing(in: fields) + unknown(in: fields),
            newTopics: topics.new,
            unmappedTopics: topics.unmapped,
            unmappedColumns: source.unmapped
        )
    }

    /// Whether the map itself feeds `confidential`: then what it says counts.
    private var saysWhatIsHidden: Bool { map.fields.contains { $0.path.value == "confidential" } }

    /// Dimensions that the record's topics bring with them, behind its own.
    private func addWellness(_ topics: [String], _ fields: inout FrontMatterValue) {
        guard map.kind.fields["wellness"] != nil, let byTopic = map.topics?.wellness else { return }
        var seen: Set<String> = []
        let own = fields.value(at: "wellness")?.texts ?? []
        let found = topics.flatMap { byTopic[$0] ?? [] }
        // A dimension that the map gives to every record stands for those whose topics say nothing.
        let isConstant = map.fields.contains {
            $0.path.value == "wellness" && $0.rules.allSatisfy { $0.constant != nil }
        }
        let all = (isConstant && !found.isEmpty ? found : own + found).filter { seen.insert($0).inserted }
        if !all.isEmpty { fields.set(.list(all.map { .text($0) }), at: "wellness") }
    }

    private func missing(in fields: FrontMatterValue) -> [String] {
        map.kind.fields.fields.filter { $0.isRequired && fields.value(at: $0.key)?.isEmpty ?? true }
            .map { "the row has nothing for `\($0.key)`, which a record cannot be without" }
    }

    /// Topics and dimensions that the map names and that nobody makes.
    private func unknown(in fields: FrontMatterValue) -> [String] {
        let topics = fields.value(at: "topics")?.texts ?? []
        let known = context.map.topics?.unmapped == .topic ? nil : context.topics
        let wellness = fields.value(at: "wellness")?.texts ?? []
        return topics.filter { !(known?.contains($0) ?? true) }
            .map { "the map names the topic `\($0)`, which neither the folder nor `create:` has" }
            + wellness.filter { !WellnessDimension.all.contains($0) }.map {
                "`\($0.clipped)` is none of the seven dimensions"
            }
    }

    private static func unique(_ texts: [String]) -> [String] {
        var seen: Set<String> = []
        return texts.filter { seen.insert($0).inserted }
    }
}

extension FrontMatterValue {
    /// A map with its keys in the order of a table, others last.
    func inOrder(of table: FieldTable) -> FrontMatterValue {
        guard case .map(let entries) = self else { return self }
        let ranks = Dictionary(
            table.fields.enumerated().map { ($1.key, $0) },
            uniquingKeysWith: { first, _ in first }
        )
        let sorted = entries.enumerated().sorted { left, right in
            let ranksOfBoth = (ranks[left.element.key] ?? .max, ranks[right.element.key] ?? .max)
            return ranksOfBoth.0 == ranksOfBoth.1 ? left.offset < right.offset : ranksOfBoth.0 < ranksOfBoth.1
        }
        return .map(
            sorted.map { Entry($0.element.key, $0.element.value.innerOrder(table[$0.element.key]?.shape)) }
        )
    }

    private func innerOrder(_ shape: FieldShape?) -> FrontMatterValue {
        switch (self, shape) {
        case (.map, .group(let table)?): inOrder(of: table)
        case (.list(let items), .groups(let table)?): .list(items.map { $0.inOrder(of: table) })
        default: self
        }
    }
}
