/// Cuts text into the words that searching compares, the same for records and for queries.
///
/// `20-search-words.js` cuts in exactly the same way; `Tests/Search/tokens.json` holds both to it.
public struct Tokenizer {
    private let scalars: [Unicode.Scalar]
    private var place = 0
    private var groups: [TokenGroup] = []

    /// The words of a text in order.
    public static func groups(in text: String) -> [TokenGroup] {
        var tokenizer = Tokenizer(scalars: TextFolding.prepare(text))
        tokenizer.run()
        return tokenizer.groups
    }

    private init(scalars: [Unicode.Scalar]) { self.scalars = scalars }
}

extension Tokenizer {
    private mutating func run() {
        while place < scalars.count {
            let scalar = scalars[place]
            if ScalarClass.isGram(scalar) {
                readGrams()
            } else if ScalarClass.isWord(scalar) {
                if !readAcronym(), !readPhone() { readWord() }
            } else if isSchemeEnd {
                groups.removeLast()
                place += 3
                readHost()
            } else {
                place += 1
            }
        }
    }

    private func at(_ index: Int) -> Unicode.Scalar? { index < scalars.count ? scalars[index] : nil }

    private func isWord(_ index: Int) -> Bool { at(index).map(ScalarClass.isWord) ?? false }

    private func isDigit(_ index: Int) -> Bool { at(index).map(ScalarClass.isDigit) ?? false }

    private func isSpace(_ index: Int) -> Bool { at(index).map { $0.properties.isWhitespace } ?? true }

    /// A run of a script without spaces: every pair of neighbours; the last one alone, so that each can be found.
    private mutating func readGrams() {
        let start = place
        while let scalar = at(place), ScalarClass.isGram(scalar) { place += 1 }
        let run = Array(TextFolding.fold(Array(scalars[start..<place])).unicodeScalars)
        let last = Token(TextFolding.text(run.suffix(1)))
        if run.count < 2 {
            groups.append(TokenGroup(.grams, parts: [last]))
        } else {
            let pairs = (1..<run.count).map { Token(TextFolding.text(run[($0 - 1)...$0])) }
            groups.append(TokenGroup(.grams, parts: pairs, joined: [last]))
        }
    }

    /// `U.S.` and `e.g.`: single letters with dots are one word.
    private mutating func readAcronym() -> Bool {
        var letters: [Unicode.Scalar] = []
        var index = place
        while isWord(index), !isDigit(index), !isWord(index + 1) {
            letters.append(scalars[index])
            guard at(index + 1) == "." else { index += 1; break }
            index += 2
        }
        guard letters.count > 1 else { return false }
        place = index
        groups.append(TokenGroup(.word, parts: [Self.token(letters)]))
        return true
    }

    /// Words joined by hyphens and apostrophes.
    private mutating func readWord() {
        if readPlainWord() { return }
        var parts: [[[Unicode.Scalar]]] = [[[]]]
        while let scalar = at(place) {
            let isInside = isWord(place + 1)
            if ScalarClass.isWord(scalar) {
                parts[parts.count - 1][parts[parts.count - 1].count - 1].append(scalar)
            } else if scalar == "'", isInside {
                parts[parts.count - 1].append([])
            } else if ScalarClass.isHyphen(scalar), isInside {
                parts.append([[]])
            } else {
                break
            }
            place += 1
        }
        if parts.count == 1, parts[0].count == 1, at(place) == ".", TextFolding.text(parts[0][0]) == "www" {
            place += 1
            readHost()
        } else {
            groups.append(Self.group(parts))
        }
    }

    /// A word with neither hyphen nor apostrophe, as most are.
    private mutating func readPlainWord() -> Bool {
        var end = place
        while isWord(end) { end += 1 }
        guard end > place, at(end) != "'", at(end) != ".", !(at(end).map(ScalarClass.isHyphen) ?? false)
        else { return false }
        if let plain = TextFolding.ascii(scalars[place..<end]) {
            groups.append(TokenGroup(.word, parts: [Token(plain)]))
        } else {
            let word = Self.token(Array(scalars[place..<end]))
            groups.append(
                TokenGroup(.word, parts: [word], joined: [ArabicPrefix.bare(word)].compactMap { $0 })
            )
        }
        place = end
        return true
    }

    private static func group(_ parts: [[[Unicode.Scalar]]]) -> TokenGroup {
        let words = parts.map { token($0.flatMap { $0 }) }
        var joined: [Token] = []
        if words.count > 1 { joined.append(token(parts.flatMap { $0.flatMap { $0 } })) }
        for pieces in parts where pieces.count > 1 && pieces[0].count <= 2 {
            let rest = pieces.dropFirst().flatMap { $0 }
            if rest.count > 1 { joined.append(token(rest)) }
        }
        return TokenGroup(.word, parts: words, joined: joined + words.compactMap(ArabicPrefix.bare))
    }

    private static func token(_ word: [Unicode.Scalar]) -> Token {
        Token(term: TextFolding.fold(word), surface: TextFolding.text(word))
    }

    /// The host of a web address; its path is of no use to a reader.
    private mutating func readHost() {
        while let scalar = at(place), !isSpace(place), scalar != "/", scalar != "?", scalar != "#" {
            if ScalarClass.isGram(scalar) {
                readGrams()
            } else if ScalarClass.isWord(scalar) {
                readWord()
            } else {
                place += 1
            }
        }
        while place < scalars.count, !isSpace(place) { place += 1 }
    }

    /// Whether a scheme has just been read: `https` and now `://`.
    private var isSchemeEnd: Bool {
        scalars[place] == ":" && at(place + 1) == "/" && at(place + 2) == "/" && place > 0
            && ScalarClass.isWord(scalars[place - 1]) && !groups.isEmpty
    }
}

extension Tokenizer {
    /// A run of digits, however they are parted, that has seven to fifteen of them.
    private mutating func readPhone() -> Bool {
        guard isDigit(place) else { return false }
        let limit = place > 0 && scalars[place - 1] == "+" ? 13 : 11
        var runs: [String] = []
        var count = 0
        var end = place
        var start = place
        while start < scalars.count {
            var index = start
            while isDigit(index) { index += 1 }
            let isSpaced = start > place && scalars[end..<start].allSatisfy { $0 == " " }
            if isWord(index) || (isSpaced && count >= 7 && count + index - start > limit) { break }
            runs.append(TextFolding.text(scalars[start..<index]))
            count += index - start
            end = index
            while index < end + 3, let scalar = at(index), ScalarClass.isPhoneSeparator(scalar) { index += 1 }
            guard isDigit(index), index > end else { break }
            start = index
        }
        guard (7...15).contains(count) else { return false }
        place = end
        let digits = runs.joined()
        var whole = runs.count > 1 ? [digits] : []
        for length in [10, 7] where count > length { whole.append(String(digits.suffix(length))) }
        groups.append(TokenGroup(.phone, parts: runs.map { Token($0) }, joined: whole.map { Token($0) }))
        return true
    }
}
