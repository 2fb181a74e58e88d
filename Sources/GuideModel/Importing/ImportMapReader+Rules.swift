/// The fields of a map and the rules that feed them.
extension ImportMapReader {
    /// The fields below a `fields:` key, each checked against the keys of what it makes.
    mutating func readFields(_ node: YAMLNode, _ table: FieldTable) -> [ImportMap.Field] {
        guard case .mapping(let entries) = node.content else {
            fields.reject(
                node,
                .wrongShape,
                "`fields` has \(node.shapeForReaders) where keys and values are wanted",
                notes: [.init("write one line a field: `name: Organization name`")]
            )
            return []
        }
        return entries.compactMap { entry in
            guard let shape = shape(at: entry.key, in: table) else { return nil }
            let rules = entry.value.items.filter { !$0.isEmpty }.compactMap {
                readRule($0, entry.key.value, shape)
            }
            return ImportMap.Field(path: entry.key, shape: shape, rules: rules)
        }
    }

    /// The shape of a field named by a dotted path.
    private mutating func shape(at path: Located<String>, in table: FieldTable) -> FieldShape? {
        var table = table
        let steps = path.value.split(separator: ".").map(String.init)
        for (index, step) in steps.enumerated() {
            guard let shape = table[step]?.shape else {
                reportUnknownField(step, path, table)
                return nil
            }
            if index == steps.count - 1 { return shape }
            switch shape {
            case .group(let inner): table = inner
            case .open: return .code
            default:
                fields.report(
                    .importMap,
                    .error,
                    "`\(step)` has no part that could be named in `\(path.value)`",
                    at: path.file,
                    path.span,
                    notes: [.init("`\(step)` is \(shape.wish)")]
                )
                return nil
            }
        }
        return nil
    }

    private mutating func reportUnknownField(_ step: String, _ path: Located<String>, _ table: FieldTable) {
        let known = table.fields.map(\.key)
        let nearest = NearMiss.nearest(to: step, among: known)
        fields.report(
            .importMap,
            .error,
            "there is no field `\(step.clipped)` to put anything into",
            at: path.file,
            path.span,
            notes: [.init("fields are " + known.map { "`\($0)`" }.joined(separator: ", "))],
            fixes: nearest.map { [.init("write `\($0)`", replacement: $0)] } ?? []
        )
    }

    /// A rule: the name of a column, or keys that say more.
    mutating func readRule(_ node: YAMLNode, _ key: String, _ shape: FieldShape?) -> FieldRule? {
        switch node.content {
        case .scalar(let column, _):
            return FieldRule(columns: [Located(column, file: node.file, span: node.span)])
        case .sequence:
            return FieldRule(columns: node.items.compactMap(\.located))
        case .mapping:
            var inner = fields.reader(for: node, .importRule)
            var rule = inner.importRule()
            fields.take(inner.diagnostics)
            if let nested = inner.value("fields") {
                rule.fields = readNested(nested, key, shape)
            }
            return rule
        }
    }

    private mutating func readNested(_ node: YAMLNode, _ key: String, _ shape: FieldShape?) -> [ImportMap
        .Field]
    {
        switch shape {
        case .groups(let table)?, .group(let table)?: return readFields(node, table)
        default:
            fields.reject(node, .importMap, "`\(key)` has no fields of its own")
            return []
        }
    }
}

extension FieldReader {
    /// What the keys of a rule say; nested fields are read by whoever knows what they make.
    mutating func importRule() -> FieldRule {
        var rule = FieldRule()
        for key in ["parse", "unmapped", "date_order"] { checkWord(key) }
        rule.columns =
            [value("column")?.located].compactMap { $0 }
            + (value("columns")?.items.compactMap(\.located) ?? [])
        rule.constant = value("constant").map(FrontMatterValue.init)
        rule.template = value("template")?.located
        rule.flags = entries(of: "flags").map { ($0.key, $0.value.scalar ?? $0.key.value) }
        if has("yes") { rule.yes = Set(texts("yes").map { $0.lowercased() }) }
        rule.split = value("split")?.items.compactMap(\.scalar).map { $0 == "newline" ? "\n" : $0 } ?? []
        for entry in entries(of: "values") {
            rule.values[entry.key.value.lowercased()] = entry.value.scalar ?? ""
        }
        rule.dropsUnmapped = text("unmapped") == "drop"
        rule.fallback = value("default").map(FrontMatterValue.init)
        rule.prefix = value("prefix")?.scalar ?? ""
        rule.suffix = value("suffix")?.scalar ?? ""
        rule.joinedBy = value("joined_by")?.scalar ?? rule.joinedBy
        rule.format = text("parse").flatMap(FieldRule.Format.init(rawValue:)) ?? .automatic
        rule.firstSentence = flag("first_sentence") ?? false
        rule.dateOrder = text("date_order").flatMap(DateCell.Order.init(rawValue:))
        rule.address.cities = Set(texts("cities").map { $0.lowercased() })
        rule.address.city = text("city")
        rule.address.state = text("state")
        rule.rows = locatedText("rows")
        rule.extras = entries(of: "with").map { .init($0.key.value, FrontMatterValue($0.value)) }
        return rule
    }

    /// The keys and values below a key that leaves them open.
    mutating func entries(of key: String) -> [YAMLNode.Entry] {
        guard table[key] != nil, let node = value(key) else { return [] }
        guard case .mapping(let entries) = node.content else {
            rejectShape(node, key)
            return []
        }
        return entries
    }
}

extension YAMLNode {
    /// The text of a scalar with its place.
    var located: Located<String>? { scalar.map { Located($0, file: file, span: span) } }
}
