extension FieldDefinition {
    /// A value that the key could have, to show its form.
    var sample: FrontMatterValue {
        // A service names places that the agency must have, and a sample has none.
        if key == "locations", case .texts = shape { return .list([]) }
        return Self.samples[key] ?? shape.sample
    }

    /// Codes whose form only their name tells.
    private static let samples: [String: FrontMatterValue] = [
        "number": .text("828-555-0100"), "phone": .text("828-555-0100"), "extension": .text("12"),
        "street": .text("4 Elm Street"), "city": .text("Larkspur"), "state": .text("NC"),
        "postal_code": .text("28961"), "aliases": .list([.text("old/page.html")]),
        "print": .plain("false"), "confidential": .plain("false"), "ends": .plain("2026-11-30T16:00"),
    ]
}

extension FieldShape {
    fileprivate var sample: FrontMatterValue {
        switch self {
        case .text, .code, .linkOrText: .text("…")
        case .texts, .codes: .list([.text("…"), .text("…")])
        case .word(let words): .plain(words.first ?? "…")
        case .words(let words): .list(words.prefix(2).map { .plain($0) })
        case .flag: .plain("true")
        case .integer(let range): .plain(String(max(range.lowerBound, 1)))
        case .date, .dateOrMoment: .plain("2026-11-30")
        case .moment: .plain("2026-11-30T14:00")
        case .period: .plain("365d")
        case .duration: .plain("90 minutes")
        case .link: .text("https://www.example.org/")
        case .links: .list([.text("https://www.example.org/")])
        case .email: .text("help@example.org")
        case .language: .plain("en")
        case .languages: .list([.plain("en"), .plain("es")])
        case .coordinates: .list([.plain("36.41"), .plain("-81.47")])
        case .reference(let kinds): .text(Self.name(kinds))
        case .references(let kinds): .list([.text(Self.name(kinds))])
        case .file: .text("../images/picture.jpg")
        case .group(let table): table.sample
        case .groups(let table): .list([table.sample])
        case .hours: .map([.init("Mon-Fri", .plain("9:00-17:00")), .init("2nd Sat", .plain("9:00-12:00"))])
        case .seasons:
            .list([
                .map([
                    .init("from", .plain("06-15")), .init("to", .plain("08-31")),
                    .init("hours", .map([.init("Mon-Fri", .plain("9:00-12:00"))])),
                ])
            ])
        case .exceptions:
            .list([
                .map([
                    .init("date", .plain("2026-12-25")), .init("closed", .plain("true")),
                    .init("note", .text("Christmas")),
                ])
            ])
        case .open: .map([.init("name", .text("…"))])
        }
    }

    private static func name(_ kinds: [RecordKind]) -> String {
        kinds.count == 1 ? "name-of-the-file" : "\(kinds.first?.folder ?? "pages")/name-of-the-file"
    }
}

extension FieldTable {
    fileprivate var sample: FrontMatterValue { .map(fields.map { .init($0.key, $0.sample) }) }
}
