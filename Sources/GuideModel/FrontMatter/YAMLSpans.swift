/// Finds where a value of YAML ends; the library only tells where it begins.
struct YAMLSpans {
    let text: YAMLText

    /// The place behind the last character of a text that begins at `start`.
    func end(of value: String, _ style: YAMLScalarStyle, at start: SourcePosition) -> SourcePosition {
        let start = skippingMarks(start)
        switch style {
        case .plain: return endOfPlain(value, start)
        case .singleQuoted, .doubleQuoted: return endOfQuoted(start)
        case .block:
            let isEmpty = value.allSatisfy(\.isWhitespace)
            return isEmpty ? SourcePosition(line: start.line, column: start.column + 1) : endOfBlock(start)
        }
    }

    /// Whether a list or mapping that begins at a place stands between brackets.
    func isFlow(at start: SourcePosition) -> Bool {
        let inner = skippingMarks(start)
        let scalar = text[inner.line, inner.column]
        return scalar == "[" || scalar == "{"
    }

    /// The place behind the bracket that closes a list or mapping, looked for behind its last entry.
    func endOfFlow(after last: SourcePosition, from start: SourcePosition) -> SourcePosition {
        var position = last
        if last == start { position = SourcePosition(line: start.line, column: start.column + 1) }
        while position.line <= text.lines.count {
            let line = text.lines[position.line - 1]
            var column = position.column
            while column <= line.count, line[column - 1] != "#" {
                let scalar = line[column - 1]
                if scalar == "]" || scalar == "}" {
                    return SourcePosition(line: position.line, column: column + 1)
                }
                column += 1
            }
            position = SourcePosition(line: position.line + 1, column: 1)
        }
        return last
    }

    /// An anchor or a tag stands before the value it is for.
    private func skippingMarks(_ start: SourcePosition) -> SourcePosition {
        var column = start.column
        while let scalar = text[start.line, column], scalar == "&" || scalar == "!" {
            while let next = text[start.line, column], next != " " { column += 1 }
            while text[start.line, column] == " " { column += 1 }
        }
        return SourcePosition(line: start.line, column: column)
    }

    /// Follows the value's letters through the source; line ends and indentation between words are passed over.
    private func endOfPlain(_ value: String, _ start: SourcePosition) -> SourcePosition {
        var line = start.line
        var column = start.column
        var end = start
        for scalar in value.unicodeScalars where scalar != " " && scalar != "\n" {
            while line <= text.lines.count {
                guard let here = text[line, column] else {
                    (line, column) = (line + 1, 1)
                    continue
                }
                column += 1
                if here != " " && here != "\t" { break }
            }
            end = SourcePosition(line: line, column: column)
        }
        return end
    }

    private func endOfQuoted(_ start: SourcePosition) -> SourcePosition {
        let quote = text[start.line, start.column]
        var line = start.line
        var column = start.column + 1
        while line <= text.lines.count {
            guard let here = text[line, column] else {
                (line, column) = (line + 1, 1)
                continue
            }
            if here == "\\", quote == "\"" {
                column += 2
            } else if here == quote {
                if quote != "'" || text[line, column + 1] != "'" {
                    return SourcePosition(line: line, column: column + 1)
                }
                column += 2
            } else {
                column += 1
            }
        }
        return start
    }

    /// A block runs on while lines are indented as its first one, or blank.
    private func endOfBlock(_ start: SourcePosition) -> SourcePosition {
        var end = SourcePosition(line: start.line, column: start.column + 1)
        var indent: Int?
        var number = start.line + 1
        while number <= text.lines.count {
            let line = text.lines[number - 1]
            if !line.allSatisfy({ $0 == " " }) {
                let depth = text.indent(of: number)
                if depth < (indent ?? 1) { break }
                indent = indent ?? depth
                end = SourcePosition(line: number, column: line.count + 1)
            }
            number += 1
        }
        return end
    }
}
