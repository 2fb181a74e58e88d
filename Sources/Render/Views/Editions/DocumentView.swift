import GuideModel

/// A guide, or a part of it, as one document.
struct DocumentView: TemplateView {
    /// What the document is called.
    let title: String
    /// What the guide is called.
    let guide: String
    /// The document's language.
    let lang: String
    /// Its direction: `ltr` or `rtl`.
    let direction: String
    /// When the copy was made, and whom to call.
    let copy: CopyView
    /// Who publishes the guide.
    let publisher: PublisherView
    /// Lines for people in danger.
    let crisis: [CrisisLineView]
    /// Topics with their agencies.
    let topics: [EntryTopicView]
    /// Records of other kinds.
    let groups: [ArticleGroupView]
    /// Every agency by name.
    let index: [LinkView]
    /// Whether it is set in large letters.
    let isLarge: Bool
    /// The other files of a document that is cut into several.
    let parts: [LinkView]
    /// Scripts and their data, for a document that can be searched.
    let scripts: HTML
    /// The paper that it is made for; nothing where it is made for screens.
    var paper: PaperView?

    static let shape = ViewShape<DocumentView>([
        .text("title") { $0.title },
        .text("guide") { $0.guide },
        .text("lang") { $0.lang },
        .text("direction") { $0.direction },
        .view("copy", CopyView.self) { $0.copy },
        .view("publisher", PublisherView.self) { $0.publisher },
        .list("crisis", CrisisLineView.self) { $0.crisis },
        .list("topics", EntryTopicView.self) { $0.topics },
        .list("groups", ArticleGroupView.self) { $0.groups },
        .list("index", LinkView.self) { $0.index },
        .flag("is_large") { $0.isLarge },
        .list("parts", LinkView.self) { $0.parts },
        .html("scripts") { $0.scripts },
        .view("paper", PaperView.self) { $0.paper },
    ])
}
