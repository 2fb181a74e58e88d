/// A number, a word or a sign in a line of hours, with its place in the line.
struct HoursToken: Hashable, Sendable {
    /// What it is.
    let kind: Kind
    /// The text in lower case, without the full stop of an abbreviation; every kind of dash is `-`.
    let text: String
    /// Where it stands, in Unicode scalars from the start of the text.
    let range: Range<Int>
    /// Whether a space or the text's start comes before it.
    let followsSpace: Bool

    /// The three kinds of tokens.
    enum Kind: Hashable, Sendable {
        case number, word, sign
    }

    /// The tokens of a text in order; `a.m.` and `p. m.` become the words `am` and `pm`.
    static func tokens(of scalars: [Unicode.Scalar]) -> [HoursToken] {
        var tokens: [HoursToken] = []
        var index = 0
        var followsSpace = true
        while index < scalars.count {
            if isSpace(scalars[index]) {
                followsSpace = true
                index += 1
                continue
            }
            let token = token(in: scalars, at: index, followsSpace: followsSpace)
            append(token, to: &tokens)
            index = token.range.upperBound
            followsSpace = false
        }
        return tokens
    }

    /// Whether it is one of these words.
    func isWord(_ words: Set<String>) -> Bool { kind == .word && words.contains(text) }

    /// Whether it is this sign.
    func isSign(_ sign: String) -> Bool { kind == .sign && text == sign }
}

extension HoursToken {
    private static func token(in scalars: [Unicode.Scalar], at start: Int, followsSpace: Bool) -> HoursToken {
        let first = scalars[start]
        if isDigit(first) {
            let end = scalars[start...].firstIndex { !isDigit($0) } ?? scalars.count
            return make(.number, scalars, start..<end, end, followsSpace)
        }
        if isLetter(first) {
            let end = scalars[start...].firstIndex { !isLetter($0) } ?? scalars.count
            let hasStop = end < scalars.count && scalars[end] == "."
            return make(.word, scalars, start..<end, hasStop ? end + 1 : end, followsSpace)
        }
        let sign = isDash(first) ? "-" : String(Character(first))
        return HoursToken(kind: .sign, text: sign, range: start..<start + 1, followsSpace: followsSpace)
    }

    private static func make(
        _ kind: Kind,
        _ scalars: [Unicode.Scalar],
        _ text: Range<Int>,
        _ end: Int,
        _ followsSpace: Bool
    ) -> HoursToken {
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars[text])
        return HoursToken(
            kind: kind,
            text: String(view).lowercased(),
            range: text.lowerBound..<end,
            followsSpace: followsSpace
        )
    }

    private static func append(_ token: HoursToken, to tokens: inout [HoursToken]) {
        guard token.isWord(["m"]), let last = tokens.last, last.isWord(["a", "p"]) else {
            return tokens.append(token)
        }
        tokens[tokens.count - 1] = HoursToken(
            kind: .word,
            text: last.text + "m",
            range: last.range.lowerBound..<token.range.upperBound,
            followsSpace: last.followsSpace
        )
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isAlphabetic || scalar == "'" || scalar == "\u{2019}"
            || scalar.properties.generalCategory == .nonspacingMark
    }

    private static func isDash(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory == .dashPunctuation || scalar == "\u{2212}"
    }

    /// Spaces that word processors paste and invisible marks count as spaces.
    private static func isSpace(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.generalCategory == .format
    }
}
