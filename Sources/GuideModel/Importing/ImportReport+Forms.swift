/// The report for people and for spreadsheets.
extension ImportReport {
    /// The report as text; counts first, then what was refused, then remarks.
    public var text: String {
        var lines = ["\(source): \(reading)"]
        lines += notes.map { "  note: \($0)" }
        lines += [
            "", count(rows.count, "rows read"), count(imported, "imported"),
            count(importedWithRemarks, "imported with remarks"),
        ]
        lines += [count(refused, "refused"), count(skipped, "skipped")]
        lines += section("Refused", rows.flatMap { row in row.reasons.map { "\(place(row)): \($0)" } })
        lines += section("Skipped", rows.compactMap { row in row.skipReason.map { "\(place(row)): \($0)" } })
        lines += section(
            "Remarks",
            rows.flatMap { row in
                row.reasons.isEmpty ? row.remarks.map { "\(place(row)): \($0)" } : []
            }
        )
        lines += section(
            "Columns that the map does not name; they are kept under `source`",
            unmappedColumns.map(\.words)
        )
        lines += section("Values that are no topic", unmappedValues.map(\.words))
        lines += section("Beside the records", scaffold)
        if let publicChanges {
            let changes = publicChanges.split(separator: "\n", omittingEmptySubsequences: false).map(
                String.init
            )
            lines += section("What the public will see", changes)
            while lines.last?.allSatisfy(\.isWhitespace) == true { lines.removeLast() }
        }
        return lines.joined(separator: "\n") + "\n"
    }

    /// The report as comma-separated values, one line a row, with the byte order mark that spreadsheets look for.
    public var csv: String {
        var lines = ["row,line,file,title,result,record,remarks"]
        for row in rows {
            var cells = ["\(row.number)", row.line > 0 ? "\(row.line)" : "", row.file ?? "", row.title]
            switch row.fate {
            case .imported(let path):
                cells += [row.remarks.isEmpty ? "imported" : "imported with remarks", path]
            case .refused: cells += ["refused", ""]
            case .skipped: cells += ["skipped", ""]
            }
            cells.append(
                (row.reasons + [row.skipReason].compactMap { $0 } + row.remarks).joined(separator: " | ")
            )
            lines.append(cells.map(Self.cell).joined(separator: ","))
        }
        return "\u{FEFF}" + lines.joined(separator: "\r\n") + "\r\n"
    }

    /// The counts in one line.
    public var summary: String {
        "\(rows.count) rows read: \(imported) imported, \(importedWithRemarks) imported with remarks, "
            + "\(refused) refused, \(skipped) skipped"
    }

    private func count(_ number: Int, _ words: String) -> String {
        let digits = String(number)
        return String(repeating: " ", count: max(0, 7 - digits.count)) + digits + "  " + words
    }

    private func section(_ title: String, _ lines: [String]) -> [String] {
        lines.isEmpty ? [] : ["", title] + lines.map { "  " + $0 }
    }

    private func place(_ row: Row) -> String {
        let inFile = row.file.map { row.line > 1 ? "\($0), line \(row.line)" : $0 }
        let place = inFile ?? (row.line > 0 ? "row \(row.number) (line \(row.line))" : "row \(row.number)")
        return row.title.isEmpty ? place : "\(place), \(row.title.clipped)"
    }

    /// Quoted where it must be; a cell that a spreadsheet would run as a formula is made text.
    private static func cell(_ text: String) -> String {
        let isFormula = text.first.map { "=+-@\t\r".contains($0) } ?? false
        let plain = (isFormula ? "'" + text : text).replacing("\n", with: " ")
        guard plain.contains(where: { ",\"\r".contains($0) }) else { return plain }
        return "\"" + plain.replacing("\"", with: "\"\"") + "\""
    }
}

extension ImportReport.Row {
    fileprivate var reasons: [String] { if case .refused(let reasons) = fate { reasons } else { [] } }
    fileprivate var skipReason: String? { if case .skipped(let reason) = fate { reason } else { nil } }
}

extension ImportReport.Count {
    fileprivate var words: String { "\(name): \(count)" }
}
