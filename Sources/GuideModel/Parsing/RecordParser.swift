/// Reads a record of any kind.
enum RecordParser {
    static func parse(_ source: RecordSource) -> Outcome<Record?> {
        switch source.id.kind {
        case .agency: AgencyParser.parse(source).map { $0.map(Record.agency) }
        case .webinar: WebinarParser.parse(source).map { $0.map(Record.webinar) }
        case .learnerGuide: LearnerGuideParser.parse(source).map { $0.map(Record.learnerGuide) }
        case .event: EventParser.parse(source).map { $0.map(Record.event) }
        case .newsItem: NewsItemParser.parse(source).map { $0.map(Record.newsItem) }
        case .topic: TopicParser.parse(source).map { $0.map(Record.topic) }
        case .wellnessDimension:
            WellnessDimensionParser.parse(source).map { $0.map(Record.wellnessDimension) }
        case .page: PageParser.parse(source).map { $0.map(Record.page) }
        }
    }
}
