import GuideModel

/// The search page: what stands there without a script, and the words and data that the script works with.
struct SearchView: TemplateView {
    /// The way to it.
    let breadcrumb: BreadcrumbView
    /// Ways to look that need no script.
    let ways: [NavigationLinkView]
    /// The topics without a parent.
    let topics: [LinkView]
    /// Lines for people in danger.
    let crisis: [CrisisLineView]
    /// Whom to ask.
    let publisher: PublisherView
    /// The sign of the index that the page was built with.
    let indexVersion: String?
    /// Whether results can be put in the order of their distance.
    let canSortByDistance: Bool
    /// Whether results can be put in the order of their checks.
    let canSortByCheck: Bool
    /// Whether the hours of any place are known.
    let hasHours: Bool
    /// How the guide says distances.
    let distance: DistanceWords

    static let shape = ViewShape<SearchView>([
        .list("crisis", CrisisLineView.self) { $0.crisis },
        .text("index_version") { $0.indexVersion },
        .view("breadcrumb", BreadcrumbView.self) { $0.breadcrumb },
        .list("ways", NavigationLinkView.self) { $0.ways },
        .list("topics", LinkView.self) { $0.topics },
        .view("publisher", PublisherView.self) { $0.publisher },
        .flag("can_sort_by_distance") { $0.canSortByDistance },
        .flag("can_sort_by_check") { $0.canSortByCheck },
        .flag("has_hours") { $0.hasHours },
        .text("distance_words") { $0.distance.words },
        .text("distance_near") { $0.distance.near },
        .text("distance_unit") { $0.distance.kilometers },
    ])

    /// The words for a distance, with the kilometres of the unit that they count in.
    struct DistanceWords: Sendable {
        let words: String
        let near: String
        let kilometers: String

        /// Words for `kilometers`, or else for miles.
        init(_ unit: String?, strings: Strings) {
            let isMetric = unit == "kilometers"
            words = strings.text(isMetric ? "search_kilometers" : "search_miles")
            near = strings.text(isMetric ? "search_kilometers_near" : "search_miles_near")
            kilometers = isMetric ? "1" : "1.609344"
        }
    }
}

extension SearchView {
    /// The search page of a language.
    ///
    /// - Parameter distanceUnit: `miles` or `kilometers`, as the theme's setting says.
    init(
        _ guide: LinkedGuide,
        page: PagePath,
        strings: Strings,
        indexVersion: String?,
        distanceUnit: String?
    ) {
        breadcrumb = BreadcrumbView(home: page, strings: strings)
        ways = WaysView.links(page: page, strings: strings)
        topics = guide.topics.roots.compactMap { LinkView(RecordID(.topic, $0), guide: guide, page: page) }
        crisis = CrisisLineView.all(guide, page: page, strings: strings)
        publisher = PublisherView(guide.settings, strings: strings)
        self.indexVersion = indexVersion
        let agencies = guide.records.compactMap { record -> Agency? in
            guard case .agency(let agency) = record else { return nil }
            return agency
        }
        canSortByDistance = guide.places.contains { $0.coordinates != nil }
        canSortByCheck = agencies.contains { $0.verified != nil }
        hasHours = agencies.contains { $0.locations.contains { $0.hours != nil } }
        distance = DistanceWords(distanceUnit, strings: strings)
    }
}
