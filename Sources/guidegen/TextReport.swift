import GuideModel

/// Tells findings to people: place, cause, the line itself with a mark under the value, and the fix.
struct TextReport {
    let names: SourceNames
    /// The text of a line, without its end, where it can be shown.
    let line: (SourceFile, Int) -> String?
    let usesColor: Bool

    func lines(for finding: Diagnostic) -> [String] {
        var lines = [headline(of: finding)]
        lines += excerpt(finding.file, finding.span)
        for note in finding.notes {
            let place = note.place.map { " (\(position($0.file, $0.span)))" } ?? ""
            lines.append(paint("  note: ", .dim) + note.message + place)
        }
        for fix in finding.fixes { lines.append(paint("  fix: ", .green) + fix.message) }
        return lines
    }

    private func headline(of finding: Diagnostic) -> String {
        let severity = paint(finding.severity.rawValue + ":", finding.severity == .error ? .red : .yellow)
        return "\(position(finding.file, finding.span)): \(severity) \(finding.message) [\(finding.rule)]"
    }

    private func position(_ file: SourceFile, _ span: SourceSpan) -> String {
        "\(names.name(of: file)):\(span.start.line):\(span.start.column)"
    }

    private func excerpt(_ file: SourceFile, _ span: SourceSpan) -> [String] {
        guard let text = line(file, span.start.line), !text.isEmpty else { return [] }
        let number = String(span.start.line)
        let margin = String(repeating: " ", count: number.count)
        let window = Window(text, around: span.start.column)
        let length = span.end.line == span.start.line ? span.end.column - span.start.column : 1
        let mark = window.marker(at: span.start.column, length: length)
        return [
            paint("  \(number) | ", .dim) + window.shown,
            paint("  \(margin) | ", .dim) + paint(mark, .red),
        ]
    }

    private enum Color: String {
        case red = "31"
        case green = "32"
        case yellow = "33"
        case dim = "2"
    }

    private func paint(_ text: String, _ color: Color) -> String {
        usesColor ? "\u{1B}[\(color.rawValue)m\(text)\u{1B}[0m" : text
    }
}

/// The part of a long line that is worth showing around a column.
private struct Window {
    let shown: String
    private let before: [Unicode.Scalar]
    private let isCut: Bool
    private let firstColumn: Int

    init(_ line: String, around column: Int) {
        let scalars = Array(line.unicodeScalars)
        let widest = 100
        let start = scalars.count <= widest ? 0 : max(0, min(column - 1 - widest / 2, scalars.count - widest))
        let part = scalars[start..<min(scalars.count, start + widest)]
        isCut = start > 0
        firstColumn = start + 1
        before = Array(part)
        let text = String(String.UnicodeScalarView(part))
        shown = (isCut ? "…" : "") + text + (start + part.count < scalars.count ? "…" : "")
    }

    func marker(at column: Int, length: Int) -> String {
        let offset = max(0, min(column - firstColumn, before.count))
        let visible = max(1, min(length, before.count - offset))
        let padding = before[..<offset].map {
            $0 == "\t" ? "\t" : String(repeating: " ", count: Self.width($0))
        }
        let marked = before[offset..<min(before.count, offset + visible)].reduce(0) { $0 + Self.width($1) }
        return (isCut ? " " : "") + padding.joined() + String(repeating: "^", count: max(1, marked))
    }

    /// Terminals give East Asian letters and pictures two columns, and marks none.
    private static func width(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0xA4CF, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
            0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1FAFF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
