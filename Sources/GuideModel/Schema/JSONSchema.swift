/// The content format as JSON Schema 2020-12, for editors that complete keys and mark mistakes while one types.
public enum JSONSchema {
    /// The schema of one subject.
    public static func schema(of subject: SchemaSubject) -> JSONValue {
        .object(
            [
                ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
                ("title", .text(subject.title)),
                ("description", .text("The keys of \(subject.place.replacing("`", with: ""))")),
            ] + object(subject.fields)
        )
    }

    /// All subjects in one schema, each under its name.
    public static var all: JSONValue {
        .object([
            ("$schema", .text("https://json-schema.org/draft/2020-12/schema")),
            ("$defs", .object(SchemaSubject.allCases.map { ($0.name, .object(object($0.fields))) })),
        ])
    }

    private static func object(_ table: FieldTable) -> [(String, JSONValue)] {
        let required = table.fields.filter(\.isRequired).map { JSONValue.text($0.key) }
        let properties = table.fields.map { field in
            let described = [
                (
                    "description",
                    JSONValue.text("\(field.about) Write \(field.shape.wish.replacing("`", with: "")).")
                )
            ]
            return (field.key, JSONValue.object(described + value(field.shape, isRequired: field.isRequired)))
        }
        return [("type", .text("object")), ("properties", .object(properties))]
            + (required.isEmpty ? [] : [("required", .list(required))])
            + [("additionalProperties", .flag(false))]
    }

    /// What a value may be; one that is not required may be empty.
    private static func value(_ shape: FieldShape, isRequired: Bool) -> [(String, JSONValue)] {
        let choices = choices(shape, isRequired: isRequired)
        let all = isRequired ? choices : choices + [empty]
        return all.count == 1 ? entries(all[0]) : [("anyOf", .list(all))]
    }

    /// `key:` with nothing behind it.
    private static let empty = JSONValue.object([("type", .text("null"))])

    private static func entries(_ value: JSONValue) -> [(String, JSONValue)] {
        if case .object(let entries) = value { entries } else { [] }
    }

    private static func list(of item: JSONValue, isRequired: Bool) -> [JSONValue] {
        let bounds: [(String, JSONValue)] = isRequired ? [("minItems", .number(1))] : []
        return [item, .object([("type", .text("array")), ("items", item)] + bounds)]
    }

    private static func choices(_ shape: FieldShape, isRequired: Bool) -> [JSONValue] {
        if let pattern = SchemaPattern.of(shape) { return [pattern.schema] }
        switch shape {
        case .texts, .codes, .words, .links, .languages, .references:
            return list(of: .object(value(shape.ofItem, isRequired: true)), isRequired: isRequired)
        case .word(let words): return [.object([("enum", .list(words.map { .text($0) }))])]
        case .flag:
            return [.object([("enum", .list([.flag(true), .flag(false), .text("true"), .text("false")]))])]
        case .integer(let range):
            let bounds: [(String, JSONValue)] =
                range.upperBound == .max ? [] : [("maximum", .number(range.upperBound))]
            return [
                .object([("type", .text("integer")), ("minimum", .number(range.lowerBound))] + bounds),
                .object([("type", .text("string")), ("pattern", .text("^[0-9]+$"))]),
            ]
        case .coordinates:
            let degree = JSONValue.object([("type", .list([.text("number"), .text("string")]))])
            return [
                .object([
                    ("type", .text("array")), ("items", degree), ("minItems", .number(2)),
                    ("maxItems", .number(2)),
                ])
            ]
        case .group(let table): return [.object(object(table))]
        case .groups(let table): return list(of: .object(object(table)), isRequired: isRequired)
        case .hours:
            return [SchemaPattern.text, .object([("type", .text("object"))])]
        case .seasons, .exceptions:
            return list(of: .object([("type", .text("object"))]), isRequired: isRequired)
        case .open: return [.object([("type", .text("object"))])]
        default: return [SchemaPattern.text]
        }
    }
}
