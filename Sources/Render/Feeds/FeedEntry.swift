import GuideModel

/// Something new, as a feed tells it.
struct FeedEntry: Sendable {
    /// Its name for ever, whatever becomes of its address.
    let id: String
    /// Its page.
    let url: String
    let title: String
    let summary: String?
    /// How its text goes on.
    let excerpt: String?
    /// The day that puts it among what is new.
    let date: CalendarDate
    /// Its topics, by title.
    let topics: [String]

    /// Tells of a record, or of nothing when no day can be given for it.
    init?(_ id: RecordID, guide: LinkedGuide, language: LanguageTag, addresses: SiteAddresses) {
        guard let record = guide.record(id, in: language), let date = record.newsDate(by: guide.today) else {
            return nil
        }
        self.id = addresses.url(of: id) + "#feed"
        url = addresses.url(of: id, in: language)
        title = record.title
        summary = record.header.summary?.value
        let body = guide.outline(of: record)?.plainText ?? ""
        excerpt = body.isEmpty ? nil : Excerpt.of(body, length: 600)
        self.date = date
        topics = record.header.topics.compactMap {
            guide.record(RecordID(.topic, $0.value), in: language)?.title
        }
    }
}

extension Record {
    /// The day under which a feed tells of a record.
    ///
    /// An event that is still to come is told under the day of the build: nobody has said when it was announced, and a
    /// reader wants it on top until it is over. An agency is told under the day on which it was last made sure of.
    func newsDate(by today: CalendarDate) -> CalendarDate? {
        switch self {
        case .agency(let agency): agency.verified.map { min($0.date, today) }
        case .webinar, .newsItem, .learnerGuide, .event: recentDate.map { min($0, today) }
        case .topic, .wellnessDimension, .page: nil
        }
    }
}
