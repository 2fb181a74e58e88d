import GuideModel

/// A line of a file as a terminal shows it, cut to what is worth showing around some of its characters.
struct Excerpt {
    /// The line, tabs as spaces, with an ellipsis where it was cut.
    let shown: String
    private let padding: Int
    private let width: Int

    /// The most columns that are shown of a line.
    private static let widest = 100
    private static let tab = "    "

    /// Cuts a line around the scalars from a column on; columns count from 1.
    init(_ line: String, column: Int, length: Int) {
        var cells: [Cell] = []
        var position = 1
        var target = 0..<0
        var start: Int?
        for character in line {
            let next = position + character.unicodeScalars.count
            if start == nil, column < next { start = cells.count }
            cells.append(Cell(character))
            if column + max(1, length) > position { target = (start ?? cells.count)..<cells.count }
            position = next
        }
        if start == nil { target = cells.count..<cells.count }
        let window = Self.window(cells, around: target)
        let isCut = window.lowerBound > 0
        shown =
            (isCut ? "…" : "") + cells[window].map(\.text).joined()
            + (window.upperBound < cells.count ? "…" : "")
        let from = min(max(target.lowerBound, window.lowerBound), window.upperBound)
        let to = min(max(target.upperBound, from), window.upperBound)
        padding = cells[window.lowerBound..<from].reduce(isCut ? 1 : 0) { $0 + $1.width }
        width = max(1, cells[from..<to].reduce(0) { $0 + $1.width })
    }

    /// A line of marks under the characters.
    func marker(_ mark: Character) -> String {
        String(repeating: " ", count: padding) + String(repeating: mark, count: width)
    }

    private static func window(_ cells: [Cell], around target: Range<Int>) -> Range<Int> {
        if cells.reduce(0, { $0 + $1.width }) <= widest { return 0..<cells.count }
        var start = target.lowerBound
        var room = widest / 3
        while start > 0, room >= cells[start - 1].width {
            start -= 1
            room -= cells[start].width
        }
        var end = start
        room = widest
        while end < cells.count, room >= cells[end].width {
            room -= cells[end].width
            end += 1
        }
        return start..<end
    }

    /// A line in which a part is replaced.
    static func replacing(_ span: SourceSpan, in line: String, with replacement: String) -> String {
        let scalars = Array(line.unicodeScalars)
        let start = min(max(span.start.column - 1, 0), scalars.count)
        let end = min(max(span.end.column - 1, start), scalars.count)
        var result = String.UnicodeScalarView(scalars[..<start])
        result.append(contentsOf: replacement.unicodeScalars)
        result.append(contentsOf: scalars[end...])
        return String(result)
    }

    /// Text without characters that would move a terminal's cursor or turn its lines around.
    static func safe(_ text: String) -> String {
        guard text.unicodeScalars.contains(where: isUnsafe) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(isUnsafe(scalar) ? "\u{FFFD}" : scalar) }
        return String(result)
    }

    private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0..<0x20, 0x7F..<0xA0, 0x202A...0x202E, 0x2066...0x2069, 0x200E, 0x200F: true
        default: false
        }
    }

    /// A character as it is shown, and how many columns it takes.
    private struct Cell {
        let text: String
        let width: Int

        init(_ character: Character) {
            if character == "\t" {
                text = Excerpt.tab
                width = Excerpt.tab.count
            } else {
                text = Excerpt.safe(String(character))
                width = TerminalWidth.of(character)
            }
        }
    }
}

/// How many columns terminals give to characters.
enum TerminalWidth {
    /// East Asian letters and pictures take two, marks that belong to the letter before them none.
    static func of(_ character: Character) -> Int {
        var width = 0
        for scalar in character.unicodeScalars {
            if scalar == "\u{FE0F}" { return 2 }
            width = max(width, of(scalar))
        }
        return width
    }

    private static func of(_ scalar: Unicode.Scalar) -> Int {
        switch scalar.properties.generalCategory {
        case .nonspacingMark, .enclosingMark, .format: return 0
        default: break
        }
        if scalar.properties.isEmojiPresentation { return 2 }
        switch scalar.value {
        case 0x1100...0x115F, 0x2E80...0x303E, 0x3041...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3,
            0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x1F300...0x1F64F,
            0x1F900...0x1F9FF, 0x20000...0x3FFFD:
            return 2
        default: return 1
        }
    }
}
