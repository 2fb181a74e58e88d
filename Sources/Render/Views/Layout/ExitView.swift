import GuideModel

/// The way out for a reader who must not be seen in the guide.
struct ExitView: TemplateView {
    /// The page elsewhere that takes this one's place.
    let away: String
    /// The page of the guide that tells nothing, for a reader without the Internet.
    let neutral: String

    /// The way out of a page, or nothing where the guide names none.
    init?(_ settings: GuideSettings, page: PagePath) {
        guard let exitPage = settings.exitPage else { return nil }
        away = exitPage.description
        neutral = page.link(to: Self.pageName)
    }

    /// The file of the page that tells nothing; its name tells nothing either.
    static let pageName = "page.html"

    static let shape = ViewShape<ExitView>([
        .text("away") { $0.away },
        .text("neutral") { $0.neutral },
    ])
}

/// The page that tells nothing: only who publishes the guide, whom anybody may look up.
struct NeutralView: TemplateView {
    /// The publisher.
    let publisher: PublisherView

    static let shape = ViewShape<NeutralView>([
        .view("publisher", PublisherView.self) { $0.publisher }
    ])
}
