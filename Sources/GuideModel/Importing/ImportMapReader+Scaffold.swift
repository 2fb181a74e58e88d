/// Topics, dimensions and pages that a map makes.
extension ImportMapReader {
    /// What the map says of topics; new ones go into the scaffold.
    mutating func readTopics(_ scaffold: inout ImportMap.Scaffold) -> ImportMap.Topics? {
        guard let node = fields.value("topics") else { return nil }
        guard case .mapping = node.content else {
            return ImportMap.Topics(
                rule: readRule(node, "topics", nil) ?? FieldRule(),
                values: [:],
                unmapped: .refuse,
                fallback: [],
                wellness: [:]
            )
        }
        var inner = fields.reader(for: node, .importTopics)
        var values: [String: [String]] = [:]
        for entry in inner.entries(of: "values") {
            values[entry.key.value.lowercased()] = entry.value.items.compactMap(\.scalar).filter {
                !$0.isEmpty
            }
        }
        inner.checkWord("unmapped")
        let unmapped = inner.text("unmapped").flatMap(ImportMap.Topics.Unmapped.init(rawValue:)) ?? .refuse
        let fallback = inner.texts("default")
        let created = inner.value("create")
        let rule = inner.topicRule()
        fields.take(inner.diagnostics)
        let start = scaffold.records.count
        if let created { readRecords(created, .topic, &scaffold) }
        let wellness = scaffold.records[start...].map {
            ($0.slug.description, $0.fields.value(at: "wellness")?.texts ?? [])
        }
        for index in scaffold.records.indices[start...] {
            scaffold.records[index].fields = scaffold.records[index].fields.without("wellness")
        }
        return ImportMap.Topics(
            rule: rule,
            values: values,
            unmapped: unmapped,
            fallback: fallback,
            wellness: Dictionary(wellness, uniquingKeysWith: { first, _ in first })
        )
    }

    /// The seven dimensions, in words that a map may replace.
    mutating func readDimensions(_ scaffold: inout ImportMap.Scaffold) {
        var own: [String: FrontMatterValue] = [:]
        for entry in fields.entries(of: "dimensions") {
            own[entry.key.value] = FrontMatterValue(entry.value)
            if !WellnessDimension.all.contains(entry.key.value) {
                fields.report(
                    .importMap,
                    .error,
                    "`\(entry.key.value.clipped)` is none of the seven dimensions",
                    at: entry.key.file,
                    entry.key.span,
                    notes: [.init("they are " + WellnessDimension.all.joined(separator: ", "))]
                )
            }
        }
        guard scaffold.settings != nil else { return }
        for (index, name) in WellnessDimension.all.enumerated() {
            guard let slug = Slug.nearest(to: name) else { continue }
            var value = FrontMatterValue.map([
                .init("title", .text(name.prefix(1).uppercased() + name.dropFirst())),
                .init("summary", .text(Self.summaries[index])), .init("order", .plain("\(index + 1)")),
            ])
            if case .map(let entries)? = own[name] {
                for entry in entries { value.set(entry.value, at: entry.key) }
            }
            scaffold.records.append((.wellnessDimension, slug, value, ""))
        }
    }

    private static let summaries = [
        "What a body needs: food, shelter, health care, movement and rest.",
        "Feelings, stress and grief, and somebody to talk to.",
        "Meaning, hope and a sense of peace, with or without religion.",
        "Work, training, and an income to live on.",
        "Family, friends, neighbors, and belonging somewhere.",
        "Homes, neighborhoods and nature that are safe and good to be in.",
        "Learning, curiosity and creativity at every age.",
    ]

    /// The records below a key, each with its `slug`, its fields and its `body`.
    mutating func readRecords(_ key: String, _ kind: RecordKind, _ scaffold: inout ImportMap.Scaffold) {
        if let node = fields.value(key) { readRecords(node, kind, &scaffold) }
    }

    mutating func readRecords(_ node: YAMLNode, _ kind: RecordKind, _ scaffold: inout ImportMap.Scaffold) {
        for item in node.items {
            guard case .mapping(let entries) = item.content else {
                fields.reject(
                    item,
                    .wrongShape,
                    "a new record has keys and values: `slug`, `title`, `summary`"
                )
                continue
            }
            guard let name = item["slug"] ?? item["title"], let text = name.scalar else {
                fields.reject(item, .missingKey, "a new record needs a `slug` or a `title`")
                continue
            }
            guard let slug = Slug.nearest(to: text), item["slug"] == nil || slug.description == text else {
                fields.reject(
                    name,
                    .importMap,
                    "`\(text.clipped)` cannot be a file's name",
                    notes: [
                        .init("a slug has letters a to z, digits and hyphens")
                    ]
                )
                continue
            }
            var value = FrontMatterValue.map([])
            for entry in entries where entry.key.value != "slug" && entry.key.value != "body" {
                value.set(FrontMatterValue(entry.value), at: entry.key.value)
            }
            if kind == .topic, value.value(at: "summary") == nil, let title = value.value(at: "title") {
                value.set(title, at: "summary")
            }
            scaffold.records.append((kind, slug, value, item["body"]?.scalar ?? ""))
        }
    }
}

extension FieldReader {
    /// The part of a topics' block that is an ordinary rule.
    fileprivate mutating func topicRule() -> FieldRule {
        var rule = FieldRule()
        rule.columns =
            [value("column")?.located].compactMap { $0 }
            + (value("columns")?.items.compactMap(\.located) ?? [])
        rule.constant = value("constant").map(FrontMatterValue.init)
        rule.flags = entries(of: "flags").map {
            ($0.key, $0.value.items.compactMap(\.scalar).joined(separator: "\n"))
        }
        if has("yes") { rule.yes = Set(texts("yes").map { $0.lowercased() }) }
        rule.split = value("split")?.items.compactMap(\.scalar).map { $0 == "newline" ? "\n" : $0 } ?? []
        return rule
    }
}

extension FrontMatterValue {
    /// The map without one of its keys.
    func without(_ key: String) -> FrontMatterValue {
        guard case .map(let entries) = self else { return self }
        return .map(entries.filter { $0.key != key })
    }
}
