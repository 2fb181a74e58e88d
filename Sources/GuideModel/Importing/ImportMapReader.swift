/// Reads a map, so that every mistake in it has its line, column and nearest word.
struct ImportMapReader {
    /// The map of a file's text; nothing when no sense can be made of it.
    static func read(_ text: String, named name: String) -> Outcome<ImportMap?> {
        guard let path = ContentPath("map.yaml") else { return Outcome(nil) }
        let reading = YAMLReader.read(text, in: path)
        guard let node = reading.node, case .mapping = node.content else {
            let found = reading.diagnostics.isEmpty ? [noMap(path)] : reading.diagnostics
            return Outcome(nil, found.map { $0.naming(name) })
        }
        let terms = FieldReader.Terms(
            missingAt: .init(file: .content(path), span: .start),
            forgivesMissing: reading.hasGaps
        )
        var reader = ImportMapReader(fields: FieldReader(node, .importMap, terms))
        let map = reader.map()
        let found = reading.diagnostics + reader.fields.diagnostics
        return Outcome(map, found.map { $0.naming(name) })
    }

    var fields: FieldReader

    private static func noMap(_ path: ContentPath) -> Diagnostic {
        Diagnostic(
            .importMap,
            .error,
            "the map has no keys and values",
            file: .content(path),
            span: .start,
            notes: [
                .init(
                    "a map says which column feeds which field: `fields:`, and below it `name: Organization name`"
                )
            ]
        )
    }

    private mutating func map() -> ImportMap {
        let kind = fields.text("kind").flatMap(RecordKind.init(folder:)) ?? .agency
        checkWord("kind")
        var scaffold = ImportMap.Scaffold(settings: fields.value("guide").map(FrontMatterValue.init))
        let topics = readTopics(&scaffold)
        readDimensions(&scaffold)
        readRecords("pages", .page, &scaffold)
        checkWord("day_zero")
        var map = ImportMap(
            kind: kind,
            reading: reading(),
            joins: fields.groups("joins") { $0.importJoin() },
            groupBy: fields.locatedText("group_by"),
            skips: fields.groups("skip") { $0.importCondition() },
            leaveOut: fields.locatedTexts("leave_out"),
            slug: rule("slug"),
            body: rule("body"),
            fields: fields.value("fields").map { readFields($0, kind.fields) } ?? [],
            topics: topics,
            scaffold: scaffold
        )
        map.system = fields.text("system")
        map.dayZero = fields.text("day_zero").map { $0 == "sunday" ? 6 : 0 }
        map.rows = fields.text("rows")
        return map
    }

    private mutating func reading() -> ImportMap.Reading {
        var reading = ImportMap.Reading()
        checkWord("encoding")
        checkWord("date_order")
        checkWord("ragged")
        reading.encoding = fields.text("encoding").flatMap(SourceEncoding.init(rawValue:))
        if let node = fields.value("separator"), let name = node.scalar {
            reading.separator = SeparatorGuess.named(name)
            if reading.separator == nil {
                fields.reject(
                    node,
                    .importMap,
                    "`\(name)` is no separator that is known",
                    notes: [.init("write `comma`, `semicolon`, `tab` or `pipe`")]
                )
            }
        }
        reading.headerRow = fields.integer("header_row") ?? 1
        reading.columns = fields.value("columns")?.items.compactMap(\.scalar) ?? []
        reading.padsShortRows = fields.text("ragged") == "pad"
        reading.empty = Set(fields.texts("empty").map { $0.lowercased() })
        reading.linkBase = fields.link("link_base").map { link in
            link.description.hasSuffix("/") ? String(link.description.dropLast()) : link.description
        }
        reading.dateOrder = fields.text("date_order").flatMap(DateCell.Order.init(rawValue:))
        return reading
    }

    /// Rejects a word that is none of those that the key knows.
    mutating func checkWord(_ key: String) { fields.checkWord(key) }

    /// A rule that may be written as the name of a column.
    mutating func rule(_ key: String) -> FieldRule? {
        fields.value(key).flatMap { readRule($0, key, nil) }
    }
}

extension FieldReader {
    /// Rejects a word that is none of those that the key knows.
    mutating func checkWord(_ key: String) {
        guard case .word(let words)? = table[key]?.shape, let node = value(key), let word = node.scalar,
            !words.contains(word)
        else { return }
        let nearest = NearMiss.nearest(to: word, among: words)
        reject(
            node,
            .importMap,
            "`\(word.clipped)` is not a word that `\(key)` knows",
            notes: [.init("it is one of " + words.map { "`\($0)`" }.joined(separator: ", "))],
            fixes: nearest.map { [.init("write `\($0)`", replacement: $0)] } ?? []
        )
    }

    fileprivate mutating func importJoin() -> ImportMap.Join? {
        guard let file = locatedText("file"), let key = locatedText("key") else { return nil }
        var collect: [(name: Located<String>, column: Located<String>)] = []
        if case .mapping(let entries)? = value("collect")?.content {
            for entry in entries {
                let column = entry.value.scalar ?? entry.key.value
                collect.append((entry.key, Located(column, file: entry.value.file, span: entry.value.span)))
            }
        }
        return ImportMap.Join(
            file: file,
            key: key,
            on: locatedText("on") ?? key,
            collect: collect,
            alias: text("as"),
            skips: groups("skip") { $0.importCondition() }
        )
    }

    fileprivate mutating func importCondition() -> ImportMap.Condition? {
        guard let column = locatedText("column") else { return nil }
        return ImportMap.Condition(
            column: column,
            isAny: texts("is").map { $0.lowercased() },
            isNone: texts("is_not").map { $0.lowercased() },
            isEmpty: flag("empty")
        )
    }
}

extension RuleID {
    static let importMap = RuleID("import-map")
    static let unknownColumn = RuleID("unknown-column")
}

extension Diagnostic {
    /// The same finding about a file that was named on the command line.
    func naming(_ name: String) -> Diagnostic {
        let place = SourceFile.named(name)
        return Diagnostic(
            rule,
            severity,
            message,
            file: place,
            span: span,
            notes: notes.map { Note($0.message, at: $0.place.map { Place(file: place, span: $0.span) }) },
            fixes: fixes
        )
    }
}

extension FrontMatterValue {
    /// What was written in YAML, as it would be written again.
    init(_ node: YAMLNode) {
        switch node.content {
        case .scalar(let text, let isPlain):
            self = isPlain && text.looksLikeYAMLValue ? .plain(text) : .text(text)
        case .sequence(let items): self = .list(items.map(FrontMatterValue.init))
        case .mapping(let entries):
            self = .map(entries.map { Entry($0.key.value, FrontMatterValue($0.value)) })
        }
    }
}

extension String {
    /// Whether a bare word is a number, a date or a boolean, so that it stays without quotation marks.
    fileprivate var looksLikeYAMLValue: Bool {
        self == "true" || self == "false" || CalendarDate(self) != nil || Moment(self) != nil
            || (Double(self) != nil && first != "0" && first != "+")
    }
}
