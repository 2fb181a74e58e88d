/// What a character is to the tokenizer; `20-search-words.js` has the same tables.
enum ScalarClass {
    /// Letters, digits and marks of scripts that put spaces between words.
    static func isWord(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        if value < 0x80 {
            return isDigit(scalar) || (0x61...0x7A).contains(value) || (0x41...0x5A).contains(value)
        }
        return isLetterOrMark(scalar) && !isGram(scalar)
    }

    static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (0x30...0x39).contains(scalar.value) }

    /// Letters of scripts without spaces, and Hangul, whose words carry their particles.
    static func isGram(_ scalar: Unicode.Scalar) -> Bool {
        let value = scalar.value
        guard value >= 0x0E00, gramRanges.contains(where: { $0.contains(value) }) else { return false }
        return isLetterOrMark(scalar)
    }

    static func isHyphen(_ scalar: Unicode.Scalar) -> Bool { scalar == "-" || scalar == "\u{2010}" }

    /// What may stand between the digits of one phone number.
    static func isPhoneSeparator(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case " ", ".", "(", ")", "-", "/", "\u{2010}", "\u{2012}", "\u{2013}", "\u{2212}": true
        default: false
        }
    }

    /// Accents and vowel points that searching ignores; Indic and Thai vowels are no such marks.
    static func isFoldedMark(_ scalar: Unicode.Scalar) -> Bool {
        scalar.value >= 0x300 && foldedMarks.contains { $0.contains(scalar.value) }
    }

    private static func isLetterOrMark(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .modifierLetter, .otherLetter,
            .decimalNumber, .letterNumber, .otherNumber, .nonspacingMark, .spacingMark, .enclosingMark:
            true
        default: false
        }
    }

    /// Thai and Lao, Myanmar, Hangul letters, Khmer, kana, Han, Hangul, and Han beyond the first plane.
    private static let gramRanges: [ClosedRange<UInt32>] = [
        0x0E00...0x0EFF, 0x1000...0x109F, 0x1100...0x11FF, 0x1780...0x17FF, 0x3005...0x3007,
        0x3040...0x30FF, 0x31F0...0x31FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xAC00...0xD7FF,
        0xF900...0xFAFF, 0x20000...0x3FFFF,
    ]

    /// Combining marks of Latin, Greek, Cyrillic, Hebrew and Arabic.
    private static let foldedMarks: [ClosedRange<UInt32>] = [
        0x0300...0x036F, 0x0483...0x0489, 0x0591...0x05BD, 0x05BF...0x05BF, 0x05C1...0x05C2,
        0x05C4...0x05C5, 0x05C7...0x05C7, 0x0610...0x061A, 0x064B...0x065F, 0x0670...0x0670,
        0x06D6...0x06DC, 0x06DF...0x06E4, 0x06E7...0x06E8, 0x06EA...0x06ED, 0x1AB0...0x1AFF,
        0x1DC0...0x1DFF, 0x20D0...0x20FF, 0xFE20...0xFE2F,
    ]
}
