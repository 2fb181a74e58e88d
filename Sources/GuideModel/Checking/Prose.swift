/// A stretch of text that readers will see, with the way back to its place in the file.
struct Prose {
    /// The text.
    let text: String
    /// The file it stands in.
    let file: ContentPath
    /// The key that holds it; nothing for a body.
    let key: String?
    private let origin: Origin

    private enum Origin {
        /// A value of the front matter.
        case value(SourceSpan)
        /// Lines of a body, the first of which has this number.
        case lines(Int)
    }

    /// Where a part of the text stands, given in Unicode scalars; the whole value where YAML has folded it.
    func span(of part: Range<Int>) -> SourceSpan {
        switch origin {
        case .value(let span):
            let length = text.unicodeScalars.count
            let width = span.end.column - span.start.column
            guard span.start.line == span.end.line, width == length || width == length + 2 else {
                return span
            }
            let column = span.start.column + (width - length) / 2 + part.lowerBound
            return SourceSpan(line: span.start.line, column: column, length: part.count)
        case .lines(let first):
            let start = position(of: part.lowerBound, from: first)
            return SourceSpan(start: start, end: position(of: part.upperBound, from: first))
        }
    }

    private func position(of offset: Int, from first: Int) -> SourcePosition {
        var line = first
        var column = 1
        for scalar in text.unicodeScalars.prefix(offset) {
            column += 1
            if scalar == "\n" { (line, column) = (line + 1, 1) }
        }
        return SourcePosition(line: line, column: column)
    }

    /// A finding about a part of the text.
    func finding(
        _ rule: RuleID,
        _ message: String,
        at part: Range<Int>,
        notes: [Diagnostic.Note] = [],
        fixes: [Diagnostic.Fix] = []
    ) -> Diagnostic {
        Diagnostic(
            rule,
            .warning,
            message,
            file: .content(file),
            span: span(of: part),
            notes: notes,
            fixes: fixes
        )
    }
}

extension Prose {
    /// All text of a record's own file: values that are words for readers, and the paragraphs of the body.
    ///
    /// - Parameter mayMatter: a quick look at a text, so that most are never taken apart.
    static func all(of record: Record, where mayMatter: (String) -> Bool) -> [Prose] {
        let header = record.header
        var found: [Prose] = []
        collect(header.frontMatter, record.id.kind.fields, in: header.path, mayMatter, &found)
        if !header.bodyIsUntranslated, mayMatter(header.body.text) { found += paragraphs(of: header.body) }
        return found
    }

    private static func collect(
        _ node: YAMLNode,
        _ table: FieldTable,
        in path: ContentPath,
        _ mayMatter: (String) -> Bool,
        _ found: inout [Prose]
    ) {
        guard case .mapping(let entries) = node.content else { return }
        for entry in entries {
            guard let field = table[entry.key.value] else { continue }
            switch field.shape {
            case .text, .texts, .linkOrText:
                for item in entry.value.items where item.file == path {
                    guard let text = item.scalar, mayMatter(text), !text.contains("://") else { continue }
                    found.append(Prose(text: text, file: path, key: field.key, origin: .value(item.span)))
                }
            case .group(let inner), .groups(let inner):
                for item in entry.value.items { collect(item, inner, in: path, mayMatter, &found) }
            default: continue
            }
        }
    }

    /// The paragraphs of a body; what stands in fences is not prose.
    static func paragraphs(of body: MarkdownBody) -> [Prose] {
        var found: [Prose] = []
        var lines: [Substring] = []
        var first = body.firstLine
        func close() {
            guard !lines.isEmpty else { return }
            let text = lines.joined(separator: "\n")
            found.append(Prose(text: text, file: body.path, key: nil, origin: .lines(first)))
            lines = []
        }
        for line in BodyLines(body) {
            if line.isFenced || line.text.allSatisfy(\.isWhitespace) {
                close()
            } else {
                if lines.isEmpty { first = line.number }
                lines.append(line.text)
            }
        }
        close()
        return found
    }
}
