/// Gives every column a name of its own.
enum ColumnNames {
    /// Headers without white space around them; unnamed ones become `column 7`, doubled ones `phone (2)`.
    static func unique(_ headers: [String], _ notes: inout [String]) -> [String] {
        var taken: Set<String> = []
        var names: [String] = []
        for (index, header) in headers.enumerated() {
            let words = CellText.cleaned(header).text.split(whereSeparator: \.isWhitespace).joined(
                separator: " "
            )
            var name = words.isEmpty ? "column \(index + 1)" : words
            if words.isEmpty { notes.append("column \(index + 1) has no header: it is called `\(name)`") }
            var number = 2
            let first = name
            while taken.contains(name) {
                name = "\(first) (\(number))"
                number += 1
            }
            if name != first {
                notes.append("the header `\(first)` stands twice: column \(index + 1) is called `\(name)`")
            }
            taken.insert(name)
            names.append(name)
        }
        return names
    }
}

/// The text of a cell, tidied.
enum CellText {
    /// Without white space around it and without characters that nobody sees; line breaks and joiners stay.
    static func cleaned(_ text: String) -> (text: String, hadControl: Bool) {
        guard
            text.unicodeScalars.contains(where: {
                $0.value < 0x20 || $0.value == 0xFEFF || (0x7F..<0xA0).contains($0.value)
            })
        else { return (text.trimmed, false) }
        var result = String.UnicodeScalarView()
        var hadControl = false
        for scalar in text.unicodeScalars {
            switch scalar.value {
            case 0x09: result.append(" ")
            case 0x0A: result.append(scalar)
            case 0x0D, 0x0B, 0x0C, 0x85: result.append("\n")
            case 0..<0x20, 0x7F..<0xA0: hadControl = true
            case 0xFEFF: break
            default: result.append(scalar)
            }
        }
        return (String(result).trimmed, hadControl)
    }
}
