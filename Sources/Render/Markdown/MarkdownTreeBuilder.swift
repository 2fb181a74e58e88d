/// Builds a tree from what a walk meets, no deeper than a walk over it can bear.
struct MarkdownTreeBuilder {
    /// A thousand quotes in one another are somebody's slip, or worse: below this depth only what holds words is kept.
    private static let deepest = 60

    private var open: [MarkdownNode] = []
    private var isKept: [Bool] = []
    private var done: MarkdownNode?

    mutating func enter(_ kind: MarkdownNode.Kind, _ place: MarkdownNode.Place) {
        let node = MarkdownNode(kind: kind, place: place, children: [])
        if Self.isLeaf(kind) {
            close(node)
        } else {
            let keep = open.count < Self.deepest || Self.holdsWords(kind)
            isKept.append(keep)
            if keep { open.append(node) }
        }
    }

    mutating func exit() {
        guard isKept.popLast() == true, let node = open.popLast() else { return }
        close(node)
    }

    mutating func finish() -> MarkdownNode {
        let nowhere = MarkdownNode.Place(startLine: 0, startColumn: 0, endLine: 0, endColumn: 0)
        return done ?? MarkdownNode(kind: .document, place: nowhere, children: [])
    }

    private mutating func close(_ node: MarkdownNode) {
        if open.isEmpty { done = node } else { open[open.count - 1].children.append(node) }
    }

    /// The pieces for which cmark's walk has no leaving.
    private static func isLeaf(_ kind: MarkdownNode.Kind) -> Bool {
        switch kind {
        case .htmlBlock, .thematicBreak, .codeBlock, .text, .softBreak, .lineBreak, .code, .htmlInline: true
        default: false
        }
    }

    private static func holdsWords(_ kind: MarkdownNode.Kind) -> Bool {
        switch kind {
        case .paragraph, .heading, .table, .tableRow, .tableCell, .link, .footnoteReference: true
        default: false
        }
    }
}
