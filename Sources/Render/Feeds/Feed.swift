import GuideModel

/// What is new in the guide or about a topic, newest first, for feed readers.
struct Feed: Sendable {
    /// What it is called.
    let title: String
    /// What it is about, in a sentence.
    let subtitle: String?
    /// The page it belongs to.
    let home: String
    /// Its own place, without the ending.
    let stem: String
    let language: LanguageTag
    let author: String
    let entries: [FeedEntry]

    /// The path of the whole guide's feed in a language's tree, without the ending.
    static let name = "feed"
    /// The endings, each with its kind.
    static let endings = [("xml", "application/atom+xml"), ("json", "application/feed+json")]
    /// A reader has seen what is older.
    static let mostEntries = 50

    /// The path of a topic's feed in a language's tree, without the ending; no slug has a dot.
    static func name(ofTopic topic: Slug) -> String { "topics/\(topic).feed" }

    /// The feeds of the whole guide and of each topic, in every language.
    static func jobs(_ guide: LinkedGuide, plan: SitePlan, addresses: SiteAddresses) -> [SiteExports.Job] {
        let clock = GuideClock(guide.settings.timeZone)
        let topics = guide.records.filter { $0.id.kind == .topic }.map(\.id)
        return guide.settings.languages.flatMap { language in
            [SiteExports.Job { whole(guide, language, addresses).files(addresses, clock) }]
                + topics.map { topic in
                    SiteExports.Job { about(topic, guide, language, addresses).files(addresses, clock) }
                }
        }
    }

    /// News, webinars, learner guides and events. That agencies were checked is work, not news: only the feed of a
    /// topic, for which somebody asked, tells of it.
    private static func whole(_ guide: LinkedGuide, _ language: LanguageTag, _ addresses: SiteAddresses)
        -> Feed
    {
        let page = PagePath("index.html", language: language, mainLanguage: guide.settings.language)
        let records = guide.records.map(\.id).filter { $0.kind != .agency }
        return Feed(
            title: guide.settings.title,
            subtitle: guide.settings.serviceArea,
            home: addresses.url(of: page.path),
            stem: page.sibling(name).path,
            language: language,
            author: guide.settings.publisher.name,
            entries: newest(records, guide, language, addresses)
        )
    }

    private static func about(
        _ topic: RecordID,
        _ guide: LinkedGuide,
        _ language: LanguageTag,
        _ addresses: SiteAddresses
    ) -> Feed {
        let record = guide.record(topic, in: language)
        let page = PagePath(
            name(ofTopic: topic.slug),
            language: language,
            mainLanguage: guide.settings.language
        )
        return Feed(
            title: "\(record?.title ?? topic.slug.description) · \(guide.settings.title)",
            subtitle: record?.header.summary?.value,
            home: addresses.url(of: topic, in: language),
            stem: page.path,
            language: language,
            author: guide.settings.publisher.name,
            entries: newest(guide.records(about: topic.slug), guide, language, addresses)
        )
    }

    private static func newest(
        _ records: [RecordID],
        _ guide: LinkedGuide,
        _ language: LanguageTag,
        _ addresses: SiteAddresses
    ) -> [FeedEntry] {
        let dated = records.compactMap { id in
            guide.record(id)?.newsDate(by: guide.today).map { (day: -$0.dayNumber, id: id) }
        }
        return dated.sorted { ($0.day, $0.id) < ($1.day, $1.id) }.prefix(mostEntries).compactMap {
            FeedEntry($0.id, guide: guide, language: language, addresses: addresses)
        }
    }
}
