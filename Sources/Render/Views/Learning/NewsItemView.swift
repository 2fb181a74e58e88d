import GuideModel

/// An item of news.
struct NewsItemView: TemplateView {
    /// Its title, summary, topics and dimensions.
    let head: RecordHeadView
    /// When it was published.
    let published: DateView?
    /// A picture.
    let image: ImageView?
    /// Where the whole story stands.
    let link: LinkView?
    /// Agencies it speaks of.
    let agencies: [RecordCardView]
    /// The story.
    let body: BodyView?
    /// What it is tied to.
    let foot: RecordFootView

    static let shape = ViewShape<NewsItemView>([
        .view("head", RecordHeadView.self) { $0.head },
        .view("published", DateView.self) { $0.published },
        .view("image", ImageView.self) { $0.image },
        .view("link", LinkView.self) { $0.link },
        .list("agencies", RecordCardView.self) { $0.agencies },
        .view("body", BodyView.self) { $0.body },
        .view("foot", RecordFootView.self) { $0.foot },
    ])
}

extension NewsItemView {
    /// Shows an item of news with its rendered body.
    init(_ item: NewsItem, body html: HTML, guide: LinkedGuide, page: PagePath, strings: Strings) {
        head = RecordHeadView(item.header, guide: guide, page: page, strings: strings)
        published = item.header.publishDate.map { DateView($0, strings: strings) }
        let text = RecordText(item.header, page: page.language, main: guide.settings.language)
        image = item.image.map { ImageView($0, key: "image", text: text, page: page) }
        link = item.url.map { LinkView($0, page: page.language) }
        let shown = item.agencies.map { RecordID(.agency, $0.value.slug) }
        agencies = RecordCardView.list(shown, guide: guide, page: page, strings: strings)
        body = BodyView(html, of: item.header, guide: guide, page: page)
        foot = RecordFootView(
            item.id,
            leavingOut: Set(shown),
            provenance: ProvenanceView(item, guide: guide, strings: strings),
            guide: guide,
            page: page,
            strings: strings
        )
    }
}
