/// What a map says: which column feeds which field, and what to do where that leaves a doubt.
struct ImportMap: Sendable {
    /// The kind of record that a row becomes.
    let kind: RecordKind
    /// How the source is read.
    let reading: Reading
    /// Other files that are laid beside the rows, in this order.
    let joins: [Join]
    /// The column whose equal values make one record of several rows.
    let groupBy: Located<String>?
    /// Rows that are passed over.
    let skips: [Condition]
    /// Columns that are not even kept under `source`.
    let leaveOut: [Located<String>]
    /// What the slug is made from, where it is not the title.
    let slug: FieldRule?
    /// What becomes the Markdown below the front matter.
    let body: FieldRule?
    /// What feeds which field, in the order written.
    let fields: [Field]
    /// What becomes the record's topics.
    let topics: Topics?
    /// What is made beside the records when it is not there yet.
    let scaffold: Scaffold
    /// The system whose ids a directory's are.
    var system: String?
    /// The weekday, 0 for Monday, that a directory's day 0 is.
    var dayZero: Int?
    /// Where in a document of JSON the rows lie.
    var rows: String?

    /// How the source is read; nothing stands for "find out".
    struct Reading: Sendable {
        var encoding: SourceEncoding?
        var separator: UInt8?
        /// The row that holds the headers, counted from 1.
        var headerRow = 1
        /// Names for the columns in place of the headers.
        var columns: [String] = []
        /// Whether rows with too few cells are filled up; else they are refused.
        var padsShortRows = false
        /// Cells that stand for nothing, in lower case.
        var empty: Set<String> = []
        /// Where links that begin with `/` lead, without a `/` at the end.
        var linkBase: String?
        /// How dates such as `03/04/2025` are meant.
        var dateOrder: DateCell.Order?
    }

    /// A file laid beside the rows: its rows join where `key` equals the row's `on`.
    struct Join: Sendable {
        let file: Located<String>
        let key: Located<String>
        let on: Located<String>
        /// New columns of the row: name and the joined file's column.
        let collect: [(name: Located<String>, column: Located<String>)]
        /// The name under which fields may go through the joined rows.
        let alias: String?
        /// Joined rows that are left out.
        let skips: [Condition]
    }

    /// A test of one column.
    struct Condition: Sendable {
        let column: Located<String>
        let isAny: [String]
        let isNone: [String]
        let isEmpty: Bool?
    }

    /// A field, and the rules that feed it one after the other.
    struct Field: Sendable {
        let path: Located<String>
        let shape: FieldShape
        let rules: [FieldRule]
    }

    /// How topics are found.
    struct Topics: Sendable {
        let rule: FieldRule
        /// A value of the source, in lower case, and the topics it stands for.
        let values: [String: [String]]
        let unmapped: Unmapped
        /// Topics of a record that has none otherwise.
        let fallback: [String]
        /// The dimensions that a topic brings with it.
        let wellness: [String: [String]]

        /// What becomes of a value that is no topic.
        enum Unmapped: String, CaseIterable, Sendable {
            /// It stays under `source`.
            case keep
            /// Its row is refused.
            case refuse
            /// It becomes a topic.
            case topic
        }
    }

    /// Files that a guide needs and a source lacks.
    struct Scaffold: Sendable {
        var settings: FrontMatterValue?
        /// Records by folder, each with its slug, fields and body.
        var records: [(kind: RecordKind, slug: Slug, fields: FrontMatterValue, body: String)] = []
    }
}

/// How one field, or one entry of a list, is made from a row.
struct FieldRule: Sendable {
    var columns: [Located<String>] = []
    var constant: FrontMatterValue?
    /// Text with `{column}` in it.
    var template: Located<String>?
    /// Yes-or-blank columns and the value that a yes stands for.
    var flags: [(column: Located<String>, value: String)] = []
    /// What counts as a yes, in lower case.
    var yes: Set<String> = [
        "yes", "y", "true", "t", "1", "x", "✓", "✔", "oui", "sí", "si", "ja", "はい", "○", "〇",
    ]
    var split: [String] = []
    /// A value of the source, in lower case, and ours; empty text leaves it out.
    var values: [String: String] = [:]
    /// Whether values that `values` lacks are left out (and kept under `source`).
    var dropsUnmapped = false
    var fallback: FrontMatterValue?
    var prefix = ""
    var suffix = ""
    var joinedBy = "; "
    var format = Format.automatic
    var firstSentence = false
    var dateOrder: DateCell.Order?
    var address = AddressDefaults()
    /// What is written beside each entry: the type and label of a phone.
    var extras: [FrontMatterValue.Entry] = []
    /// The joined rows to go through; without it, nested fields come from the row itself.
    var rows: Located<String>?
    var fields: [ImportMap.Field] = []

    /// What the cells are written in.
    enum Format: String, CaseIterable, Sendable {
        case automatic, plain, html, markdown, reference
    }

    /// What a map knows of the addresses of a column.
    struct AddressDefaults: Sendable {
        var cities: Set<String> = []
        var city: String?
        var state: String?
    }
}
