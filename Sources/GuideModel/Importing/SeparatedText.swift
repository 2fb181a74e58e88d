/// Reads text of cells and rows, as RFC 4180 describes it and as spreadsheets write it.
///
/// What RFC 4180 forbids is never guessed at: a row with such a cell carries a fault, and reading
/// goes on with the next line, so that no row swallows the rest of the file unseen.
struct SeparatedText {
    /// One row, with the lines it stands on.
    struct Record: Sendable, Equatable {
        /// The cells as text, quotation marks undone.
        let cells: [String]
        /// The row's first line, counted from 1.
        let line: Int
        /// The row's last line.
        let lastLine: Int
        /// What keeps the row from being read with certainty.
        let fault: Fault?
    }

    /// What can be wrong with a row's quotation marks.
    enum Fault: Sendable, Equatable {
        /// Text follows a closing quotation mark.
        case textAfterQuote
        /// A quotation mark is opened and never closed in the whole file.
        case unclosedQuote
    }

    private let bytes: [UInt8]
    private let separator: UInt8
    private var index: Int
    private var line: Int
    private var fault: Fault?

    /// Starts at the first row.
    init(_ bytes: [UInt8], separator: UInt8) {
        self.bytes = bytes
        self.separator = separator
        index = 0
        line = 1
    }

    /// All rows, blank lines included as rows of one empty cell.
    static func records(_ bytes: [UInt8], separator: UInt8, limit: Int = .max) -> [Record] {
        var reader = SeparatedText(bytes, separator: separator)
        var records: [Record] = []
        while records.count < limit, let record = reader.next() { records.append(record) }
        return records
    }

    /// The next row, or nothing at the end.
    mutating func next() -> Record? {
        guard index < bytes.count else { return nil }
        let start = (index: index, line: line)
        fault = nil
        var cells: [String] = []
        repeat { cells.append(cell()) } while endCell()
        if fault == .unclosedQuote { return abandoned(from: start) }
        return Record(cells: cells, line: start.line, lastLine: max(start.line, line - 1), fault: fault)
    }

    /// Ends a cell; true when another of the same row follows.
    private mutating func endCell() -> Bool {
        guard index < bytes.count else {
            line += 1
            return false
        }
        defer { index += 1 }
        if bytes[index] == separator { return true }
        line += 1
        return false
    }

    private mutating func cell() -> String {
        var first = index
        while first < bytes.count, bytes[first] == 0x20 { first += 1 }
        if first < bytes.count, bytes[first] == 0x22 { return quoted(from: first + 1) }
        let from = index
        skipToEnd()
        return String(decoding: bytes[from..<index], as: UTF8.self)
    }

    private mutating func skipToEnd() {
        while index < bytes.count, bytes[index] != separator, bytes[index] != 0x0A { index += 1 }
    }

    private mutating func quoted(from first: Int) -> String {
        index = first
        var content: [UInt8] = []
        while index < bytes.count {
            let byte = bytes[index]
            if byte == 0x22 {
                guard index + 1 < bytes.count, bytes[index + 1] == 0x22 else { return closed(content) }
                index += 1
            } else if byte == 0x0A {
                line += 1
            }
            content.append(byte == 0x0D ? 0x0A : byte)
            index += 1
        }
        fault = .unclosedQuote
        return String(decoding: content, as: UTF8.self)
    }

    private mutating func closed(_ content: [UInt8]) -> String {
        index += 1
        let from = index
        skipToEnd()
        let rest = bytes[from..<index]
        guard rest.allSatisfy({ $0 == 0x20 || $0 == 0x09 || $0 == 0x0D }) else {
            fault = .textAfterQuote
            return String(decoding: content + [0x22] + rest, as: UTF8.self)
        }
        return String(decoding: content, as: UTF8.self)
    }

    /// Takes a row whose quotation mark never closes as one line, and goes on behind that line.
    private mutating func abandoned(from start: (index: Int, line: Int)) -> Record {
        index = start.index
        line = start.line + 1
        while index < bytes.count, bytes[index] != 0x0A { index += 1 }
        let text = String(decoding: bytes[start.index..<index], as: UTF8.self)
        index += 1
        return Record(cells: [text], line: start.line, lastLine: start.line, fault: .unclosedQuote)
    }
}
