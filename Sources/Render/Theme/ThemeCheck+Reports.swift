import GuideModel

/// Templates by name, and how findings are kept.
extension ThemeCheck {
    /// The template that a tag calls; reported when the theme lacks it.
    mutating func template(named tag: TemplateTag, _ place: Place) -> ThemeSource.Template? {
        if let template = templates[tag.name] { return template }
        report(
            .unknownPartial,
            "the theme has no template `\(tag.name)`",
            place.template,
            tag.span,
            known: templates.keys.sorted(),
            typed: tag.name
        )
        return nil
    }

    /// The names of all blocks that a template opens, itself or through others.
    func blockNames(in template: String, seen: Set<String>) -> Set<String> {
        guard !seen.contains(template), let tree = trees[template] else { return [] }
        return blockNames(in: tree.nodes, seen: seen.union([template]))
    }

    private func blockNames(in nodes: [TemplateTree.Node], seen: Set<String>) -> Set<String> {
        nodes.reduce(into: []) { names, node in
            switch node.tag.kind {
            case .block: names.insert(node.tag.name)
            case .partial, .parent: names.formUnion(blockNames(in: node.tag.name, seen: seen))
            default: break
            }
            names.formUnion(blockNames(in: node.children, seen: seen))
        }
    }

    /// Keeps a finding about a name that is not known, with the nearest one that is.
    mutating func report(
        _ rule: RuleID,
        _ message: String,
        _ template: ThemeSource.Template,
        _ span: SourceSpan,
        known: [String],
        typed: String
    ) {
        let nearest = NearMiss.nearest(to: typed, among: known)
        let notes =
            nearest == nil && (1...40).contains(known.count)
            ? [Diagnostic.Note("there are " + known.sorted().map { "`\($0)`" }.joined(separator: ", "))] : []
        report(
            rule,
            message,
            template,
            span,
            notes: notes,
            fixes: nearest.map { [Diagnostic.Fix("write `\($0)`")] } ?? []
        )
    }

    /// Keeps a finding.
    mutating func report(
        _ rule: RuleID,
        _ message: String,
        _ template: ThemeSource.Template,
        _ span: SourceSpan,
        notes: [Diagnostic.Note] = [],
        fixes: [Diagnostic.Fix] = []
    ) {
        add(Diagnostic(rule, .error, message, file: template.file, span: span, notes: notes, fixes: fixes))
    }

    /// Keeps a finding once, however often its template is reached.
    mutating func add(_ diagnostic: Diagnostic) {
        let key = Finding(
            rule: diagnostic.rule,
            file: diagnostic.file,
            span: diagnostic.span,
            message: diagnostic.message
        )
        if found[key] == nil { found[key] = diagnostic }
    }
}
