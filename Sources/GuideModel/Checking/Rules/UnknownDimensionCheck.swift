/// A dimension of wellness that is named must be one of the seven.
struct UnknownDimensionCheck: Check {
    let rules: [RuleID] = [.unknownDimension]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        // One of the seven whose file is missing is told once, by another rule.
        let known = guide.slugs(of: .wellnessDimension).map(\.description) + WellnessDimension.all
        let names = Set(known)
        return guide.everyRecord.flatMap { record in
            mentions(of: record)
                .filter { !names.contains($0.value.description) }
                .filter { !guide.isUnreadable(.wellnessDimension, $0.value) && $0.file == record.header.path }
                .map(unknown)
        }
    }

    private func mentions(of record: Record) -> [Located<Slug>] {
        if case .agency(let agency) = record {
            return agency.header.wellness + agency.services.flatMap(\.wellness)
        }
        return record.header.wellness
    }

    private func unknown(_ dimension: Located<Slug>) -> Diagnostic {
        let nearest = NearMiss.nearest(to: dimension.value.description, among: WellnessDimension.all)
        return dimension.finding(
            .unknownDimension,
            .error,
            "there is no dimension `\(dimension.value)`",
            notes: [.init("the seven are \(WellnessDimension.all.quotedList)")],
            fixes: nearest.map { [.init("write `\($0)`", replacement: $0)] } ?? []
        )
    }
}

extension RuleID {
    static let unknownDimension = RuleID("unknown-dimension")
}
