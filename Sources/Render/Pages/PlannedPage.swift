import GuideModel

/// A page that will be made: where it lies, by which template, about what.
public struct PlannedPage: Sendable {
    /// Where it lies among pages.
    let path: PagePath
    /// The file that it becomes.
    public let output: OutputPath
    /// The template.
    let template: PageTemplate
    /// What it is about.
    let subject: PageSubject

    /// The record that the page shows, for a page of a record.
    public var record: RecordID? {
        if case .record(let id) = subject { return id }
        return nil
    }
}

/// What a page is about.
enum PageSubject: Hashable, Sendable {
    case home
    case list(RecordKind)
    case record(RecordID)
    case coverage
    case aToZ
    case places
    case search
    case print
    case myList
    /// Where a reader keeps the guide on a device, and takes it away again.
    case device
    case notFound
    /// The page that tells nothing, to which a quick exit leads without the Internet.
    case neutral
    /// An old address, and the path from the site's root or the link out of the guide that took its place.
    case redirect(to: String)
}

extension PageSubject {
    /// The template that a page about this is made by.
    var template: PageTemplate {
        switch self {
        case .home: .home
        case .list: .list
        case .record(let id): id.kind.template
        case .coverage: .coverage
        case .aToZ: .aToZ
        case .places: .places
        case .search: .search
        case .print: .print
        case .myList: .myList
        case .device: .device
        case .notFound: .notFound
        case .neutral: .neutral
        case .redirect: .redirect
        }
    }
}

extension RecordKind {
    /// The template of a page about a record of the kind.
    var template: PageTemplate {
        switch self {
        case .agency: .agency
        case .webinar: .webinar
        case .learnerGuide: .learnerGuide
        case .event: .event
        case .newsItem: .newsItem
        case .topic: .topic
        case .wellnessDimension: .dimension
        case .page: .page
        }
    }
}

/// A picture or other file of the content folder that goes out as it is.
public struct PlannedAsset: Sendable {
    /// The file in the content folder.
    public let source: ContentPath
    /// The file that it becomes.
    public let output: OutputPath
}
