/// The keys of the content format, for every kind of record.
extension RecordKind {
    /// The keys that a record of this kind may have, in the order in which they are written.
    public var fields: FieldTable {
        switch self {
        case .agency: .agency
        case .webinar: .webinar
        case .learnerGuide: .learnerGuide
        case .event: .event
        case .newsItem: .newsItem
        case .topic: .topic
        case .wellnessDimension: .wellnessDimension
        case .page: .page
        }
    }

    /// The key that holds a record's title.
    public var titleKey: String { self == .agency ? "name" : "title" }
}

extension FieldDefinition {
    static let title = FieldDefinition("title", .text, required: true, "The title, as readers see it.")
    static let summary = FieldDefinition("summary", .text, required: true, "What it is, in one sentence.")
    static let topics = FieldDefinition("topics", .references([.topic]), required: true, "What it is about.")
    static let wellness = FieldDefinition(
        "wellness",
        .references([.wellnessDimension]),
        "The dimensions of wellness it serves."
    )
    static let publishDate = FieldDefinition(
        "publish_date",
        .date,
        required: true,
        "When it was or will be published."
    )
    static let agencies = FieldDefinition(
        "agencies",
        .references([.agency]),
        "Agencies that it speaks of or that take part."
    )
    static let follows = FieldDefinition("follows", .references(RecordKind.allCases), "What it follows from.")
    static let audience = FieldDefinition("audience", .texts, "For whom it is.")
    static let image = FieldDefinition("image", .group(.image), "A picture of the guide's own.")

    /// What any record may have, at its end.
    static let ofEveryRecord: [FieldDefinition] = [
        FieldDefinition("draft", .flag, "`true` keeps the record from the public."),
        FieldDefinition("expires", .date, "The last day on which it is published."),
        FieldDefinition("aliases", .codes, "Old paths of its page, which lead to it."),
        FieldDefinition("source", .open, "What an import kept; never published."),
        FieldDefinition("internal", .open, "Staff's notes; never published."),
    ]
}

extension FieldTable {
    static let image = FieldTable([
        FieldDefinition("file", .file, required: true, "The picture, named from the record's own file."),
        FieldDefinition("alt", .text, required: true, "What it shows, for those who cannot see it."),
        FieldDefinition("credit", .text, "Who made it."),
        FieldDefinition("licence", .text, "Under which licence it may be used."),
        FieldDefinition("source", .linkOrText, "Where it comes from."),
    ])

    static let address = FieldTable([
        FieldDefinition("street", .code, "House number and street."),
        FieldDefinition("unit", .code, "Floor, suite or room."),
        FieldDefinition("city", .code, "City or town."),
        FieldDefinition("state", .code, "State or province."),
        FieldDefinition("postal_code", .code, "Postal code, as it is written."),
        FieldDefinition("country", .code, "Country, as a name or a code."),
    ])

    static let presenter = FieldTable([
        FieldDefinition("name", .code, required: true, "Who speaks."),
        FieldDefinition("credentials", .code, "Letters after the name."),
        FieldDefinition("role", .text, "What they do."),
        FieldDefinition("organization", .text, "For whom they do it."),
        FieldDefinition("place", .text, "Where that is."),
        FieldDefinition("agency", .reference([.agency]), "The guide's record of it."),
    ])

    static let contact = FieldTable([
        FieldDefinition("name", .code, "Whom to ask."),
        FieldDefinition("title", .text, "Their role."),
        FieldDefinition("email", .email, "Their address for mail."),
        FieldDefinition("phone", .code, "Their number."),
        FieldDefinition("url", .link, "A page to turn to."),
        FieldDefinition("text", .text, "Anything else, in words."),
    ])
}
