/// Makes a record's Markdown from what the map names as its body.
struct BodyDrafter {
    let context: DraftContext

    /// The Markdown of a row; empty when there is none.
    func body(_ drafter: inout RowDrafter) -> String {
        guard let rule = context.map.body ?? implied(drafter.row) else { return "" }
        if let constant = rule.constant { return constant.texts.joined(separator: "\n\n") }
        let texts = drafter.texts(of: rule)
        let isMarkdown = rule.columns.contains { $0.value == MarkdownSource.bodyColumn }
        let parts = texts.map { text in
            switch rule.format {
            case .html: return SourceMarkup.markdown(ofHTML: text)
            case .markdown: return text
            case .automatic where isMarkdown: return text
            case .automatic, .plain, .reference: return SourceMarkup.markdown(ofPlain: text)
            }
        }
        var cleaner = BodyCleaner(parts.joined(separator: "\n\n"), linkBase: context.map.reading.linkBase)
        let body = cleaner.run()
        guard !cleaner.removed.isEmpty else { return body }
        drafter.remarks += cleaner.remarks
        drafter.takenOut += cleaner.removed
        return body
    }

    /// A Markdown file's own body is the record's, unless the map says otherwise.
    private func implied(_ row: SourceRow) -> FieldRule? {
        guard row.file != nil, let path = ContentPath("map.yaml") else { return nil }
        return FieldRule(columns: [Located(MarkdownSource.bodyColumn, file: path, span: .start)])
    }
}
