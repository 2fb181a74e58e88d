import GuideModel

/// What the guide covers: the circle, a table of topics by dimension, and where help is thin.
struct CoverageView: TemplateView {
    /// The way to it.
    let breadcrumb: BreadcrumbView
    /// The wellness circle.
    let wheel: WheelView?
    /// Each dimension with its numbers.
    let dimensions: [CoverageColumnView]
    /// Each topic with its numbers.
    let rows: [CoverageRowView]
    /// What is thin, by what it is.
    let thin: [ThinGroupView]
    /// What counts as thin, or that nothing is.
    let thinText: String

    static let shape = ViewShape<CoverageView>([
        .view("breadcrumb", BreadcrumbView.self) { $0.breadcrumb },
        .view("wheel", WheelView.self) { $0.wheel },
        .list("dimensions", CoverageColumnView.self) { $0.dimensions },
        .list("rows", CoverageRowView.self) { $0.rows },
        .list("thin", ThinGroupView.self) { $0.thin },
        .text("thin_text") { $0.thinText },
    ])

    /// The coverage of a guide in a language.
    init(_ guide: LinkedGuide, page: PagePath, strings: Strings) {
        let coverage = guide.coverage
        breadcrumb = BreadcrumbView(home: page, strings: strings)
        wheel = WheelView(guide, page: page, strings: strings)
        dimensions = coverage.dimensions.compactMap { CoverageColumnView($0, guide: guide, page: page) }
        let most = coverage.rows.flatMap(\.byDimension).max() ?? 0
        rows = coverage.rows.compactMap { CoverageRowView($0, most: most, guide: guide, page: page) }
        thin = ThinGroupView.groups(coverage, guide: guide, page: page, strings: strings)
        let name = thin.isEmpty ? "coverage_thin_none" : "coverage_thin_text"
        thinText = strings.text(name, ["count": String(coverage.thinBelow)])
    }
}

/// A dimension with its numbers.
struct CoverageColumnView: TemplateView {
    let slug: String
    let link: LinkView
    let agencies: Int
    let others: Int

    static let shape = ViewShape<CoverageColumnView>([
        .text("slug") { $0.slug },
        .view("link", LinkView.self) { $0.link },
        .number("agencies") { $0.agencies },
        .number("others") { $0.others },
    ])

    /// Shows a dimension's numbers, or nothing when it is not published.
    init?(_ count: Coverage.DimensionCount, guide: LinkedGuide, page: PagePath) {
        let id = RecordID(.wellnessDimension, count.dimension)
        guard let link = LinkView(id, guide: guide, page: page) else { return nil }
        slug = count.dimension.description
        self.link = link
        agencies = count.agencies
        others = count.others
    }
}

/// A topic with its numbers.
struct CoverageRowView: TemplateView {
    let link: LinkView
    let depth: Int
    let agencies: Int
    let others: Int
    let cells: [CoverageCellView]

    static let shape = ViewShape<CoverageRowView>([
        .view("link", LinkView.self) { $0.link },
        .number("depth") { $0.depth },
        .number("agencies") { $0.agencies },
        .number("others") { $0.others },
        .list("cells", CoverageCellView.self) { $0.cells },
    ])

    /// Shows a topic's numbers, shaded beside the greatest of the table; nothing when it is not published.
    init?(_ row: Coverage.Row, most: Int, guide: LinkedGuide, page: PagePath) {
        guard let link = LinkView(RecordID(.topic, row.topic), guide: guide, page: page) else { return nil }
        self.link = link
        depth = min(row.depth, 4)
        agencies = row.agencies
        others = row.others
        cells = zip(guide.coverage.dimensions, row.byDimension).map { dimension, count in
            CoverageCellView(
                slug: dimension.dimension.description,
                count: count,
                level: CoverageLevel.of(count, most: most)
            )
        }
    }
}

/// How many agencies serve a topic in a dimension.
struct CoverageCellView: TemplateView {
    let slug: String
    let count: Int
    let level: Int

    static let shape = ViewShape<CoverageCellView>([
        .text("slug") { $0.slug },
        .number("count") { $0.count },
        .number("level") { $0.level },
    ])
}

/// Thinly served topics, dimensions or towns.
struct ThinGroupView: TemplateView {
    let heading: String
    let entries: [ThinEntryView]

    static let shape = ViewShape<ThinGroupView>([
        .text("heading") { $0.heading },
        .list("entries", ThinEntryView.self) { $0.entries },
    ])

    /// What is thin in a guide, dimensions first; empty groups are left out.
    static func groups(
        _ coverage: Coverage,
        guide: LinkedGuide,
        page: PagePath,
        strings: Strings
    ) -> [ThinGroupView] {
        var topics: [ThinEntryView] = []
        var dimensions: [ThinEntryView] = []
        var towns: [ThinEntryView] = []
        for place in coverage.thin {
            switch place {
            case .topic(let slug, let agencies):
                topics += Self.entry(RecordID(.topic, slug), agencies, guide, page, strings)
            case .dimension(let slug, let agencies):
                dimensions += Self.entry(RecordID(.wellnessDimension, slug), agencies, guide, page, strings)
            case .town(let name, let agencies):
                let words = TextView(name, language: page.language, page: page.language)
                let count = strings.count("agencies_count", agencies)
                towns.append(ThinEntryView(name: words, href: nil, count: count))
            }
        }
        let groups = [
            ("coverage_thin_dimensions", dimensions), ("coverage_thin_topics", topics),
            ("coverage_thin_towns", towns),
        ]
        return groups.filter { !$0.1.isEmpty }.map { ThinGroupView(heading: strings.text($0), entries: $1) }
    }

    private static func entry(
        _ id: RecordID,
        _ agencies: Int,
        _ guide: LinkedGuide,
        _ page: PagePath,
        _ strings: Strings
    ) -> [ThinEntryView] {
        guard let link = LinkView(id, guide: guide, page: page) else { return [] }
        return [
            ThinEntryView(name: link.text, href: link.href, count: strings.count("agencies_count", agencies))
        ]
    }
}

/// One thing that is thinly served.
struct ThinEntryView: TemplateView {
    let name: TextView
    let href: String?
    let count: String

    static let shape = ViewShape<ThinEntryView>([
        .view("name", TextView.self) { $0.name },
        .text("href") { $0.href },
        .text("count") { $0.count },
    ])
}
