/// Gives the headings of one body their anchors, as GitHub makes them, each used once on its page.
public struct HeadingAnchors: Sendable {
    private var taken: Set<String>
    /// The number that the last heading alike took, so that many alike are not counted through again for each.
    private var numbers: [String: Int] = [:]

    /// Starts a body on a page where some ids are in use already.
    public init(reserved: Set<String> = []) {
        taken = reserved
    }

    /// The anchor of the next heading with these words; a second one alike ends in `-1`.
    public mutating func next(for words: String) -> String {
        let plain = Self.plain(words)
        let base = plain.isEmpty ? "section" : plain
        var anchor = base
        var number = numbers[base] ?? 0
        while !taken.insert(anchor).inserted {
            number += 1
            anchor = "\(base)-\(number)"
        }
        numbers[base] = number
        return anchor
    }

    /// The anchor of a heading that no other is like: lower case, punctuation dropped, spaces as hyphens.
    ///
    /// Letters, marks and digits of all scripts stay.
    public static func plain(_ words: String) -> String {
        var result = String.UnicodeScalarView()
        for scalar in words.lowercased().unicodeScalars {
            if scalar == " " {
                result.append("-")
            } else if scalar == "-" || isWord(scalar) {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .nonspacingMark, .spacingMark, .enclosingMark, .decimalNumber, .letterNumber,
            .connectorPunctuation:
            // Joiners of emoji are marks of nothing once the emoji is gone.
            !(0xFE00...0xFE0F).contains(scalar.value) && scalar.value != 0x20E3
        default: false
        }
    }
}
