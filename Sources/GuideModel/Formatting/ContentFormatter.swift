/// Writes the files of a guide in one way: keys in the format's order, spacing and quotes as they should be.
///
/// Comments, prose and meaning stay: what was formatted is read again and compared before it is given out.
public enum ContentFormatter {
    /// The file's text as it should be; nothing when it cannot be read, or is written in a way that is left alone.
    public static func format(_ file: ContentFile) -> Outcome<String?> {
        let kind = file.path.folders.first.flatMap(RecordKind.init(folder:))
        if let kind, file.path.fileExtension == "md" { return record(file, kind.fields) }
        guard file.path.fileExtension == "yaml" else { return Outcome(nil) }
        return data(file)
    }

    private static func record(_ file: ContentFile, _ table: FieldTable) -> Outcome<String?> {
        let fenced = FencedText.split(file)
        guard let text = fenced.value, fenced.diagnostics.isEmpty else {
            return Outcome(nil, fenced.diagnostics)
        }
        let yaml = yaml(text.yaml, table, file.path, firstLine: text.yamlLine)
        guard let lines = yaml.value else { return Outcome(nil, yaml.diagnostics) }
        let body = trimmedBody(text.body)
        let formatted =
            (["---"] + lines + ["---"]).joined(separator: "\n") + "\n" + (body.isEmpty ? "" : "\n\(body)\n")
        return Outcome(formatted)
    }

    private static func data(_ file: ContentFile) -> Outcome<String?> {
        let tables: [String: FieldTable] = [
            "guide.yaml": .guide, "places.yaml": .place, "synonyms.yaml": .synonym,
        ]
        let yaml = yaml(file.text, tables[file.path.description], file.path, firstLine: 1)
        return yaml.map { $0.map { $0.isEmpty ? "" : $0.joined(separator: "\n") + "\n" } }
    }

    private static func yaml(_ text: String, _ table: FieldTable?, _ path: ContentPath, firstLine: Int)
        -> Outcome<[String]?>
    {
        let reading = YAMLReader.read(text, in: path)
        guard let root = reading.node, reading.diagnostics.isEmpty else {
            return Outcome(nil, reading.diagnostics.map { $0.moved(by: firstLine - 1) })
        }
        do throws(LayoutProblem) {
            if root.isEmpty, text.allSatisfy(\.isWhitespace) { return Outcome([]) }
            var reader = LayoutReader(text)
            let lines = LayoutWriter.write(try reader.read(root, table), table)
            guard FormatProof.holds(lines.joined(separator: "\n"), against: text, root, path) else {
                throw LayoutProblem(line: 1, what: "something that would not read back as the same")
            }
            return Outcome(lines)
        } catch {
            return Outcome(nil, [leftAlone(error, path, firstLine)])
        }
    }

    private static func leftAlone(_ problem: LayoutProblem, _ path: ContentPath, _ firstLine: Int)
        -> Diagnostic
    {
        Diagnostic(
            .formatLeftAlone,
            .warning,
            "the file is left as it is, because of \(problem.what) here",
            file: .content(path),
            span: SourceSpan(line: problem.line + firstLine - 1, column: 1)
        )
    }

    /// The body without empty lines around it; spaces at a line's end are line breaks in Markdown and stay.
    static func trimmedBody(_ body: String) -> String {
        var lines = body.split(separator: "\n", omittingEmptySubsequences: false)[...]
        while lines.first?.allSatisfy(\.isWhitespace) == true { lines.removeFirst() }
        while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        return lines.joined(separator: "\n")
    }
}

extension Diagnostic {
    /// The same finding some lines further down.
    fileprivate func moved(by lines: Int) -> Diagnostic {
        Diagnostic(
            rule,
            severity,
            message,
            file: file,
            span: span.moved(by: lines),
            notes: notes.map { note in
                Note(
                    note.message,
                    at: note.place.map { Place(file: $0.file, span: $0.span.moved(by: lines)) }
                )
            },
            fixes: fixes
        )
    }
}

extension SourceSpan {
    fileprivate func moved(by lines: Int) -> SourceSpan {
        SourceSpan(
            start: SourcePosition(line: start.line + lines, column: start.column),
            end: SourcePosition(line: end.line + lines, column: end.column)
        )
    }
}

extension RuleID {
    /// A file that is right, and written in a way that the formatter does not touch.
    static let formatLeftAlone = RuleID("format-left-alone")
}
