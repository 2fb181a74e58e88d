/// What every record has, whatever its kind.
public struct RecordHeader: Sendable {
    /// Its permanent name.
    public let id: RecordID
    /// The file it was read from; a translation's own file for a translation.
    public let path: ContentPath
    /// The language its words are in.
    public let language: LanguageTag
    /// Its title, or an agency's name.
    public let title: Located<String>
    /// What it is, in one sentence; nothing only for pages.
    public let summary: Located<String>?
    /// What it is about.
    public let topics: [Located<Slug>]
    /// The dimensions of wellness it serves.
    public let wellness: [Located<Slug>]
    /// When it was or will be published.
    public let publishDate: CalendarDate?
    /// Whether it is kept from the public until finished.
    public let isDraft: Bool
    /// The last day on which it is published.
    public let expires: CalendarDate?
    /// Old paths that lead here.
    public let aliases: [Located<String>]
    /// The Markdown below the front matter.
    public let body: MarkdownBody
    /// The front matter as written (for a translation: laid over the main file's), with places.
    public let frontMatter: YAMLNode
    /// For a translation: the text keys that fall back to the main file, such as `summary` or `services[0].fees`.
    public let untranslated: Set<String>
    /// For a translation: whether the body falls back to the main file's.
    public let bodyIsUntranslated: Bool
}

/// A record's Markdown and where it begins.
public struct MarkdownBody: Sendable {
    /// The Markdown text.
    public let text: String
    /// The file the text stands in.
    public let path: ContentPath
    /// The line of the file on which the text begins, counted from 1.
    public let firstLine: Int
    /// The worksheet blocks in it, in order.
    public let worksheets: [WorksheetBlock]
}

/// A record of any kind.
public protocol GuideRecord: Sendable {
    /// What it shares with all others.
    var header: RecordHeader { get }
}

extension GuideRecord {
    /// Its permanent name.
    public var id: RecordID { header.id }
    /// Its name among records of its kind.
    public var slug: Slug { header.id.slug }
    /// Its title, or an agency's name.
    public var title: String { header.title.value }
}
