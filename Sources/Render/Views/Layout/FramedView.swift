import Mustache

/// A view, the frame around it and the words of the interface as one thing to look names up in.
///
/// The view itself comes first, so that `{{title}}` is the page's.
struct FramedView: MustacheParent, Sendable {
    /// The view that the template is about.
    let content: any TemplateView
    /// The frame of the page, for a whole page.
    let layout: LayoutView?
    /// The words of the interface.
    let words: StringsView

    func child(named name: String) -> Any? {
        if name == "t" { return words }
        return content.child(named: name) ?? layout?.child(named: name)
    }
}
