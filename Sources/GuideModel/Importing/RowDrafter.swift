/// Makes a record's fields from a row, one field after the other, and remembers what could not be used as it was.
struct RowDrafter {
    /// The row.
    let row: SourceRow
    /// What all rows share.
    let context: DraftContext
    /// What a person should know of this row.
    var remarks: [String] = []
    /// Columns whose content is wholly in the record.
    var used: Set<String> = []
    /// Columns whose content is kept under `source` although the map names them.
    var kept: Set<String> = []
    /// Pieces of the body that a guide cannot show.
    var takenOut: [String] = []
    /// Columns of joined rows that are kept, by the name of their join and the row's number.
    var keptOfRows: [String: [Int: Set<String>]] = [:]

    /// Whether the record made here can show hours in prose; a service cannot.
    let hasHoursText: Bool

    init(row: SourceRow, context: DraftContext, table: FieldTable? = nil) {
        self.row = row
        hasHoursText = (table ?? context.map.kind.fields)["hours_text"] != nil
        self.context = context
        remarks = row.remarks
    }

    /// The fields that the map asks for; those that the row has nothing for are not among them.
    mutating func draft(_ fields: [ImportMap.Field]) -> FrontMatterValue {
        var result = FrontMatterValue.map([])
        for field in fields {
            var values: [FrontMatterValue] = []
            var sources: [FieldRule] = []
            for rule in field.rules {
                guard let value = value(of: field, rule, &result) else { continue }
                values.append(value)
                sources.append(rule)
            }
            guard !values.isEmpty else { continue }
            let merged = Self.merged(values, field.shape)
            if merged == values[0] { keepOthers(values, sources) }
            result.set(merged, at: field.path.value)
        }
        return result
    }

    /// Of single values only the first is in the record: columns of others that differ, and feed nothing else, are kept.
    private mutating func keepOthers(_ values: [FrontMatterValue], _ rules: [FieldRule]) {
        for (value, rule) in zip(values, rules).dropFirst() where value != values[0] {
            for column in rule.columns where context.isOnlyMention(column.value) { kept.insert(column.value) }
        }
    }

    /// Lists are joined; of single values the first one stands.
    private static func merged(_ values: [FrontMatterValue], _ shape: FieldShape) -> FrontMatterValue {
        guard values.count > 1 else { return values[0] }
        if case .map = values[0] { return values[0] }
        guard values.contains(where: { if case .list = $0 { true } else { false } }) else { return values[0] }
        var seen: Set<FrontMatterValue> = []
        let items = values.flatMap { value -> [FrontMatterValue] in
            if case .list(let items) = value { return items }
            return [value]
        }
        return .list(items.filter { seen.insert($0).inserted })
    }

    private mutating func value(
        of field: ImportMap.Field,
        _ rule: FieldRule,
        _ record: inout FrontMatterValue
    ) -> FrontMatterValue? {
        if !rule.fields.isEmpty { return entries(field, rule) }
        if let constant = rule.constant { return constant }
        var texts = self.texts(of: rule)
        if rule.firstSentence { texts = texts.map { firstSentence(of: $0, rule) } }
        let value = texts.isEmpty ? nil : shaped(texts, field, rule, &record)
        return value.map { with($0, rule.extras) } ?? rule.fallback
    }

    /// A first sentence; the whole stays under `source` where nothing else shows it.
    private mutating func firstSentence(of text: String, _ rule: FieldRule) -> String {
        let sentence = FirstSentence.of(text)
        if sentence != text {
            for column in rule.columns where context.isOnlyMention(column.value) { kept.insert(column.value) }
        }
        return sentence
    }

    /// One entry from each joined row, or one from the row itself.
    private mutating func entries(_ field: ImportMap.Field, _ rule: FieldRule) -> FrontMatterValue? {
        let rows = rule.rows.map { row.children[$0.value] ?? [] } ?? [row]
        var entries: [FrontMatterValue] = []
        for child in rows {
            var drafter = RowDrafter(row: child, context: context, table: field.shape.table)
            drafter.remarks = []
            let entry = drafter.draft(rule.fields)
            if !entry.isEmpty { entries.append(with(entry, rule.extras)) }
            remarks += drafter.remarks.map {
                rule.rows == nil ? $0 : "\(field.path.value), line \(child.line): \($0)"
            }
            if let rows = rule.rows {
                keptOfRows[rows.value, default: [:]][child.number, default: []].formUnion(drafter.kept)
            }
            if rule.rows == nil || (rule.rows?.value == "group" && child.number == row.number) {
                take(drafter)
            }
        }
        guard !entries.isEmpty else { return nil }
        if case .group = field.shape { return entries[0] }
        return .list(entries)
    }

    private mutating func take(_ other: RowDrafter) {
        used.formUnion(other.used)
        kept.formUnion(other.kept)
    }

    private func with(_ value: FrontMatterValue, _ extras: [FrontMatterValue.Entry]) -> FrontMatterValue {
        guard !extras.isEmpty else { return value }
        switch value {
        case .list(let items): return .list(items.map { with($0, extras) })
        case .map:
            var result = value
            for extra in extras where result.value(at: extra.key) == nil {
                result.set(extra.value, at: extra.key)
            }
            return result
        case .text, .plain: return value
        }
    }

    /// Remembers that a value could not go where the map sends it, and why.
    mutating func doubt(_ rule: FieldRule, _ reason: String) {
        remarks.append(reason)
        for column in rule.columns { kept.insert(column.value) }
    }
}

/// What all rows of an import share.
struct DraftContext: Sendable {
    /// The map.
    let map: ImportMap
    /// The record's name for each title, in lower case, of what is imported here.
    var slugs: [String: Slug] = [:]
    /// Topics that exist, in the target or in the map.
    var topics: Set<String> = []
    /// The names of those topics by their titles, in lower case.
    var topicTitles: [String: String] = [:]
    /// How often the map names each column.
    private let mentions: [String: Int]

    init(map: ImportMap) {
        self.map = map
        var mentions: [String: Int] = [:]
        let rules = map.fields.flatMap(\.rules) + [map.body, map.topics?.rule].compactMap { $0 }
        for column in rules.flatMap(\.allColumns) { mentions[column, default: 0] += 1 }
        // A Markdown file's body is shown without the map saying so.
        mentions[MarkdownSource.bodyColumn, default: 0] += 1
        self.mentions = mentions
    }

    /// Whether the map names a column once alone, so that what its one rule leaves out would be lost.
    func isOnlyMention(_ column: String) -> Bool { mentions[column, default: 0] < 2 }
}
