import GuideModel

/// Finds the mistakes in a theme's templates that the engine would show as nothing.
///
/// Every template that a page is made from is walked with the views it will be rendered with,
/// through all partials and parents, and each name is looked up as the engine will.
struct ThemeCheck {
    let templates: [String: ThemeSource.Template]
    let trees: [String: TemplateTree]
    /// The names of all words of the interface.
    let words: Set<String>
    var found: [Finding: Diagnostic] = [:]
    var seen: Set<String> = []
    /// The templates that are being walked, the outermost first.
    private var trail: [String] = []

    /// A page's template and the views that it is rendered with, the innermost last.
    struct Use: Sendable {
        let template: String
        let views: [ShapeOutline]
    }

    /// What makes two findings the same although the template was reached in two ways.
    struct Finding: Hashable {
        let rule: RuleID
        let file: SourceFile
        let span: SourceSpan
        let message: String
    }

    /// The place in a walk: the template, the views around it and the blocks that a child has filled.
    struct Place {
        let template: ThemeSource.Template
        let scope: TemplateScope
        let blocks: [String: Block]
    }

    /// What a child template puts into a block of its parent.
    struct Block {
        let nodes: [TemplateTree.Node]
        let template: ThemeSource.Template
    }

    private init(source: ThemeSource) {
        templates = Dictionary(source.templates.map { ($0.name, $0) }) { first, _ in first }
        trees = templates.mapValues { TemplateTree($0.text) }
        words = Set(source.words.flatMap { $0.words.map(\.name) })
    }

    /// All that is wrong with the templates of a theme, in order.
    static func check(_ source: ThemeSource, uses: [Use]) -> [Diagnostic] {
        var check = ThemeCheck(source: source)
        for template in source.templates { check.reportSyntax(of: template) }
        for use in uses { check.walk(use) }
        return check.found.values.sorted()
    }

    private mutating func reportSyntax(of template: ThemeSource.Template) {
        for mistake in trees[template.name]?.mistakes ?? [] {
            let notes = mistake.note.map { [Diagnostic.Note($0)] } ?? []
            report(.templateSyntax, mistake.message, template, mistake.span, notes: notes)
        }
    }

    private mutating func walk(_ use: Use) {
        guard let template = templates[use.template] else {
            let file = SourceFile.theme("templates/\(use.template).mustache")
            add(
                Diagnostic(
                    .missingTemplate,
                    .error,
                    "the theme has no template `\(use.template)`",
                    file: file,
                    span: .start,
                    notes: [Diagnostic.Note("pages of this kind cannot be made without it")]
                )
            )
            return
        }
        let place = Place(template: template, scope: TemplateScope(views: use.views), blocks: [:])
        walk(trees[template.name]?.nodes ?? [], place)
    }

    /// Checks what stands at one level of a template.
    mutating func walk(_ nodes: [TemplateTree.Node], _ place: Place) {
        for node in nodes {
            switch node.tag.kind {
            case .variable, .unescaped: checkShown(node.tag, place)
            case .section, .inverted: enter(node, place)
            case .partial: follow(node.tag, place)
            case .parent: fill(node, place)
            case .block: open(node, place)
            case .close, .comment, .refused, .unfinished: continue
            }
        }
    }

    private mutating func enter(_ node: TemplateTree.Node, _ place: Place) {
        guard let kind = checkSection(node.tag, place) else { return }
        let scope = node.tag.kind == .section ? place.scope.entering(kind) : place.scope
        walk(node.children, Place(template: place.template, scope: scope, blocks: place.blocks))
    }

    private mutating func follow(_ tag: TemplateTag, _ place: Place) {
        guard let partial = template(named: tag, place) else { return }
        visit(Place(template: partial, scope: place.scope, blocks: place.blocks), from: tag, in: place)
    }

    private mutating func fill(_ node: TemplateTree.Node, _ place: Place) {
        guard let parent = template(named: node.tag, place) else { return }
        let offered = blockNames(in: parent.name, seen: [])
        var blocks = place.blocks
        for child in node.children {
            guard child.tag.kind == .block else {
                let message = "only blocks may stand inside `{{<\(node.tag.name)}}`"
                report(.templateSyntax, message, place.template, child.tag.span)
                continue
            }
            if !offered.contains(child.tag.name) {
                let message = "`\(parent.name)` has no block `\(child.tag.name)`"
                report(
                    .unknownVariable,
                    message,
                    place.template,
                    child.tag.span,
                    known: offered.sorted(),
                    typed: child.tag.name
                )
            }
            // The engine lets the outermost child win.
            blocks[child.tag.name] =
                blocks[child.tag.name] ?? Block(nodes: child.children, template: place.template)
        }
        visit(Place(template: parent, scope: place.scope, blocks: blocks), from: node.tag, in: place)
    }

    private mutating func open(_ node: TemplateTree.Node, _ place: Place) {
        guard let block = place.blocks[node.tag.name] else { return walk(node.children, place) }
        walk(block.nodes, Place(template: block.template, scope: place.scope, blocks: place.blocks))
    }

    /// Walks a template that another calls.
    ///
    /// One that calls itself would never end: a section inside it finds its name in the views around it again.
    private mutating func visit(_ place: Place, from tag: TemplateTag, in caller: Place) {
        let name = place.template.name
        if trail.contains(name) || name == caller.template.name {
            return report(
                .templateCycle,
                "`\(name)` calls itself and would never end",
                caller.template,
                tag.span
            )
        }
        let blocks = place.blocks.keys.sorted().map { "\($0)=\(place.blocks[$0]?.template.name ?? "")" }
        let key = "\(name)|\(place.scope.signature)|\(blocks.joined(separator: ","))"
        guard seen.insert(key).inserted else { return }
        trail.append(caller.template.name)
        walk(trees[name]?.nodes ?? [], place)
        trail.removeLast()
    }
}
