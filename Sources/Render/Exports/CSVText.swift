/// A table as comma-separated values (RFC 4180) in the making.
struct CSVText: Sendable {
    /// The text so far, in UTF-8.
    private(set) var bytes: [UInt8] = []
    private let isForSpreadsheets: Bool

    /// A table for programs, or one that a spreadsheet opens right: with the mark by which it knows UTF-8, and without
    /// any cell that it would take for a formula.
    init(isForSpreadsheets: Bool = false) {
        self.isForSpreadsheets = isForSpreadsheets
        if isForSpreadsheets { bytes = [0xEF, 0xBB, 0xBF] }
    }

    /// Adds a row.
    mutating func add(_ cells: [String]) {
        for (index, cell) in cells.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            append(isForSpreadsheets ? Self.harmless(cell) : cell)
        }
        bytes += [0x0D, 0x0A]
    }

    private mutating func append(_ cell: String) {
        guard cell.utf8.contains(where: { [0x22, 0x2C, 0x0A, 0x0D].contains($0) }) else {
            bytes += cell.utf8
            return
        }
        bytes.append(0x22)
        for byte in cell.utf8 { bytes += byte == 0x22 ? [0x22, 0x22] : [byte] }
        bytes.append(0x22)
    }

    /// A cell that begins as a formula does gets an apostrophe in front, so that nobody's spreadsheet works out a telephone
    /// number; figures below nought, such as coordinates, stay as they are.
    static func harmless(_ cell: String) -> String {
        guard let first = cell.unicodeScalars.first, formulaSigns.contains(first) else { return cell }
        let isFigures =
            first == "-" && cell.split(separator: ", ").allSatisfy { Double($0)?.isFinite == true }
        return isFigures ? cell : "'" + cell
    }

    /// The signs that begin a formula, also as East Asian keyboards write them.
    private static let formulaSigns: Set<Unicode.Scalar> = [
        "=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠",
    ]
}
