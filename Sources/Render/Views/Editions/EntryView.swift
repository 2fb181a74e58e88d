import GuideModel

/// An agency in an edition that is one document: all that a reader needs to go there, without the ways of a site.
struct EntryView: TemplateView {
    /// The id that links within the document lead to.
    let id: String
    /// The agency as its own page shows it.
    let agency: AgencyView
    /// When it was last made sure of, in a sentence.
    let verified: String?
    /// Its page on the web, where the guide says where that is.
    let address: String?
    /// The same as a picture for telephones.
    let code: HTML

    static let shape = ViewShape<EntryView>([
        .text("id") { $0.id },
        .view("agency", AgencyView.self) { $0.agency },
        .text("verified") { $0.verified },
        .text("address") { $0.address },
        .html("code") { $0.code },
    ])
}

/// A topic with its agencies.
struct EntryTopicView: TemplateView {
    /// The id that links within the document lead to.
    let id: String
    /// What it is called.
    let title: TextView
    /// Agencies that are shown here in full.
    let entries: [EntryView]
    /// Agencies that are shown in full under another topic.
    let also: [LinkView]

    static let shape = ViewShape<EntryTopicView>([
        .text("id") { $0.id },
        .view("title", TextView.self) { $0.title },
        .list("entries", EntryView.self) { $0.entries },
        .list("also", LinkView.self) { $0.also },
    ])
}

/// A record of another kind.
struct ArticleView: TemplateView {
    /// The id that links within the document lead to.
    let id: String
    /// What it is called.
    let title: TextView
    /// What it is about.
    let summary: TextView?
    /// When it is, or was published: a line each.
    let dates: [String]
    /// Its page elsewhere: a recording, an original.
    let link: LinkView?
    /// Its prose.
    let body: BodyView?

    static let shape = ViewShape<ArticleView>([
        .text("id") { $0.id },
        .view("title", TextView.self) { $0.title },
        .view("summary", TextView.self) { $0.summary },
        .texts("dates") { $0.dates },
        .view("link", LinkView.self) { $0.link },
        .view("body", BodyView.self) { $0.body },
    ])
}

/// All records of a kind.
struct ArticleGroupView: TemplateView {
    /// The id that links within the document lead to.
    let id: String
    /// What the kind is called.
    let title: String
    /// Its records.
    let articles: [ArticleView]

    static let shape = ViewShape<ArticleGroupView>([
        .text("id") { $0.id },
        .text("title") { $0.title },
        .list("articles", ArticleView.self) { $0.articles },
    ])
}
