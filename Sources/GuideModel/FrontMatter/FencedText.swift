/// A record's file cut in two: the YAML between the fences and the Markdown below.
struct FencedText: Sendable {
    /// The YAML, without the fences.
    let yaml: String
    /// The line of the file on which the YAML begins, counted from 1.
    let yamlLine: Int
    /// The opening fence: what a missing key points at.
    let fence: SourceSpan
    /// The Markdown below the closing fence.
    let body: String
    /// The line of the file on which the Markdown begins, counted from 1.
    let bodyLine: Int

    /// Cuts a file at the lines that hold only `---`; nothing when there is no front matter at all.
    static func split(_ file: ContentFile) -> Outcome<FencedText?> {
        let lines = file.text.lines
        guard let opening = lines.firstIndex(where: { !$0.isBlank }) else {
            return Outcome(nil, [.noFrontMatter(file.path, line: 1, hint: "the file is empty")])
        }
        guard lines[opening].isFence || lines[opening].isNearlyFence else {
            return Outcome(
                nil,
                [.noFrontMatter(file.path, line: opening + 1, hint: hint(for: lines[opening]))]
            )
        }
        var diagnostics: [Diagnostic] = []
        if !lines[opening].isFence {
            diagnostics.append(.badFence(file.path, opening, lines[opening], "opens"))
        }
        let fence = SourceSpan(
            line: opening + 1,
            column: 1,
            length: lines[opening].trimmedEnd.unicodeScalars.count
        )
        var closing = lines[(opening + 1)...].firstIndex { $0.isFence || $0.isNearlyFence }
        if let closing, !lines[closing].isFence {
            diagnostics.append(.badFence(file.path, closing, lines[closing], "closes"))
        } else if closing == nil {
            diagnostics.append(.unclosedFrontMatter(file.path, fence))
        }
        let guessed = closing == nil
        if guessed { closing = endOfYAML(lines, after: opening) }
        let end = closing ?? lines.count
        let bodyStart = min(guessed ? end : end + 1, lines.count)
        return Outcome(
            FencedText(
                yaml: text(of: lines[(opening + 1)..<end], in: file.text),
                yamlLine: opening + 2,
                fence: fence,
                body: text(of: lines[bodyStart...], in: file.text),
                bodyLine: bodyStart + 1
            ),
            diagnostics
        )
    }

    /// Neighbouring lines as the one text that they are.
    private static func text(of lines: ArraySlice<Substring>, in text: String) -> String {
        guard let first = lines.first, let last = lines.last else { return "" }
        return String(text[first.startIndex..<last.endIndex])
    }

    /// Where the YAML probably ends when nobody closed it: at the first line that looks like prose.
    private static func endOfYAML(_ lines: [Substring], after opening: Int) -> Int? {
        lines[(opening + 1)...].firstIndex { line in
            let trimmed = line.drop { $0 == " " }
            if trimmed.isEmpty || trimmed.count < line.count || trimmed.hasPrefix("- ") { return false }
            let key = trimmed.prefix { $0.isLetter || $0.isNumber || $0 == "_" || $0 == "-" }
            return key.isEmpty || !trimmed.dropFirst(key.count).hasPrefix(":")
        }
    }

    private static func hint(for line: Substring) -> String {
        if line.trimmedEnd == "+++" {
            return "`+++` is TOML, which a guide does not read; write YAML between `---` lines"
        }
        let key = line.prefix { $0.isLetter || $0 == "_" }
        if !key.isEmpty, line.dropFirst(key.count).hasPrefix(":") {
            return "write a line with `---` above `\(line.trimmedEnd.clipped)`"
        }
        return "a record begins with `---`, its keys and values, and `---` again"
    }
}

extension Substring {
    fileprivate var isBlank: Bool { allSatisfy(\.isWhitespace) }

    fileprivate var trimmedEnd: Substring {
        var text = self
        while text.last?.isWhitespace == true { text.removeLast() }
        return text
    }

    fileprivate var isFence: Bool { utf8.starts(with: "---".utf8) && trimmedEnd == "---" }

    /// Whether somebody meant a fence: too many or too few hyphens, dashes that a word processor made of them, `...`.
    fileprivate var isNearlyFence: Bool {
        guard let first = unicodeScalars.first, "-\u{2013}\u{2014}. ".unicodeScalars.contains(first) else {
            return false
        }
        let text = trimmedEnd
        if text == "..." { return true }
        let inner = text.drop { $0 == " " }
        if inner.count < text.count { return text.count - inner.count < 4 && inner == "---" }
        return !text.isEmpty && text.allSatisfy { "-\u{2013}\u{2014} ".contains($0) } && text != "-"
    }
}

extension StringProtocol {
    /// At most sixty characters of a text, for messages.
    var clipped: String { count > 60 ? prefix(59) + "…" : String(self) }
}

extension RuleID {
    static let noFrontMatter = RuleID("no-front-matter")
    static let frontMatterFence = RuleID("front-matter-fence")
    static let unclosedFrontMatter = RuleID("unclosed-front-matter")
}

extension Diagnostic {
    fileprivate static func noFrontMatter(_ path: ContentPath, line: Int, hint: String) -> Diagnostic {
        Diagnostic(
            .noFrontMatter,
            .error,
            "the file has no front matter",
            file: .content(path),
            span: SourceSpan(line: line, column: 1),
            notes: [.init(hint)]
        )
    }

    fileprivate static func badFence(_ path: ContentPath, _ index: Int, _ line: Substring, _ does: String)
        -> Diagnostic
    {
        Diagnostic(
            .frontMatterFence,
            .error,
            "the line that \(does) the front matter is `\(line.trimmedEnd.clipped)`",
            file: .content(path),
            span: SourceSpan(line: index + 1, column: 1, length: line.trimmedEnd.unicodeScalars.count),
            fixes: [.init("write exactly three hyphens at the line's beginning: `---`", replacement: "---")]
        )
    }

    fileprivate static func unclosedFrontMatter(_ path: ContentPath, _ fence: SourceSpan) -> Diagnostic {
        Diagnostic(
            .unclosedFrontMatter,
            .error,
            "the front matter that begins here is never closed",
            file: .content(path),
            span: fence,
            fixes: [.init("write a line with `---` after the last key")]
        )
    }
}
