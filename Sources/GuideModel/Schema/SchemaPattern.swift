/// The form that a text must have, as a regular expression that every reader of schemas knows.
struct SchemaPattern {
    let pattern: String
    /// Whether a program that gives types to YAML may have made a number of it.
    let mayBeNumber: Bool

    init(_ pattern: String, mayBeNumber: Bool = false) {
        self.pattern = pattern
        self.mayBeNumber = mayBeNumber
    }

    /// Words, or what looks like a number or a boolean and is words here.
    static let text = JSONValue.object([
        ("type", .list([.text("string"), .text("number"), .text("boolean")])),
        ("pattern", .text("\\S")),
    ])

    var schema: JSONValue {
        let types: [JSONValue] = [.text("string")] + (mayBeNumber ? [.text("number")] : [])
        return .object([
            ("type", types.count == 1 ? types[0] : .list(types)), ("pattern", .text(pattern)),
        ])
    }

    /// The form of a shape that is text of a certain form; nothing for others.
    static func of(_ shape: FieldShape) -> SchemaPattern? {
        switch shape {
        case .date: SchemaPattern("^\(day)$")
        case .moment: SchemaPattern("^\(day)[Tt ]\(clock)$")
        case .dateOrMoment: SchemaPattern("^\(day)([Tt ]\(clock))?$")
        case .period: SchemaPattern("^[0-9]{1,5}[dwmy]$")
        case .duration: SchemaPattern("^([Pp][Tt])?\\s*[0-9.]+\\s*[A-Za-z]+(\\s*[0-9.]+\\s*[A-Za-z]+)*$")
        case .link: SchemaPattern("^([Hh][Tt][Tt][Pp][Ss]?://|mailto:|tel:|sms:|geo:)\\S+$")
        case .email: SchemaPattern("^[^\\s@]+@[^\\s@]+\\.[^\\s@]+$")
        case .language: SchemaPattern("^[A-Za-z]{2,3}(-[A-Za-z0-9]{1,8})*$")
        case .reference(let kinds): reference(kinds)
        case .file: SchemaPattern("^(?!/)(?!.*://)\\S.*$")
        default: nil
        }
    }

    private static let day = "[0-9]{4}-[0-9]{2}-[0-9]{2}"
    private static let clock = "[0-9]{2}:[0-9]{2}(:[0-9]{2})?([Zz]|[+-][0-9]{2}:?[0-9]{2})?"

    private static func reference(_ kinds: [RecordKind]) -> SchemaPattern {
        let slug = "[a-z0-9][a-z0-9-]{0,59}"
        let folders = kinds.map(\.folder).joined(separator: "|")
        return SchemaPattern("^((\(folders))/)?\(slug)$", mayBeNumber: true)
    }
}
