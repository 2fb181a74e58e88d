/// Reads `synonyms.yaml`: `- [a, b]` both ways, `- {from: a, to: b}` one way.
enum SynonymsParser {
    static func parse(_ file: ContentFile) -> Outcome<[SynonymRule]> {
        let list = DataFile.list(file)
        var diagnostics = list.diagnostics
        var rules: [SynonymRule] = []
        for node in list.value {
            switch node.content {
            case .sequence:
                var reader = DataFile.reader(node, .synonymWords)
                let words = node.items.compactMap { reader.text(of: $0, "words")?.value }
                diagnostics += reader.diagnostics
                if words.count < 2 {
                    diagnostics.append(tooFew(node))
                } else {
                    rules.append(SynonymRule(from: words, to: [], isMutual: true, span: node.span))
                }
            case .mapping:
                var reader = DataFile.reader(node, .synonym)
                let rule = SynonymRule(
                    from: reader.texts("from"),
                    to: reader.texts("to"),
                    isMutual: false,
                    span: node.span
                )
                diagnostics += reader.diagnostics
                if !rule.from.isEmpty, !rule.to.isEmpty { rules.append(rule) }
            case .scalar:
                diagnostics.append(tooFew(node))
            }
        }
        return Outcome(rules, diagnostics)
    }

    private static func tooFew(_ node: YAMLNode) -> Diagnostic {
        Diagnostic(
            .wrongShape,
            .error,
            "one word alone has no synonym",
            file: .content(node.file),
            span: node.span,
            notes: [.init("write `- [car, automobile]` both ways, or `- {from: car, to: transport}` one way")]
        )
    }
}

extension FieldTable {
    fileprivate static let synonymWords = FieldTable([
        FieldDefinition("words", .texts, "Words that mean the same.")
    ])
}
