import GuideModel

/// Which view shows what a page is about.
extension PageRenderer {
    /// The view of a page's own content.
    func view(for page: PlannedPage, strings: Strings) -> any TemplateView {
        let path = page.path
        return switch page.subject {
        case .home: HomeView(guide, page: path, strings: strings, limit: newOnHome)
        case .list(let kind): ListView(kind, guide: guide, page: path, strings: strings)
        case .record(let id): recordView(id, page: path, strings: strings)
        case .coverage: CoverageView(guide, page: path, strings: strings)
        case .aToZ: AToZView(guide, page: path, strings: strings)
        case .places: PlacesView(guide, page: path, strings: strings)
        case .search:
            SearchView(
                guide,
                page: path,
                strings: strings,
                indexVersion: indexVersions[path.language],
                distanceUnit: setting("distance_unit")
            )
        case .print: PrintView(guide, page: path, strings: strings)
        case .myList: MyListView(guide, page: path, strings: strings)
        case .device: DeviceView(guide, theme: theme, page: path, strings: strings)
        case .notFound: NotFoundView(guide, page: path, strings: strings)
        case .neutral: NeutralView(publisher: PublisherView(guide.settings, strings: strings))
        case .redirect(let target): redirectView(to: target, page: path)
        }
    }

    private func recordView(_ id: RecordID, page: PagePath, strings: Strings) -> any TemplateView {
        // The plan names only records of the guide; without one there is nothing to say.
        guard let record = guide.record(id, in: page.language) else {
            return RedirectView(title: guide.settings.title, target: page.link(to: "index.html"))
        }
        let body = body(of: record, page: page, strings: strings)
        return switch record {
        case .agency(let it): AgencyView(it, body: body, guide: guide, page: page, strings: strings)
        case .webinar(let it): WebinarView(it, body: body, guide: guide, page: page, strings: strings)
        case .learnerGuide(let it):
            LearnerGuideView(it, body: body, guide: guide, page: page, strings: strings)
        case .event(let it): EventView(it, body: body, guide: guide, page: page, strings: strings)
        case .newsItem(let it): NewsItemView(it, body: body, guide: guide, page: page, strings: strings)
        case .topic(let it): TopicView(it, body: body, guide: guide, page: page, strings: strings)
        case .wellnessDimension(let it):
            DimensionView(it, body: body, guide: guide, page: page, strings: strings)
        case .page(let it): ProseView(it, body: body, guide: guide, page: page, strings: strings)
        }
    }

    private func body(of record: Record, page: PagePath, strings: Strings) -> HTML {
        BodyRenderer(guide, language: page.language).html(of: record, headingLevel: headingLevel(of: record))
        { target in
            switch target {
            case .external(let link): link.description
            case .record(let id, let anchor): page.link(to: id, anchor: anchor)
            case .anchor(let anchor): "#" + anchor
            case .asset(let path): page.link(toAsset: path)
            case .sitePage(let name): page.link(to: name)
            }
        } worksheet: { block in
            let view = WorksheetView(block, guide: guide, page: page, strings: strings)
            return templates(in: strings).render(view, with: PageTemplate.worksheet)
        }
    }

    /// Bodies that stand under a heading of the page's own begin a level below it.
    private func headingLevel(of record: Record) -> Int {
        switch record {
        case .agency, .webinar, .event: 3
        case .learnerGuide, .newsItem, .topic, .wellnessDimension, .page: 2
        }
    }

    private func redirectView(to target: String, page: PagePath) -> RedirectView {
        let isOutside = target.contains("://") || target.hasPrefix("mailto:")
        return RedirectView(title: target, target: isOutside ? target : page.link(toSitePath: target))
    }

    /// How many new records the home page shows.
    private var newOnHome: Int {
        setting("new_on_home").flatMap { Int($0) }.map { max(0, $0) } ?? 6
    }

    /// A setting of the theme, as the guide has it.
    private func setting(_ name: String) -> String? { guide.settings.theme[name] ?? theme.settings[name] }
}
