/// Something that the content format describes: a kind of record, or a file of data.
public enum SchemaSubject: Hashable, Sendable, CaseIterable {
    case record(RecordKind)
    case guide
    case place
    case synonym
    case worksheet

    /// All of them: records first, in the guide's order.
    public static let allCases: [SchemaSubject] =
        RecordKind.allCases.map { .record($0) } + [.guide, .place, .synonym, .worksheet]

    /// A subject by the words people use: `agency`, `agencies`, `guide`, `places.yaml`.
    public init?(_ name: String) {
        let wanted = name.lowercased().replacing("_", with: "-").replacing(".yaml", with: "")
        guard let found = Self.allCases.first(where: { $0.name == wanted || $0.otherNames.contains(wanted) })
        else { return nil }
        self = found
    }

    /// Its name in commands and file names.
    public var name: String {
        switch self {
        case .record(let kind): kind.singular
        case .guide: "guide"
        case .place: "place"
        case .synonym: "synonym"
        case .worksheet: "worksheet"
        }
    }

    private var otherNames: [String] {
        switch self {
        case .record(let kind): [kind.folder]
        case .place: ["places"]
        case .synonym: ["synonyms"]
        case .guide, .worksheet: []
        }
    }

    /// Where it is written.
    public var place: String {
        switch self {
        case .record(let kind): "`\(kind.folder)/<slug>.md`"
        case .guide: "`guide.yaml`"
        case .place: "an entry of `places.yaml`"
        case .synonym: "an entry of `synonyms.yaml`"
        case .worksheet: "a `worksheet` block in a body"
        }
    }

    /// What it is called at the head of a page.
    public var title: String {
        switch self {
        case .record(let kind):
            kind.singular.prefix(1).uppercased() + kind.singular.dropFirst().replacing("-", with: " ")
        case .guide: "The guide"
        case .place: "Place"
        case .synonym: "Synonym"
        case .worksheet: "Worksheet block"
        }
    }

    /// Its keys.
    public var fields: FieldTable {
        switch self {
        case .record(let kind): kind.fields
        case .guide: .guide
        case .place: .place
        case .synonym: .synonym
        case .worksheet: .worksheet
        }
    }
}

extension RecordKind {
    /// The kind as one word for one of them, as commands take it: `agency`, `learner-guide`.
    public var singular: String {
        switch self {
        case .agency: "agency"
        case .webinar: "webinar"
        case .learnerGuide: "learner-guide"
        case .event: "event"
        case .newsItem: "news-item"
        case .topic: "topic"
        case .wellnessDimension: "dimension"
        case .page: "page"
        }
    }
}
