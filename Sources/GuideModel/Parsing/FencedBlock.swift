/// A fenced block of Markdown, found by its lines alone.
struct FencedBlock {
    /// The line of the opening fence, counted from 1 at the text's top.
    let line: Int
    /// The column of the opening fence.
    let column: Int
    /// The fence and what stands behind it.
    let opening: String
    /// The first word behind the fence.
    let name: String
    /// The lines between the fences.
    let content: [Substring]
    /// The line of the closing fence; nothing when the block is never closed.
    let closingLine: Int?

    /// Every fenced block of a Markdown text, in order; a fence inside another block is content.
    static func all(in text: String) -> [FencedBlock] {
        guard text.utf8.contains(where: { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") }) else {
            return []
        }
        let lines = text.lines
        var blocks: [FencedBlock] = []
        var index = 0
        while index < lines.count {
            guard let fence = Fence(opening: lines[index]) else {
                index += 1
                continue
            }
            let closing = lines[(index + 1)...].firstIndex { fence.isClosed(by: $0) }
            let end = closing ?? lines.count
            blocks.append(
                FencedBlock(
                    line: index + 1,
                    column: fence.indent + 1,
                    opening: String(lines[index].dropFirst(fence.indent)),
                    name: fence.name,
                    content: Array(lines[(index + 1)..<end]),
                    closingLine: closing.map { $0 + 1 }
                )
            )
            index = end + 1
        }
        return blocks
    }

    private struct Fence {
        let indent: Int
        let mark: Character
        let length: Int
        let name: String

        init?(opening line: Substring) {
            guard line.utf8.contains(where: { $0 == UInt8(ascii: "`") || $0 == UInt8(ascii: "~") }) else {
                return nil
            }
            indent = line.prefix { $0 == " " }.count
            let rest = line.dropFirst(indent)
            guard indent <= 3, let first = rest.first, first == "`" || first == "~" else { return nil }
            mark = first
            length = rest.prefix { $0 == first }.count
            let info = rest.dropFirst(length).trimmed
            guard length >= 3, first == "~" || !info.contains("`") else { return nil }
            name = String(info.prefix { !$0.isWhitespace })
        }

        func isClosed(by line: Substring) -> Bool {
            let indent = line.prefix { $0 == " " }.count
            let rest = line.dropFirst(indent)
            guard indent <= 3, rest.first == mark else { return false }
            let count = rest.prefix { $0 == mark }.count
            return count >= length && rest.dropFirst(count).allSatisfy(\.isWhitespace)
        }
    }
}
