import GuideModel

/// How much an agency is needed by somebody in a hurry, as far as its record tells.
enum Need {
    /// One for each: somebody answers at any hour; it serves the body, as food, shelter and health do; and nothing is
    /// asked beforehand, neither money nor papers nor a referral.
    static func of(_ agency: Agency) -> Int {
        let facts = [answersAtAnyHour(agency), servesTheBody(agency), asksNothing(agency)]
        return facts.count { $0 }
    }

    /// A topic is needed as much as the most needed of its agencies; of topics with the same, the mean decides.
    static func of(_ agencies: [Agency]) -> Int {
        let needs = agencies.map { of($0) }
        guard let most = needs.max() else { return 0 }
        return most * 10_000 + needs.reduce(0, +) * 1000 / needs.count
    }

    /// Values with the most need first; those with the same in the order that they had.
    static func sorted<Value>(_ values: [Value], by need: (Value) -> Int) -> [Value] {
        values.enumerated().map { (-need($1), $0, $1) }.sorted { ($0.0, $0.1) < ($1.0, $1.1) }.map(\.2)
    }

    private static func answersAtAnyHour(_ agency: Agency) -> Bool {
        let phones = agency.phones + agency.locations.flatMap(\.phones)
        return phones.contains { $0.type == .hotline || $0.hours?.isAlways == true }
            || agency.locations.contains { $0.hours?.isAlways == true }
    }

    private static func servesTheBody(_ agency: Agency) -> Bool {
        agency.allWellness.contains { $0.value.description == "physical" }
    }

    private static func asksNothing(_ agency: Agency) -> Bool {
        agency.cost == .free && agency.requirements == [.none]
    }
}

extension OpeningHours {
    /// Whether it is open at every hour of an ordinary week.
    fileprivate var isAlways: Bool {
        let all = Set(Weekday.allCases)
        return rules.contains { rule in
            rule.days == .weekdays(all) && rule.season == nil && rule.times == .open([.wholeDay])
        }
    }
}
