/// One piece of a Markdown text, with all that lies in it.
struct MarkdownNode: Sendable {
    /// What it is.
    let kind: Kind
    /// Where it stands; line 0 when the parser does not say.
    let place: Place
    /// What lies in it, in order.
    var children: [MarkdownNode]

    /// The pieces that a text can be made of.
    enum Kind: Equatable, Sendable {
        case document, paragraph, blockQuote, thematicBreak
        case heading(level: Int)
        /// `start` is nothing for bullets; items of a tight list stand without paragraphs.
        case list(start: Int?, isTight: Bool)
        /// `isDone` is nothing for an item that is no task.
        case item(isDone: Bool?)
        case codeBlock(info: String, text: String)
        case htmlBlock(String)
        /// Footnotes come last in a document, in the order of their numbers.
        case footnote
        case table([Alignment])
        case tableRow(isHeader: Bool)
        case tableCell
        case text(String)
        case code(String)
        case htmlInline(String)
        case softBreak, lineBreak, emphasis, strong, strikethrough
        case link(address: String, title: String)
        case image(address: String, title: String)
        /// The number of the footnote that is meant.
        case footnoteReference(Int)
    }

    /// To which side a table's column is set.
    enum Alignment: String, Sendable {
        case none, left, center, right
    }

    /// Lines and columns as cmark counts them: from 1, columns in bytes, the end included.
    struct Place: Equatable, Sendable {
        let startLine: Int
        let startColumn: Int
        let endLine: Int
        let endColumn: Int
    }

    /// The words in it, as a reader without pictures meets them; lines and paragraphs parted by a space.
    ///
    /// Worksheets, raw HTML and the language of a code block are no words.
    var plainText: String {
        var text = ""
        appendPlainText(to: &text)
        return Self.withSingleSpaces(text)
    }

    /// A text whose words are parted by one space; what is ASCII is told apart without asking Unicode.
    private static func withSingleSpaces(_ text: String) -> String {
        var words = String.UnicodeScalarView()
        var isBetween = false
        for scalar in text.unicodeScalars {
            let isSpace =
                scalar.isASCII
                ? scalar == " " || (0x09...0x0D).contains(scalar.value) : scalar.properties.isWhitespace
            if isSpace {
                isBetween = !words.isEmpty
            } else {
                if isBetween { words.append(" ") }
                isBetween = false
                words.append(scalar)
            }
        }
        return String(words)
    }

    /// Whether it is a worksheet: something to fill in, written as a fenced block.
    var isWorksheet: Bool {
        guard case .codeBlock(let info, _) = kind else { return false }
        return info.split(whereSeparator: \.isWhitespace).first == "worksheet"
    }

    private func appendPlainText(to text: inout String) {
        switch kind {
        case .text(let words), .code(let words): text += words
        case .codeBlock(_, let words): if !isWorksheet { text += words + " " }
        case .softBreak, .lineBreak: text += " "
        case .htmlInline(let tag): if Self.isLineBreak(tag) { text += " " }
        case .htmlBlock, .footnoteReference, .thematicBreak: break
        case .emphasis, .strong, .strikethrough, .link, .image:
            for child in children { child.appendPlainText(to: &text) }
        default:
            for child in children { child.appendPlainText(to: &text) }
            text += " "
        }
    }

    /// Whether a tag is `<br>`: it is left out like all others, but the words beside it stay apart.
    static func isLineBreak(_ tag: String) -> Bool {
        tag.lowercased().filter { !$0.isWhitespace && $0 != "/" } == "<br>"
    }
}
