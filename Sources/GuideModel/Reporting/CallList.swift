/// The agencies that somebody has to make sure of, with whom to call and what to read out to them.
///
/// It says no more than the agency's public page does: it may lie on a desk.
public struct CallList: Sendable {
    /// The agencies, those never made sure of first, then by the day on which they are due.
    public let entries: [Entry]
    /// The day on which the list was made.
    public let today: CalendarDate

    /// One agency to make sure of.
    public struct Entry: Sendable {
        /// The agency.
        public let id: RecordID
        /// Its name.
        public let title: String
        /// When it is due; nothing when nobody has ever made sure of it.
        public let due: CalendarDate?
        /// When that was last done, and how.
        public let verified: Verification?
        /// Numbers to call, the likeliest first, then addresses to write to.
        public let ways: [String]
        /// What the guide says of it, to be read out: what it is called, and the words.
        public let facts: [Fact]
        /// Whether it has a place that must stay secret.
        public let isConfidential: Bool
    }

    /// One thing that the guide says.
    public struct Fact: Hashable, Sendable {
        /// What it is about.
        public let name: String
        /// What is said.
        public let words: String
    }

    /// Lists the agencies of a guide that are due by a day.
    public init(_ guide: ParsedGuide, today: CalendarDate, by last: CalendarDate) {
        self.today = today
        let entries = guide.agencies.compactMap { agency -> Entry? in
            let isOver = agency.header.expires.map { $0 < today } ?? false
            guard agency.status != .closed, !agency.header.isDraft, !isOver else { return nil }
            let period = agency.verifyEvery ?? guide.settings?.verifyEvery
            let due = agency.verified.flatMap { verified in period?.after(verified.date) }
            if agency.verified != nil, due.map({ $0 > last }) ?? true { return nil }
            return Entry(agency, due: due)
        }
        self.entries = entries.map { ($0, TitleOrder($0.title)) }.sorted { left, right in
            let first = left.0.due?.dayNumber ?? .min
            let second = right.0.due?.dayNumber ?? .min
            return (first, left.1, left.0.id) < (second, right.1, right.0.id)
        }.map(\.0)
    }
}

extension CallList.Entry {
    fileprivate init(_ agency: Agency, due: CalendarDate?) {
        id = agency.id
        title = agency.title
        self.due = due
        verified = agency.verified
        isConfidential = agency.locations.contains(where: \.isConfidential)
        ways = WaysToReach(agency).all
        facts = PublicFacts(agency).all
    }

    /// How long ago it was due, in words.
    public func state(on today: CalendarDate) -> String {
        guard let due else { return "never checked" }
        let days = due.dayNumber - today.dayNumber
        if days == 0 { return "due today" }
        if days > 0 { return "due \(due), in \(days) \(days == 1 ? "day" : "days")" }
        return "overdue since \(due), \(-days) \(days == -1 ? "day" : "days")"
    }

    /// When it was last made sure of, in words.
    public var lastCheck: String {
        guard let verified else { return "never" }
        return [
            "\(verified.date)", verified.by.map { "by \($0)" }, verified.source.map { "source: \($0)" },
        ].compactMap(\.self).joined(separator: ", ")
    }
}
