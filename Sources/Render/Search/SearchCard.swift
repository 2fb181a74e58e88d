/// What a page of results shows of a record.
public struct SearchCard: Codable, Hashable, Sendable {
    /// The record, `agencies/harbor-house`.
    public let id: String
    /// Its title, or an agency's name.
    public let title: String
    /// Its page, from the site's root.
    public internal(set) var url: String
    /// What it is, in a sentence.
    public let summary: String?
    /// The number to call, as typed.
    public let phone: String?
    /// The town it is in, or the towns.
    public let town: String?
    /// `closed` or `temporarily_closed`; nothing for what is there.
    public let status: String?
    /// The language of its words, where that is not the index's.
    public let language: String?
    /// Other names, services and keywords: shown where a query matches them.
    public let also: [String]?
}
