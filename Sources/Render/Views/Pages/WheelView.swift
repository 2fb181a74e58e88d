import Foundation
import GuideModel

/// The wellness circle: seven sectors, each a link, shaded and ringed by how many agencies serve the dimension.
struct WheelView: TemplateView {
    /// What the picture is, for those who cannot see it.
    let label: String
    /// The number in the middle.
    let total: String
    /// The sectors, clockwise from the top.
    let segments: [WheelSegmentView]

    static let shape = ViewShape<WheelView>([
        .text("label") { $0.label },
        .text("total") { $0.total },
        .list("segments", WheelSegmentView.self) { $0.segments },
    ])
}

extension WheelView {
    /// Draws the circle of a guide; nothing when it has no dimensions.
    init?(_ guide: LinkedGuide, page: PagePath, strings: Strings) {
        let counts = guide.coverage.dimensions
        guard !counts.isEmpty else { return nil }
        let most = counts.map(\.agencies).max() ?? 0
        label = strings.text("wheel_label")
        total = String(guide.records.count { Self.isActiveAgency($0) })
        segments = counts.enumerated().compactMap { index, count in
            WheelSegmentView(
                count,
                sector: WheelSector(number: index, of: counts.count),
                most: most,
                guide: guide,
                page: page,
                strings: strings
            )
        }
    }

    private static func isActiveAgency(_ record: Record) -> Bool {
        if case .agency(let agency) = record { return agency.status == .active }
        return false
    }
}

/// One dimension in the circle.
struct WheelSegmentView: TemplateView {
    /// The dimension's slug, for its colour.
    let slug: String
    /// Its page.
    let href: String
    /// Its name.
    let name: TextView
    /// How many agencies serve it.
    let count: Int
    /// The name and the number in words.
    let label: String
    /// 0 to 5: how well it is served beside the best.
    let level: Int
    /// The sector as an SVG path.
    let path: String
    /// Where its words stand.
    let sector: WheelSector

    static let shape = ViewShape<WheelSegmentView>([
        .text("slug") { $0.slug },
        .text("href") { $0.href },
        .view("name", TextView.self) { $0.name },
        .number("count") { $0.count },
        .text("label") { $0.label },
        .number("level") { $0.level },
        .text("path") { $0.path },
        .text("x") { $0.sector.textX },
        .text("name_y") { $0.sector.nameY },
        .text("count_y") { $0.sector.countY },
        .list("steps", WheelStepView.self) { segment in
            (0..<WheelSector.steps).map {
                WheelStepView(path: segment.sector.step($0), isFull: $0 < segment.level)
            }
        },
    ])

    /// Shows a dimension in its sector, beside the best served one.
    init?(
        _ count: Coverage.DimensionCount,
        sector: WheelSector,
        most: Int,
        guide: LinkedGuide,
        page: PagePath,
        strings: Strings
    ) {
        let id = RecordID(.wellnessDimension, count.dimension)
        guard let link = LinkView(id, guide: guide, page: page) else { return nil }
        slug = count.dimension.description
        href = link.href
        name = link.text
        self.count = count.agencies
        label = strings.count("wheel_segment", count.agencies, ["name": link.text.value])
        level = CoverageLevel.of(count.agencies, most: most)
        path = sector.path
        self.sector = sector
    }
}

/// One of the marks on the rim that show how well a dimension is served.
struct WheelStepView: TemplateView {
    let path: String
    let isFull: Bool

    static let shape = ViewShape<WheelStepView>([
        .text("path") { $0.path },
        .flag("is_full") { $0.isFull },
    ])
}

/// How well something is served, in six steps.
enum CoverageLevel {
    /// 0 for none, else 1 to 5 by the share of the most.
    static func of(_ count: Int, most: Int) -> Int {
        guard count > 0, most > 0 else { return 0 }
        return min(5, (count * 5 + most - 1) / most)
    }
}
