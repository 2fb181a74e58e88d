/// Rows as a table that spreadsheets open (RFC 4180).
enum CommaSeparated {
    /// The rows, one a line; a cell that a spreadsheet would take for a formula is made text.
    static func text(_ rows: [[String]]) -> String {
        rows.map { $0.map(cell).joined(separator: ",") + "\r\n" }.joined()
    }

    private static func cell(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        let plain = isFormula ? "'" + text : text
        guard plain.contains(where: { $0 == "," || $0 == "\"" || $0.isNewline }) else { return plain }
        return "\"" + plain.replacing("\"", with: "\"\"") + "\""
    }
}
