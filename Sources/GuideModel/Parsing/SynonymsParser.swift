/// Reads `synonyms.yaml`: `- [a, b]` both ways, `- {from: a, to: b}` one way, `- {drop: a}` for the usual ones.
enum SynonymsParser {
    static func parse(_ file: ContentFile) -> Outcome<[SynonymRule]> {
        let list = DataFile.list(file)
        var diagnostics = list.diagnostics
        var rules: [SynonymRule] = []
        for node in list.value {
            switch node.content {
            case .sequence:
                var reader = DataFile.reader(node, .synonymWords)
                let words = node.items.compactMap { reader.text(of: $0, "words") }
                diagnostics += reader.diagnostics
                if words.count < 2 {
                    diagnostics.append(tooFew(node))
                } else {
                    rules.append(SynonymRule(.both, from: words, file: file.path, span: node.span))
                }
            case .mapping:
                var reader = DataFile.reader(node, node["drop"] == nil ? .synonym : .droppedSynonym)
                if let rule = rule(&reader, node) { rules.append(rule) }
                diagnostics += reader.diagnostics
            case .scalar:
                diagnostics.append(tooFew(node))
            }
        }
        return Outcome(rules, diagnostics)
    }

    private static func rule(_ reader: inout FieldReader, _ node: YAMLNode) -> SynonymRule? {
        let isDropped = node["drop"] != nil
        let from = reader.locatedTexts(isDropped ? "drop" : "from")
        let to = isDropped ? [] : reader.locatedTexts("to")
        let language = reader.language("language")
        guard !from.isEmpty, isDropped || !to.isEmpty else { return nil }
        return SynonymRule(
            isDropped ? .dropped : .oneWay,
            from: from,
            to: to,
            language: language,
            file: node.file,
            span: node.span
        )
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

    fileprivate static let droppedSynonym = FieldTable([
        FieldDefinition(
            "drop",
            .texts,
            required: true,
            "Words that the usual synonyms are to forget, or `all`."
        ),
        FieldDefinition("language", .language, "The language whose search it is for."),
    ])
}
