import Foundation

/// The data inside a worksheet that a reader saved as a file of its own.
struct SavedWorksheet: Sendable {
    /// The learner guide, such as `learner-guides/the-community-connector`.
    let guide: String
    /// The day on which it was saved, as the reader's computer had it.
    let saved: String
    /// The rows of tables that ask for agencies, without empty ones.
    let entries: [Entry]

    /// An agency that a reader listed.
    struct Entry: Sendable {
        /// Its name, as typed.
        let name: String
        /// What stands beside it: the column and the words.
        let beside: [(column: String, value: String)]
    }

    /// Finds the data in a file's text.
    init(_ text: String) throws(WorksheetImportError) {
        guard let start = text.firstRange(of: Self.mark)?.upperBound,
            let end = text[start...].firstRange(of: "</script>")?.lowerBound
        else { throw .notSaved }
        let data: Content
        do {
            data = try JSONDecoder().decode(Content.self, from: Data(text[start..<end].utf8))
        } catch {
            throw .notSaved
        }
        guard data.format == 1 else { throw .notSaved }
        guide = data.guide
        saved = data.saved
        entries = data.blocks.filter { $0.agencies == true }.flatMap { block in
            let columns = block.columns ?? []
            return (block.rows ?? []).compactMap { row -> Entry? in
                guard let name = row.cells.first.map({ OneParagraph.of($0).value }), !name.isEmpty else {
                    return nil
                }
                let beside = zip(columns, row.cells).dropFirst().filter { !$0.1.isEmpty }
                return Entry(name: name, beside: beside.map { (column: $0, value: $1) })
            }
        }
    }

    private static let mark = "<script type=\"application/json\" id=\"worksheet-answers\">"

    private struct Content: Decodable {
        let format: Int
        let guide: String
        let saved: String
        let blocks: [Block]
    }

    private struct Block: Decodable {
        let agencies: Bool?
        let columns: [String]?
        let rows: [Row]?
    }

    private struct Row: Decodable {
        let cells: [String]
    }
}
