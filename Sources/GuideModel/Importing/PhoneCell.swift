import Foundation

/// Telephone numbers in a cell: one or several, with labels and extensions, or prose that is none.
struct PhoneCell: Sendable, Equatable {
    /// A number with what stands around it.
    struct Number: Sendable, Equatable {
        /// The number as it was typed; full-width digits as ordinary ones.
        let number: String
        /// The extension's digits.
        var extensionNumber: String?
        /// What the cell says the number is for.
        var label: String?
    }

    /// The numbers, in order.
    let numbers: [Number]
    /// What is neither a number nor a label of one, in order.
    let rest: [String]

    /// Takes a cell apart.
    init(_ cell: String) {
        var numbers: [Number] = []
        var rest: [String] = []
        // `3919` and `116006` are numbers where nothing else stands in the cell.
        let plain = WidthFolding.folded(cell).trimmingCharacters(in: .whitespaces)
        let isShort =
            plain.count == 3 || (plain.count == 6 && plain.hasPrefix("116"))
            // Four digits are as often an extension or a year.
            || (plain.count == 4 && (plain.hasPrefix("3") || plain.hasPrefix("10")))
        if isShort, plain.allSatisfy(\.isASCIIDigit) {
            self.numbers = [Number(number: plain)]
            self.rest = []
            return
        }
        for piece in Self.pieces(of: cell) {
            if let number = Self.number(in: piece) { numbers.append(number) } else { rest.append(piece) }
        }
        self.numbers = numbers
        self.rest = rest
    }

    /// Cuts where a new number can begin; `/`, `,` and "or" part only what are numbers on both sides.
    private static func pieces(of cell: String) -> [String] {
        let firm = WidthFolding.folded(cell).split { ";\n|、；•".contains($0) }
        return firm.flatMap { softPieces(of: String($0)) }
            .map { $0.trimmingCharacters(in: .whitespacesAndNewlines) }
            .filter { !$0.isEmpty }
    }

    private static func softPieces(of text: String) -> [String] {
        for separator in [" / ", "/", ", ", ",", " or ", " & ", " and ", " ou ", " o ", " y ", " et "] {
            let parts = text.components(separatedBy: separator)
            if parts.count > 1, parts.allSatisfy({ number(in: $0) != nil }) { return parts }
        }
        return [text]
    }

    /// A number with what stands around it, when every word of the piece is accounted for.
    static func number(in piece: String) -> Number? {
        let text = Array(piece.trimmingCharacters(in: .whitespaces))
        guard let range = numberRange(in: text) else { return nil }
        var behind = text[range.upperBound...]
        var result = Number(number: String(text[range]))
        if let (digits, rest) = leadingExtension(of: behind) {
            result.extensionNumber = digits
            behind = rest
        }
        let labels = [label(text[..<range.lowerBound]), label(behind)]
        let words = labels.filter { !$0.isEmpty }.joined(separator: ", ")
        guard words.count <= 60, words.count(where: \.isNumber) < 5, !words.contains(". "),
            !words.hasSuffix("=")
        else { return nil }
        if !words.isEmpty, !says.contains(words.lowercased()) { result.label = words }
        return result
    }

    /// Words that say no more than that a number follows.
    private static let says: Set<String> = [
        "phone", "tel", "tel.", "telephone", "ph", "ph.", "call", "p", "t", "tél", "tél.", "téléphone",
        "teléfono", "tlf",
        "電話", "电话", "電話番号",
    ]
}

extension PhoneCell {
    /// Where the number stands: from its first digit, `+` or bracket to its last digit.
    private static func numberRange(in text: [Character]) -> Range<Int>? {
        guard var start = text.firstIndex(where: { $0.isASCIIDigit || $0 == "+" }) else { return nil }
        if start > 0, text[start - 1] == "(" { start -= 1 }
        var end = start
        var digits = 0
        var index = start
        while index < text.count, text[index].isASCIIDigit || " ()+-.–‐\u{A0}\u{2011}".contains(text[index]) {
            if text[index].isASCIIDigit {
                digits += 1
                end = index + 1
            } else if digits >= 10, text[start] != "+", " (".contains(text[index]) {
                break
            }
            index += 1
        }
        if let vanity = vanityEnd(in: text, from: start, digits: digits) { return start..<vanity }
        let isShort = digits == 3 && end - start == 3
        guard isShort || (7...15).contains(digits) else { return nil }
        return start..<end
    }

    /// The end of a number spelt in letters: `1-800-QUIT-NOW`.
    private static func vanityEnd(in text: [Character], from start: Int, digits: Int) -> Int? {
        guard (3...7).contains(digits) else { return nil }
        var count = 0
        var index = start
        var hasLetter = false
        while index < text.count {
            let character = text[index]
            if character.isASCII, character.isLetter, character.isUppercase {
                hasLetter = true
                count += 1
            } else if character.isASCIIDigit {
                count += 1
            } else if !"()-. ".contains(character) || (character == " " && count >= 10) {
                break
            }
            index += 1
        }
        while index > start, "(-. ".contains(text[index - 1]) { index -= 1 }
        let isWhole = index == text.count || !text[index].isLetter
        return hasLetter && isWhole && (10...11).contains(count) ? index : nil
    }

    private static func leadingExtension(of text: ArraySlice<Character>) -> (String, ArraySlice<Character>)? {
        var rest = text.drop { " ,(;".contains($0) }
        let lower = String(rest).lowercased()
        let words = ["extension", "ext.", "ext", "x.", "x", "#", "poste", "int.", "anexo", "内線"]
        guard let word = words.first(where: { lower.hasPrefix($0) }) else { return nil }
        rest = rest.dropFirst(word.count).drop { " .:#".contains($0) }
        let digits = rest.prefix { $0.isASCIIDigit }
        guard (1...7).contains(digits.count) else { return nil }
        rest = rest.dropFirst(digits.count)
        if rest.first?.isLetter == true { return nil }
        if rest.first == ")" { rest = rest.dropFirst() }
        return (String(digits), rest)
    }

    private static func label(_ text: ArraySlice<Character>) -> String {
        var label = String(text).trimmingCharacters(in: CharacterSet(charactersIn: " \u{A0}:：,–—-\t"))
        if label.hasPrefix("("), label.hasSuffix(")") { label = String(label.dropFirst().dropLast()) }
        return label.trimmingCharacters(in: CharacterSet(charactersIn: " :,.–—-()"))
    }
}

extension PhoneCell.Number {
    /// What answers, where the label says so beyond doubt.
    var type: String? {
        guard let words = label?.lowercased().split(whereSeparator: { !$0.isLetter }).map(String.init) else {
            return nil
        }
        if !Set(words).isDisjoint(with: ["fax", "télécopie", "telefax"]) { return "fax" }
        if !Set(words).isDisjoint(with: ["tty", "tdd", "ttd", "relay"]) { return "tty" }
        if !Set(words).isDisjoint(with: ["sms"]) || words == ["text"] || words == ["texting"] {
            return "text"
        }
        if !Set(words).isDisjoint(with: ["hotline", "crisis"]) { return "hotline" }
        return nil
    }

    /// The language that the label names, when it names nothing else.
    var language: String? {
        guard let label else { return nil }
        let known: Set = [
            "english", "spanish", "español", "french", "français", "chinese", "mandarin", "cantonese",
            "vietnamese",
            "korean", "russian", "somali", "arabic", "tagalog", "japanese", "portuguese", "haitian creole",
            "amharic",
        ]
        return known.contains(label.lowercased()) ? label : nil
    }
}

extension Character {
    /// Whether this is one of 0 to 9.
    var isASCIIDigit: Bool { ("0"..."9").contains(self) }
}

/// Full-width letters, digits and signs of East Asian text as the ordinary ones.
enum WidthFolding {
    static func folded(_ text: String) -> String {
        guard
            text.unicodeScalars.contains(where: { (0xFF01...0xFF5E).contains($0.value) || $0.value == 0x3000 }
            )
        else {
            return text
        }
        var result = String.UnicodeScalarView()
        for scalar in text.unicodeScalars {
            let isWide = (0xFF01...0xFF5E).contains(scalar.value)
            let plain = isWide ? Unicode.Scalar(scalar.value - 0xFEE0) : scalar.value == 0x3000 ? " " : scalar
            result.append(plain ?? scalar)
        }
        return String(result)
    }
}
