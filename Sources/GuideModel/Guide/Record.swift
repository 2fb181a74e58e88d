/// A record, whatever its kind.
///
/// Records have many fields and are passed around a great deal: kept behind a reference, a copy is cheap.
public indirect enum Record: GuideRecord {
    case agency(Agency)
    case webinar(Webinar)
    case learnerGuide(LearnerGuide)
    case event(Event)
    case newsItem(NewsItem)
    case topic(Topic)
    case wellnessDimension(WellnessDimension)
    case page(Page)

    /// What it shares with all others.
    public var header: RecordHeader {
        switch self {
        case .agency(let record): record.header
        case .webinar(let record): record.header
        case .learnerGuide(let record): record.header
        case .event(let record): record.header
        case .newsItem(let record): record.header
        case .topic(let record): record.header
        case .wellnessDimension(let record): record.header
        case .page(let record): record.header
        }
    }
}
