import GuideModel

/// The bytes of a body, and which line and column of its file each of them has.
struct BodySource: Sendable {
    /// The body in UTF-8.
    let bytes: [UInt8]
    private let lineStarts: [Int]
    private let firstLine: Int

    /// Takes a body apart into lines.
    init(_ body: MarkdownBody) {
        bytes = Array(body.text.utf8)
        firstLine = body.firstLine
        var starts = [0]
        for (index, byte) in bytes.enumerated() where byte == 0x0A { starts.append(index + 1) }
        lineStarts = starts
    }

    /// The bytes of some lines of the body, counted from 1; lines that are not there are left out.
    func range(ofLines lines: ClosedRange<Int>) -> Range<Int> {
        let first = min(max(lines.lowerBound, 1), lineStarts.count)
        let last = min(max(lines.upperBound, first), lineStarts.count)
        return lineStarts[first - 1]..<(last < lineStarts.count ? lineStarts[last] - 1 : bytes.count)
    }

    /// The byte of a line and column as cmark counts them, from 1 and in bytes.
    func offset(line: Int, column: Int) -> Int {
        let range = range(ofLines: line...line)
        return min(range.lowerBound + max(column - 1, 0), range.upperBound)
    }

    /// The place in the file of a stretch of bytes.
    func span(of range: Range<Int>) -> SourceSpan {
        SourceSpan(start: position(of: range.lowerBound), end: position(of: range.upperBound))
    }

    /// The first place of some bytes in a stretch.
    func firstIndex(of wanted: [UInt8], in range: Range<Int>) -> Int? {
        guard let first = wanted.first, range.count >= wanted.count else { return nil }
        for index in range.lowerBound...(range.upperBound - wanted.count) where bytes[index] == first {
            if bytes[index..<(index + wanted.count)].elementsEqual(wanted) { return index }
        }
        return nil
    }

    private func position(of offset: Int) -> SourcePosition {
        var low = 0
        var high = lineStarts.count
        while high - low > 1 {
            let middle = (low + high) / 2
            if lineStarts[middle] <= offset { low = middle } else { high = middle }
        }
        // Continuation bytes begin with the bits 10 and are no scalars of their own.
        let scalars = bytes[lineStarts[low]..<max(offset, lineStarts[low])].count { $0 & 0xC0 != 0x80 }
        return SourcePosition(line: firstLine + low, column: scalars + 1)
    }
}
