import GuideModel

extension CheckedGuide {
    /// What the guide holds, in words: "70 agencies, 8 webinars, 2 learner guides".
    public var inventory: String {
        guard let guide else { return "no guide" }
        let counts = RecordKind.allCases.compactMap { kind -> String? in
            let count = guide.records.count { $0.id.kind == kind }
            return count == 0 ? nil : "\(count) \(count == 1 ? kind.noun.one : kind.noun.many)"
        }
        return counts.isEmpty ? "no records" : counts.joined(separator: ", ")
    }
}

extension RecordKind {
    fileprivate var noun: (one: String, many: String) {
        switch self {
        case .agency: ("agency", "agencies")
        case .webinar: ("webinar", "webinars")
        case .learnerGuide: ("learner guide", "learner guides")
        case .event: ("event", "events")
        case .newsItem: ("news item", "news items")
        case .topic: ("topic", "topics")
        case .wellnessDimension: ("dimension", "dimensions")
        case .page: ("page", "pages")
        }
    }
}
