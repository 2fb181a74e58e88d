/// Each dimension of wellness is served by some of a guide's agencies, once there are enough to tell.
struct ThinDimensionCheck: Check {
    let rules: [RuleID] = [.thinDimension]

    /// Fewer agencies than this say nothing about a county.
    static let enough = 20

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        let agencies = guide.agencies.filter { $0.status != .closed && !$0.header.isDraft }
        guard agencies.count >= Self.enough else { return [] }
        var counts: [Slug: Int] = [:]
        for agency in agencies {
            for dimension in agency.allWellness { counts[dimension.value, default: 0] += 1 }
        }
        return guide.records.compactMap { record in
            guard case .wellnessDimension(let dimension) = record else { return nil }
            let count = counts[dimension.slug] ?? 0
            // One in twenty: below that a reader who follows the dimension finds next to nothing.
            guard count * 20 < agencies.count else { return nil }
            let words = count == 0 ? "none" : "only \(count)"
            return dimension.header.title.finding(
                .thinDimension,
                .warning,
                "\(words) of \(agencies.count) agencies \(count == 1 ? "serves" : "serve") the dimension `\(dimension.slug)`",
                notes: [.init("a dimension counts as thin below one agency in twenty")]
            )
        }
    }
}

extension RuleID {
    /// A dimension that hardly any agency serves.
    static let thinDimension = RuleID("thin-dimension")
}
