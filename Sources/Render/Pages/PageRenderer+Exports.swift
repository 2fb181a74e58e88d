import GuideModel

/// What the head of a page says of the guide's exports.
extension PageRenderer {
    /// The feeds that a reader of a page may want: a topic's own, then the whole guide's.
    func feeds(of page: PlannedPage) -> [FeedLinkView] {
        guard guide.settings.exports.feeds, guide.settings.baseURL != nil else { return [] }
        var names: [(stem: String, title: String)] = []
        if let id = page.record, id.kind == .topic, let topic = guide.record(id, in: page.path.language) {
            names.append((Feed.name(ofTopic: id.slug), "\(topic.title) · \(guide.settings.title)"))
        }
        names.append((Feed.name, guide.settings.title))
        return names.flatMap { stem, title in
            Feed.endings.map { ending, type in
                FeedLinkView(title: title, href: page.path.link(to: "\(stem).\(ending)"), type: type)
            }
        }
    }

    /// What lets a browser offer the guide's search; it needs the address where the guide is published.
    func searchDescription(of page: PagePath) -> String? {
        guard guide.settings.exports.sitemap, guide.settings.baseURL != nil else { return nil }
        return page.link(to: OpenSearchDescription.name)
    }

    /// The address on the web of the picture that a record's page shows.
    func image(of record: Record) -> String? {
        guard let image = record.ownImage, let addresses = SiteAddresses(guide.settings) else { return nil }
        return addresses.url(ofAsset: image.file.value)
    }
}

extension PageRenderer {
    /// What a page tells machines in schema.org's words; nothing where the guide switches that off.
    func structuredData(of page: PlannedPage, record: Record?, strings: Strings) -> HTML {
        if case .redirect = page.subject { return .empty }
        guard guide.settings.exports.structuredData else { return .empty }
        let data = StructuredData(guide, page: page.path)
        let home = (name: strings.text("nav_home"), path: "index.html")
        if page.subject == .home { return StructuredData.document([data.site(strings.text("home_lead"))]) }
        guard let record else {
            let title = title(of: page.subject, strings: strings)
            let thing = data.collection(title, description(of: page.subject, strings: strings))
            let way = data.breadcrumb([home, (title, page.path.name)])
            return StructuredData.document([thing] + [way].compactMap(\.self))
        }
        let kind = record.id.kind
        let list = kind == .page ? [] : [(name: strings.text(kind.listName), path: kind.indexName)]
        let way = data.breadcrumb([home] + list + [(record.title, PagePath.name(of: record.id))])
        return StructuredData.document([data.thing(record)] + [way].compactMap(\.self))
    }
}

extension Record {
    /// The picture that stands on the record's own page.
    var ownImage: Image? {
        switch self {
        case .newsItem(let item): item.image
        case .topic(let topic): topic.image
        default: nil
        }
    }
}
