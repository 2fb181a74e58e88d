/// The lines of a body with their numbers in the file, and whether they stand inside a fenced block.
struct BodyLines: Sequence, IteratorProtocol {
    /// One line.
    struct Line {
        let number: Int
        let text: Substring
        /// Whether it is code or a worksheet, or a fence around it.
        let isFenced: Bool
    }

    private var lines: ArraySlice<Substring>
    private var number: Int
    private var fence: Substring?

    init(_ body: MarkdownBody) {
        lines = body.text.lines[...]
        number = body.firstLine
    }

    mutating func next() -> Line? {
        guard let text = lines.popFirst() else { return nil }
        defer { number += 1 }
        let run = Self.fence(text)
        if let open = fence {
            let rest = text.drop { $0 == " " }.dropFirst(run?.count ?? 0)
            if let run, run.first == open.first, run.count >= open.count, rest.allSatisfy(\.isWhitespace) {
                fence = nil
            }
            return Line(number: number, text: text, isFenced: true)
        }
        fence = run
        return Line(number: number, text: text, isFenced: run != nil)
    }

    /// The backticks or tildes that a line begins with, when they are a fence.
    private static func fence(_ line: Substring) -> Substring? {
        // Counted in bytes: this is asked of every line of every body.
        let indent = line.utf8.prefix { $0 == 0x20 }.count
        let text = line.dropFirst(indent)
        guard indent < 4, let mark = text.first, mark == "`" || mark == "~" else {
            return nil
        }
        let run = text.prefix { $0 == mark }
        return run.count >= 3 ? run : nil
    }
}
