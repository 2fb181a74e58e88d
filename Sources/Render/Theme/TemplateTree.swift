import GuideModel

/// A template as the tags in it nest.
struct TemplateTree: Sendable {
    /// The tags outside all others, in order.
    let nodes: [Node]
    /// What does not nest: the place and the sentence.
    let mistakes: [Mistake]

    /// A tag and, when it opens something, what stands inside.
    struct Node: Sendable {
        let tag: TemplateTag
        let children: [Node]
    }

    /// Something about a template that cannot be meant.
    struct Mistake: Hashable, Sendable {
        let message: String
        let span: SourceSpan
        let note: String?
    }

    /// Reads a template.
    init(_ text: String) {
        var builder = Builder(tags: TemplateScanner.tags(in: text)[...])
        nodes = builder.nodes(inside: nil)
        mistakes = builder.mistakes
    }
}

extension TemplateTree {
    private struct Builder {
        var tags: ArraySlice<TemplateTag>
        var mistakes: [Mistake] = []

        mutating func nodes(inside opener: TemplateTag?) -> [Node] {
            var nodes: [Node] = []
            while let tag = tags.popFirst() {
                switch tag.kind {
                case .section, .inverted, .parent, .block:
                    nodes.append(Node(tag: tag, children: self.nodes(inside: tag)))
                case .close:
                    if closes(tag, opener) { return nodes }
                case .comment:
                    continue
                case .unfinished:
                    report("this tag is never closed: `}}` is missing", tag)
                case .refused(let what):
                    report("a theme cannot use \(what)", tag)
                case .variable, .unescaped, .partial:
                    nodes.append(Node(tag: tag, children: []))
                }
            }
            if let opener { report("`\(opener.expression)` is opened here and never closed", opener) }
            return nodes
        }

        /// Whether a closing tag ends what is open; another name is reported and taken to mean it.
        private mutating func closes(_ tag: TemplateTag, _ opener: TemplateTag?) -> Bool {
            guard let opener else {
                report("`{{/\(tag.expression)}}` closes nothing: nothing is open here", tag)
                return false
            }
            if tag.expression != opener.expression {
                let line = opener.span.start.line
                report(
                    "`{{/\(tag.expression)}}` does not match `\(opener.expression)`",
                    tag,
                    note: "`\(opener.expression)` was opened on line \(line)"
                )
            }
            return true
        }

        private mutating func report(_ message: String, _ tag: TemplateTag, note: String? = nil) {
            mistakes.append(Mistake(message: message, span: tag.span, note: note))
        }
    }
}
