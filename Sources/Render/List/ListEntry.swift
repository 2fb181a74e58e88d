import GuideModel

/// What a reader's own list says of a record: enough to go there or to call, on a sheet of paper.
struct ListEntry: Encodable, Sendable {
    /// The record, `agencies/harbor-house`.
    let id: String
    /// The kind, as a word: "Agency".
    let kind: String
    /// Its title, or an agency's name.
    let title: String
    /// The language of the title, where it is not the page's.
    let lang: String?
    /// Its page, from the site's root.
    let url: String
    /// What must be known before going there: "Temporarily closed".
    let status: String?
    /// The numbers to call or to write to.
    let phones: [Phone]
    /// When, where, and what to bring.
    let lines: [Line]

    /// A number with what it is for.
    struct Phone: Encodable, Sendable {
        let label: String?
        let number: String
        /// `tel:` or `sms:`; nothing for a fax.
        let link: String?
    }

    /// A fact with its name.
    struct Line: Encodable, Sendable {
        let label: String
        let text: String
        /// The language of the text, where it is not the page's.
        let lang: String?
    }
}

extension ListEntry {
    /// The kinds that somebody goes to, calls or works through; news and topics are for reading.
    static let kinds: Set<RecordKind> = [.agency, .event, .webinar, .learnerGuide]

    /// What the list says of a record, or nothing for one of another kind; `page` is any page of the language.
    init?(_ record: Record, guide: LinkedGuide, page: PagePath, strings: Strings) {
        guard Self.kinds.contains(record.id.kind) else { return nil }
        let header = record.header
        let text = RecordText(header, page: page.language, main: guide.settings.language)
        let name = text.title(of: header)
        id = record.id.description
        kind = strings.text(record.id.kind.singularName)
        title = name.value
        lang = name.lang
        url = page.sibling(PagePath.name(of: record.id)).path
        status = record.statusKind(on: guide.today).map { strings.text("status_\($0)") }
        let facts = ListFacts(text: text, guide: guide, strings: strings)
        switch record {
        case .agency(let agency):
            phones = facts.phones(of: agency)
            lines = facts.lines(of: agency)
        case .event(let event):
            phones = []
            lines = facts.lines(of: event)
        case .webinar(let webinar):
            phones = []
            lines = facts.lines(of: webinar)
        default:
            phones = []
            lines = []
        }
    }
}
