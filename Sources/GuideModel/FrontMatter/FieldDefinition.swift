/// What the content format says of one key: its shape, whether it must be there, what it is for.
///
/// The parsers, the check for unknown keys, translations, and whatever describes the format to
/// people and tools all come from these definitions.
public struct FieldDefinition: Sendable {
    /// The key, in `snake_case`.
    public let key: String
    /// What its value looks like.
    public let shape: FieldShape
    /// Whether a record without it is an error.
    public let isRequired: Bool
    /// What it is for, in one sentence.
    public let about: String

    init(_ key: String, _ shape: FieldShape, required: Bool = false, _ about: String) {
        self.key = key
        self.shape = shape
        isRequired = required
        self.about = about
    }

    /// Whether it holds words that a translation puts into another language.
    public var isTranslatable: Bool {
        switch shape {
        case .text, .texts, .linkOrText: true
        default: false
        }
    }
}

/// What the value of a key looks like.
public indirect enum FieldShape: Sendable {
    /// Words for readers: plain text of one paragraph.
    case text
    /// A list of such texts.
    case texts
    /// Text that is the same in every language: a number, a code, a name in a system.
    case code
    /// A list of such codes.
    case codes
    /// One of these words.
    case word([String])
    /// A list of some of these words.
    case words([String])
    /// `true` or `false`.
    case flag
    /// A whole number within these bounds.
    case integer(ClosedRange<Int>)
    /// A day, `2026-11-30`.
    case date
    /// A day and time, `2026-11-30T14:00`.
    case moment
    /// A day, with or without a time.
    case dateOrMoment
    /// A number of days, weeks, months or years, `365d`.
    case period
    /// How long something takes, `PT90M` or `90 minutes`.
    case duration
    /// A link out of the guide.
    case link
    /// A list of links.
    case links
    /// A link or words.
    case linkOrText
    /// An address for mail.
    case email
    /// A language as BCP 47 writes it.
    case language
    /// A list of such languages.
    case languages
    /// Latitude and longitude in degrees.
    case coordinates
    /// The name of a record of one of these kinds.
    case reference([RecordKind])
    /// A list of such names.
    case references([RecordKind])
    /// A file of the content folder, named relative to the record's own.
    case file
    /// Keys and values of its own.
    case group(FieldTable)
    /// A list of groups.
    case groups(FieldTable)
    /// Days and times, as `hours`.
    case hours
    /// Parts of the year with hours of their own.
    case seasons
    /// Dates with hours of their own.
    case exceptions
    /// Names and values that the format leaves open.
    case open

    /// What to write, in words for somebody who wrote something else.
    public var wish: String {
        switch self {
        case .text, .code: "text"
        case .texts, .codes: "a list of texts"
        case .word(let words): "one of \(words.quotedList)"
        case .words(let words): "a list of \(words.quotedList)"
        case .flag: "`true` or `false`"
        case .integer(let range):
            range.upperBound == .max
                ? "a whole number" : "a whole number from \(range.lowerBound) to \(range.upperBound)"
        case .date: "a date such as `2026-11-30`"
        case .moment: "a date and time such as `2026-11-30T14:00`"
        case .dateOrMoment: "a date such as `2026-11-30`, or a date and time such as `2026-11-30T14:00`"
        case .period: "a number and `d`, `w`, `m` or `y`, such as `365d`"
        case .duration: "a duration such as `90 minutes` or `PT90M`"
        case .link: "a link such as `https://harborhouse.example/`"
        case .links: "a list of links"
        case .linkOrText: "a link or text"
        case .email: "an address for mail such as `help@harborhouse.example`"
        case .language: "a language such as `en` or `zh-Hant`"
        case .languages: "a list of languages such as `[en, es]`"
        case .coordinates: "latitude and longitude, such as `[36.41, -81.47]`"
        case .reference(let kinds):
            kinds.count == 1
                ? "a file name from `\(kinds[0].folder)/`"
                : "a folder and a file name such as `agencies/harbor-house`"
        case .references(let kinds):
            kinds.count == 1
                ? "a list of file names from `\(kinds[0].folder)/`"
                : "a list of names such as `agencies/harbor-house`"
        case .file: "a file such as `../images/harbor-house.jpg`"
        case .group(let table): "keys and values: \(table.keysForReaders)"
        case .groups(let table): "a list of entries with keys and values: \(table.keysForReaders)"
        case .hours: "days and times such as `Mon-Fri: 9:00-17:00`"
        case .seasons: "a list of entries with `from`, `to` and `hours`"
        case .exceptions: "a list of entries with `date` and `closed` or `hours`"
        case .open: "keys and values"
        }
    }
}

/// The keys that one kind of record, or one group in it, may have, in the order in which they are written.
public struct FieldTable: Sendable {
    /// The keys, in order.
    public let fields: [FieldDefinition]
    private let index: [String: Int]

    init(_ fields: [FieldDefinition]) {
        self.fields = fields
        index = Dictionary(fields.enumerated().map { ($1.key, $0) }, uniquingKeysWith: { first, _ in first })
    }

    /// The definition of a key, when there is one.
    public subscript(key: String) -> FieldDefinition? { index[key].map { fields[$0] } }

    var keysForReaders: String { fields.prefix(8).map(\.key).quotedList }
}
