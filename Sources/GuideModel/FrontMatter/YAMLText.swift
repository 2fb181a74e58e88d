/// YAML as lines of Unicode scalars, so that a line and column can be looked up, and mended without moving the rest.
///
/// Lines and columns here count from 1 at the YAML's own top.
struct YAMLText {
    private(set) var lines: [[Unicode.Scalar]] {
        didSet { untouched = nil }
    }
    /// The text itself while nothing has been changed in it.
    private var untouched: String?
    /// Scalars that were swapped for a stand-in, by place.
    private(set) var standIns: [SourcePosition: Unicode.Scalar] = [:]

    init(_ text: String) {
        lines = text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { Array($0) }
        untouched = text
        guard !text.utf8.allSatisfy({ $0 < 0x80 }) else { return }
        for index in lines.indices where lines[index].contains(where: { Self.isOddSpace($0) }) {
            tidySpaces(of: index)
        }
    }

    /// The text as YAML reads it.
    var joined: String {
        if let untouched { return untouched }
        var text = String.UnicodeScalarView()
        for (index, line) in lines.enumerated() {
            if index > 0 { text.append("\n") }
            text.append(contentsOf: line)
        }
        return String(text)
    }

    var count: Int { lines.reduce(0) { $0 + $1.count + 1 } }

    /// The scalar at a place, or nothing at a line's end.
    subscript(line: Int, column: Int) -> Unicode.Scalar? {
        guard lines.indices.contains(line - 1), lines[line - 1].indices.contains(column - 1) else {
            return nil
        }
        return lines[line - 1][column - 1]
    }

    /// A line as it was written, stand-ins undone.
    func line(_ number: Int) -> String {
        guard lines.indices.contains(number - 1) else { return "" }
        var text = String.UnicodeScalarView()
        for (index, scalar) in lines[number - 1].enumerated() {
            text.append(standIns[SourcePosition(line: number, column: index + 1)] ?? Self.restored(scalar))
        }
        return String(text)
    }

    /// How many spaces a line begins with.
    func indent(of line: Int) -> Int {
        guard lines.indices.contains(line - 1) else { return 0 }
        return lines[line - 1].prefix { $0 == " " }.count
    }

    /// Whether a line is indented with a tab.
    func hasLeadingTab(_ line: Int) -> Bool {
        lines[line - 1].prefix { $0 == " " || $0 == "\t" }.contains("\t")
    }

    /// Whether a line has nothing but white space or a comment.
    func isEmpty(_ line: Int) -> Bool {
        guard lines.indices.contains(line - 1) else { return true }
        let rest = lines[line - 1].drop { $0 == " " || $0 == "\t" }
        return rest.isEmpty || rest.first == "#"
    }
}

extension YAMLText {
    /// Takes away what a character means to YAML; `restored` brings the character back in what was read.
    mutating func disarm(line: Int, column: Int) {
        guard let scalar = self[line, column], scalar.isASCII,
            let standIn = Unicode.Scalar(Self.standInBase + scalar.value)
        else { return }
        lines[line - 1][column - 1] = standIn
    }

    /// Puts another character in a place for good.
    mutating func replace(line: Int, column: Int, with scalar: Unicode.Scalar) {
        guard self[line, column] != nil else { return }
        lines[line - 1][column - 1] = scalar
    }

    /// Makes a key differ from all others; `standIns` tells what stood there.
    mutating func makeUnique(line: Int, column: Int) -> Bool {
        guard let scalar = self[line, column],
            scalar.properties.isAlphabetic || scalar.properties.numericType != nil,
            let standIn = Unicode.Scalar(0xE000 + UInt32(standIns.count)), standIns.count < 0x1000
        else { return false }
        standIns[SourcePosition(line: line, column: column)] = scalar
        lines[line - 1][column - 1] = standIn
        return true
    }

    /// Takes a line out, and with it all lines that are indented more.
    mutating func blank(_ number: Int) {
        guard lines.indices.contains(number - 1) else { return }
        let depth = indent(of: number)
        lines[number - 1] = []
        var next = number
        while next < lines.count, isEmpty(next + 1) || indent(of: next + 1) > depth {
            lines[next] = []
            next += 1
        }
    }

    /// Takes out the rest of a line.
    mutating func cut(line: Int, from column: Int) {
        guard lines.indices.contains(line - 1), column >= 1, column - 1 <= lines[line - 1].count else {
            return
        }
        lines[line - 1].removeSubrange((column - 1)...)
    }

    /// What was read, with disarmed characters as they were typed.
    static func restored(_ text: String) -> String {
        guard text.utf8.contains(0xEF) else { return text }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars { result.append(restored(scalar)) }
        return String(result)
    }

    private static func restored(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
        guard (standInBase..<standInBase + 128).contains(scalar.value) else { return scalar }
        return Unicode.Scalar(scalar.value - standInBase) ?? scalar
    }

    private static let standInBase: UInt32 = 0xF700

    /// Line separators count as line ends for YAML and for nobody else; no-break spaces are no spaces to it.
    private static func isOddSpace(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x3000: true
        default: false
        }
    }

    /// Odd spaces become spaces where YAML looks for one: before a key, after a colon or a hyphen, at the end.
    private mutating func tidySpaces(of index: Int) {
        var isStructure = true
        var line = lines[index]
        for (column, scalar) in line.enumerated() {
            if [0x85, 0x2028, 0x2029].contains(scalar.value) || (isStructure && Self.isOddSpace(scalar)) {
                line[column] = " "
            } else if scalar != " " {
                isStructure = scalar == ":" || (scalar == "-" && isStructure)
            }
        }
        while let last = line.last, Self.isOddSpace(last) { line.removeLast() }
        lines[index] = line
    }
}
