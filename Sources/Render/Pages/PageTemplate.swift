/// The templates that a theme must have, each with the view it is rendered with.
enum PageTemplate: String, CaseIterable, Sendable {
    case home, list, agency, webinar, event, topic, dimension, coverage, places, search, print, page,
        redirect, neutral, device
    case learnerGuide = "learner-guide"
    case newsItem = "news-item"
    case aToZ = "a-z"
    case notFound = "404"
    case myList = "my-list"

    /// The name of the template.
    var name: String { rawValue }

    /// The view that the template is about.
    var view: any TemplateView.Type {
        switch self {
        case .home: HomeView.self
        case .list: ListView.self
        case .agency: AgencyView.self
        case .webinar: WebinarView.self
        case .learnerGuide: LearnerGuideView.self
        case .event: EventView.self
        case .newsItem: NewsItemView.self
        case .topic: TopicView.self
        case .dimension: DimensionView.self
        case .coverage: CoverageView.self
        case .aToZ: AToZView.self
        case .places: PlacesView.self
        case .search: SearchView.self
        case .print: PrintView.self
        case .page: ProseView.self
        case .notFound: NotFoundView.self
        case .myList: MyListView.self
        case .device: DeviceView.self
        case .redirect: RedirectView.self
        case .neutral: NeutralView.self
        }
    }

    /// The template of the head that pages share.
    static let header = "header"
    /// The template of the foot that pages share.
    static let footer = "footer"
    /// The template of a worksheet's block inside a body.
    static let worksheet = "worksheet"

    /// The templates of editions that are one document.
    static let documents = [
        "single", "print-booklet", "print-street", "print-crisis", "print-slips", "book-front",
        "book-contents",
        "book-chapter", "book-index",
    ]

    /// Every template that is rendered, with the views that it can name fields of.
    static var uses: [ThemeCheck.Use] {
        let pages = allCases.map {
            ThemeCheck.Use(template: $0.name, views: [LayoutView.outline, $0.view.outline])
        }
        return pages + [
            ThemeCheck.Use(template: header, views: [NavigationView.outline]),
            ThemeCheck.Use(template: footer, views: [NavigationView.outline]),
            ThemeCheck.Use(template: worksheet, views: [WorksheetView.outline]),
        ] + documents.map { ThemeCheck.Use(template: $0, views: [DocumentView.outline]) }
    }
}
