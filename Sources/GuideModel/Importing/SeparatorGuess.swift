/// Finds out what stands between the cells of a text.
enum SeparatorGuess {
    /// The separators that spreadsheets write, the commonest first.
    static let known: [UInt8] = [UInt8(ascii: ","), UInt8(ascii: ";"), 0x09, UInt8(ascii: "|")]

    /// The separator under which the first rows agree best on a number of cells; a comma when none does.
    static func separator(of bytes: [UInt8]) -> UInt8 {
        let head = Array(bytes.prefix(200_000))
        var best: (separator: UInt8, score: Int) = (known[0], 0)
        for separator in known {
            let score = score(SeparatedText.records(head, separator: separator, limit: 60))
            if score > best.score { best = (separator, score) }
        }
        return best.separator
    }

    /// The separator by the name a map gives it, or by the character itself.
    static func named(_ name: String) -> UInt8? {
        switch name {
        case "comma", ",": known[0]
        case "semicolon", ";": known[1]
        case "tab", "\t", "\\t": known[2]
        case "pipe", "|": known[3]
        default: nil
        }
    }

    /// The name of a separator for reports.
    static func name(of separator: UInt8) -> String {
        switch separator {
        case 0x09: "tab"
        case UInt8(ascii: ";"): "semicolon"
        case UInt8(ascii: "|"): "pipe"
        default: "comma"
        }
    }

    /// Rows that agree with the header count most, more columns a little.
    private static func score(_ records: [SeparatedText.Record]) -> Int {
        let rows = records.filter { $0.cells.count > 1 || $0.cells.first?.isEmpty == false }
        guard let width = rows.first?.cells.count, width > 1 else { return 0 }
        let agreeing = rows.count { $0.cells.count == width && $0.fault == nil }
        return agreeing * 1000 / rows.count + min(width, 100)
    }
}
