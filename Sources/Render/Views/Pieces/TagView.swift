import GuideModel

/// A topic or a dimension of wellness, as a chip that leads to its page.
struct TagView: TemplateView {
    /// Its title.
    let title: TextView
    /// Its page.
    let href: String
    /// Its slug.
    let slug: String
    /// Whether it is one of the seven dimensions.
    let isDimension: Bool

    static let shape = ViewShape<TagView>([
        .view("title", TextView.self) { $0.title },
        .text("href") { $0.href },
        .text("slug") { $0.slug },
        .flag("is_dimension") { $0.isDimension },
    ])
}

extension TagView {
    /// The chips of topics that are published, in the order given.
    static func topics(_ slugs: [Slug], guide: LinkedGuide, page: PagePath) -> [TagView] {
        slugs.compactMap { tag(RecordID(.topic, $0), guide: guide, page: page) }
    }

    /// The chips of dimensions, in the order of the circle.
    static func dimensions(_ slugs: [Slug], guide: LinkedGuide, page: PagePath) -> [TagView] {
        let wanted = Set(slugs)
        return guide.coverage.dimensions.map(\.dimension).filter(wanted.contains)
            .compactMap { tag(RecordID(.wellnessDimension, $0), guide: guide, page: page) }
    }

    private static func tag(_ id: RecordID, guide: LinkedGuide, page: PagePath) -> TagView? {
        LinkView(id, guide: guide, page: page).map {
            TagView(
                title: $0.text,
                href: $0.href,
                slug: id.slug.description,
                isDimension: id.kind == .wellnessDimension
            )
        }
    }
}
