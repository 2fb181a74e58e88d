import Foundation

/// Brings the many ways of writing a word to one; `20-search-words.js` does exactly the same.
enum TextFolding {
    /// Compatibility forms made plain, lower case, one apostrophe, ASCII digits, nothing invisible.
    ///
    /// Nothing that is made plain reaches across a space, so each stretch between spaces is looked at by itself: most
    /// are ASCII, and quickly done.
    static func prepare(_ text: String) -> [Unicode.Scalar] {
        var result: [Unicode.Scalar] = []
        result.reserveCapacity(text.utf8.count)
        var start = text.utf8.startIndex
        while start < text.utf8.endIndex {
            let end = text.utf8[start...].firstIndex(of: 0x20) ?? text.utf8.endIndex
            let stretch = text.utf8[start..<end]
            if stretch.allSatisfy({ $0 < 0x80 }) {
                for byte in stretch { result.append(plain(byte)) }
            } else {
                result += prepareForeign(String(text[start..<end]))
            }
            guard end < text.utf8.endIndex else { break }
            result.append(" ")
            start = text.utf8.index(after: end)
        }
        return result
    }

    private static func plain(_ byte: UInt8) -> Unicode.Scalar {
        switch byte {
        case 0x41...0x5A: Unicode.Scalar(byte | 0x20)
        case 0x60: "'"
        default: Unicode.Scalar(byte)
        }
    }

    private static func prepareForeign(_ text: String) -> [Unicode.Scalar] {
        var plain = String.UnicodeScalarView()
        for scalar in text.unicodeScalars where !isInvisible(scalar) {
            plain.append(isApostrophe(scalar) ? "'" : scalar)
        }
        var result: [Unicode.Scalar] = []
        for scalar in String(plain).precomposedStringWithCompatibilityMapping.unicodeScalars {
            if scalar.isASCII {
                result.append(
                    (0x41...0x5A).contains(scalar.value) ? Unicode.Scalar(UInt8(scalar.value | 0x20)) : scalar
                )
            } else if let digit = asciiDigit(scalar) {
                result.append(digit)
            } else {
                result.append(contentsOf: scalar.properties.lowercaseMapping.unicodeScalars)
            }
        }
        return result
    }

    /// A prepared word without its accents, in the form that is compared.
    static func fold(_ word: [Unicode.Scalar]) -> String {
        if let plain = ascii(word) { return plain }
        var folded = String.UnicodeScalarView()
        for scalar in text(word).decomposedStringWithCanonicalMapping.unicodeScalars
        where !ScalarClass.isFoldedMark(scalar) {
            if let plain = replacements[scalar] {
                folded.append(contentsOf: plain.unicodeScalars)
            } else {
                folded.append(scalar)
            }
        }
        return String(folded).precomposedStringWithCanonicalMapping
    }

    /// Any text folded, with its spaces and signs kept.
    static func fold(_ text: String) -> String { fold(prepare(text)) }

    /// ASCII as text; nothing of other scalars. Most words are ASCII, and this is many times faster than the general way.
    static func ascii(_ scalars: some Collection<Unicode.Scalar>) -> String? {
        guard scalars.allSatisfy(\.isASCII) else { return nil }
        return String(unsafeUninitializedCapacity: scalars.count) { bytes in
            for (place, scalar) in scalars.enumerated() {
                bytes[place] = UInt8(truncatingIfNeeded: scalar.value)
            }
            return scalars.count
        }
    }

    static func text(_ scalars: some Collection<Unicode.Scalar>) -> String {
        if let plain = ascii(scalars) { return plain }
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
    }

    /// The many signs that people and word processors type for an apostrophe, Hebrew geresh included.
    private static func isApostrophe(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x27, 0x60, 0xB4, 0x2B9, 0x2BB, 0x2BC, 0x5F3, 0x5F4, 0x2018, 0x2019, 0x201B, 0x2032, 0xFF07: true
        default: false
        }
    }

    /// Soft hyphens, joiners, direction marks and the Arabic stretcher.
    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0xAD, 0x61C, 0x640, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2069, 0xFEFF: true
        default: false
        }
    }

    private static func asciiDigit(_ scalar: Unicode.Scalar) -> Unicode.Scalar? {
        guard let zero = zeros.last(where: { $0 <= scalar.value }), scalar.value - zero < 10 else {
            return nil
        }
        return Unicode.Scalar(UInt8(0x30 + scalar.value - zero))
    }

    /// The noughts of Arabic, Persian, Devanagari, Bengali, Gurmukhi, Gujarati, Tamil, Telugu, Thai, Lao, Myanmar, Khmer.
    private static let zeros: [UInt32] = [
        0x660, 0x6F0, 0x966, 0x9E6, 0xA66, 0xAE6, 0xBE6, 0xC66, 0xE50, 0xED0, 0x1040, 0x17E0,
    ]

    /// Letters that no decomposition makes plain: Latin, Greek final sigma, Arabic and Persian, Hebrew finals.
    private static let replacements: [Unicode.Scalar: String] = [
        "ß": "ss", "æ": "ae", "œ": "oe", "ø": "o", "đ": "d", "ð": "d", "ħ": "h", "ı": "i", "ł": "l",
        "ŋ": "n", "þ": "th", "ŧ": "t", "ς": "σ",
        "\u{671}": "\u{627}", "\u{629}": "\u{647}", "\u{649}": "\u{64A}", "\u{6A9}": "\u{643}",
        "\u{6CC}": "\u{64A}", "\u{6C1}": "\u{647}", "\u{6BE}": "\u{647}",
        "\u{5DA}": "\u{5DB}", "\u{5DD}": "\u{5DE}", "\u{5DF}": "\u{5E0}", "\u{5E3}": "\u{5E4}",
        "\u{5E5}": "\u{5E6}",
    ]
}
