/// The kinds of record, each with its folder in the content and on the site.
public enum RecordKind: String, CaseIterable, Comparable, Sendable {
    /// An organisation that helps people.
    case agency
    /// A recorded or coming talk for learners.
    case webinar
    /// A worksheet that goes with a webinar.
    case learnerGuide
    /// A forum, conference, workshop or session.
    case event
    /// A dated item of news.
    case newsItem
    /// A subject that records share.
    case topic
    /// One of the seven dimensions of wellness.
    case wellnessDimension
    /// A page of prose, such as "About".
    case page

    /// The folder that holds the kind's records, and the first part of their URLs.
    public var folder: String {
        switch self {
        case .agency: "agencies"
        case .webinar: "webinars"
        case .learnerGuide: "learner-guides"
        case .event: "events"
        case .newsItem: "news"
        case .topic: "topics"
        case .wellnessDimension: "dimensions"
        case .page: "pages"
        }
    }

    /// The kind whose records lie in a folder, if there is one.
    public init?(folder: String) {
        guard let kind = Self.allCases.first(where: { $0.folder == folder }) else { return nil }
        self = kind
    }

    /// Orders kinds as the guide lists them: agencies first.
    public static func < (left: RecordKind, right: RecordKind) -> Bool { left.rank < right.rank }

    private var rank: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}
