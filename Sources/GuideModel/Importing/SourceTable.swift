/// The rows of a source under unique column names, whatever the source was.
struct SourceTable: Sendable {
    /// The source as it is named in reports.
    let name: String
    /// How it was read, in words.
    let reading: String
    /// The columns, in order; unnamed and doubled ones have names of their own.
    var columns: [String]
    /// The rows that could be read.
    var rows: [SourceRow]
    /// The rows that could not, with the reason.
    var refused: [(row: SourceRow, reason: String)]
    /// Facts about the source that a person should know.
    var notes: [String]
    /// How many rows hold nothing at all.
    var blankRows: [SourceRow] = []
}

/// One row of a table or one file of a folder.
struct SourceRow: Sendable {
    /// The row's number, from 1, headers not counted.
    let number: Int
    /// The line on which it begins.
    let line: Int
    /// The file, where each row has its own.
    var file: String?
    /// The cells that are not empty, by column.
    var cells: [String: FrontMatterValue]
    /// Rows laid beside this one, by the name of their join.
    var children: [String: [SourceRow]] = [:]
    /// Remarks made while reading.
    var remarks: [String] = []

    /// The texts of a column; none when it is empty.
    func texts(_ column: String) -> [String] { cells[column]?.texts ?? [] }
}

extension SourceTable {
    /// The table in a text of cells and rows.
    static func separated(_ source: SourceText, named name: String, _ reading: ImportMap.Reading)
        -> SourceTable
    {
        var bytes = source.bytes
        var firstLine = 1
        var separator = reading.separator
        if let (named, rest) = declaredSeparator(bytes) {
            (separator, bytes, firstLine) = (separator ?? named, rest, 2)
        }
        let chosen = separator ?? SeparatorGuess.separator(of: bytes)
        var records = SeparatedText.records(bytes, separator: chosen)
        if firstLine > 1 { records = records.map { $0.moved(by: firstLine - 1) } }
        var words = source.encoding.rawValue + (source.hasMark ? " with a byte order mark" : "")
        words += ", \(SeparatorGuess.name(of: chosen)) between cells"
        return assemble(records, named: name, reading: words, reading)
    }

    /// Excel's first line `sep=;`.
    private static func declaredSeparator(_ bytes: [UInt8]) -> (UInt8, [UInt8])? {
        guard let end = bytes.firstIndex(of: 0x0A), end == 5, bytes.starts(with: "sep=".utf8) else {
            return nil
        }
        return (bytes[4], Array(bytes[(end + 1)...]))
    }

    private static func assemble(
        _ records: [SeparatedText.Record],
        named name: String,
        reading words: String,
        _ reading: ImportMap.Reading
    ) -> SourceTable {
        let filled = records.filter { !$0.isBlankLine }
        guard filled.count >= reading.headerRow else {
            return SourceTable(
                name: name,
                reading: words,
                columns: [],
                rows: [],
                refused: [],
                notes: ["there is no row of headers"]
            )
        }
        let header = filled[reading.headerRow - 1]
        let data = filled[reading.headerRow...]
        var names = reading.columns.isEmpty ? header.cells : reading.columns
        var notes: [String] = []
        while names.count > 1, names.last?.trimmed.isEmpty == true,
            data.allSatisfy({ $0.cells.count < names.count || $0.cells[names.count - 1].trimmed.isEmpty })
        {
            names.removeLast()
        }
        if reading.headerRow > 1 {
            notes.append("\(reading.headerRow - 1) rows above the headers were passed over")
        }
        let columns = ColumnNames.unique(names, &notes)
        var table = SourceTable(
            name: name,
            reading: words,
            columns: columns,
            rows: [],
            refused: [],
            notes: notes
        )
        if let note = shortHeader(Array(data), columns.count) { table.notes.append(note) }
        for (index, record) in data.enumerated() { table.add(record, number: index + 1, reading) }
        let blank = records.count - filled.count
        if blank > 0 {
            table.notes.append("\(blank) blank \(blank == 1 ? "line" : "lines") between the rows")
        }
        return table
    }

    private static func shortHeader(_ data: [SeparatedText.Record], _ width: Int) -> String? {
        let longer = data.count { $0.cells.count == width + 1 && $0.fault == nil }
        guard longer * 2 > data.count else { return nil }
        return "the header has \(width) names, and most rows have \(width + 1) cells: it is a column short. "
            + "Name all \(width + 1) columns in the map, as `columns: […]`"
    }

    private mutating func add(_ record: SeparatedText.Record, number: Int, _ reading: ImportMap.Reading) {
        var row = SourceRow(number: number, line: record.line, cells: [:])
        for (index, text) in record.cells.enumerated() where index < columns.count {
            let cell = CellText.cleaned(text)
            if cell.hadControl {
                row.remarks.append("invisible control characters taken out of `\(columns[index])`")
            }
            if !cell.text.isEmpty, !reading.empty.contains(cell.text.lowercased()) {
                row.cells[columns[index]] = .text(cell.text)
            }
        }
        if let reason = faultReason(record, reading) {
            refused.append((row, reason))
        } else if record.cells.allSatisfy({ $0.trimmed.isEmpty }) {
            blankRows.append(row)
        } else {
            if record.cells.count < columns.count {
                row.remarks.append(
                    "\(columns.count - record.cells.count) cells are missing at the end of the row"
                )
            }
            rows.append(row)
        }
    }

    private func faultReason(_ record: SeparatedText.Record, _ reading: ImportMap.Reading) -> String? {
        let lines = record.lastLine > record.line ? " (the row runs to line \(record.lastLine))" : ""
        switch record.fault {
        case .textAfterQuote: return "there is text behind a closing quotation mark\(lines)"
        case .unclosedQuote: return "a quotation mark is opened and never closed"
        case nil: break
        }
        let width = record.cells.count
        if width > columns.count, record.cells[columns.count...].contains(where: { !$0.trimmed.isEmpty }) {
            return "the row has \(width) cells and the header \(columns.count)\(lines)"
        }
        if width < columns.count, !reading.padsShortRows {
            return "the row has \(width) cells and the header \(columns.count)\(lines); "
                + "`ragged: pad` in the map takes the missing ones as empty"
        }
        return nil
    }
}

extension SeparatedText.Record {
    fileprivate var isBlankLine: Bool { cells.count == 1 && cells[0].trimmed.isEmpty && fault == nil }

    fileprivate func moved(by lines: Int) -> SeparatedText.Record {
        .init(cells: cells, line: line + lines, lastLine: lastLine + lines, fault: fault)
    }
}
