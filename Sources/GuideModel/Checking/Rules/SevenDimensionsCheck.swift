/// A guide has the seven dimensions of wellness: none missing, no eighth, each with its own place in the circle.
struct SevenDimensionsCheck: Check {
    let rules: [RuleID] = [.missingDimension, .eighthDimension, .dimensionOrderTwice]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        let dimensions = guide.records.compactMap { record in
            if case .wellnessDimension(let dimension) = record { return dimension }
            return nil
        }
        return missing(guide, dimensions) + surplus(dimensions) + doubledOrder(dimensions)
    }

    private func missing(_ guide: ParsedGuide, _ dimensions: [WellnessDimension]) -> [Diagnostic] {
        let present = Set(dimensions.map(\.slug.description))
            .union(guide.unreadable.filter { $0.kind == .wellnessDimension }.map(\.slug.description))
        return WellnessDimension.all.filter { !present.contains($0) }.map { name in
            Diagnostic(
                .missingDimension,
                .error,
                "the dimension `\(name)` is missing",
                file: .content(ContentPath(parts: ["dimensions", name[...] + ".md"])),
                span: .start,
                notes: [.init("a guide has the seven dimensions \(WellnessDimension.all.quotedList)")],
                fixes: [.init("write the file `dimensions/\(name).md`")]
            )
        }
    }

    private func surplus(_ dimensions: [WellnessDimension]) -> [Diagnostic] {
        dimensions.filter { !WellnessDimension.all.contains($0.slug.description) }.map { dimension in
            let nearest = NearMiss.nearest(to: dimension.slug.description, among: WellnessDimension.all)
            return dimension.header.title.finding(
                .eighthDimension,
                .error,
                "`\(dimension.slug)` is not one of the seven dimensions",
                notes: [.init("they are \(WellnessDimension.all.quotedList); other subjects are topics")],
                fixes: nearest.map { [.init("name the file `\($0).md`")] } ?? []
            )
        }
    }

    private func doubledOrder(_ dimensions: [WellnessDimension]) -> [Diagnostic] {
        var first: [Int: WellnessDimension] = [:]
        return dimensions.compactMap { dimension in
            guard let earlier = first[dimension.order] else {
                first[dimension.order] = dimension
                return nil
            }
            return dimension.header.finding(
                .dimensionOrderTwice,
                .warning,
                "`\(earlier.slug)` has the order `\(dimension.order)` too",
                at: "order"
            )
        }
    }
}

extension RuleID {
    static let missingDimension = RuleID("missing-dimension")
    static let eighthDimension = RuleID("eighth-dimension")
    static let dimensionOrderTwice = RuleID("dimension-order-twice")
}
