/// Words between square brackets lead somewhere.
struct LinkWithoutAddressCheck: Check {
    let rules: [RuleID] = [.linkWithoutAddress]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        guide.everyRecord.filter { !$0.header.bodyIsUntranslated && Self.mayHold($0.header.body.text) }
            .concurrentMap { findings(in: $0.header.body) }.flatMap { $0 }
    }

    /// Whether there is a closing bracket without an address right behind it.
    private static func mayHold(_ text: String) -> Bool {
        var isBehindBracket = false
        for byte in text.utf8 {
            if isBehindBracket, byte != 0x28, byte != 0x3A { return true }
            isBehindBracket = byte == 0x5D
        }
        return isBehindBracket
    }

    private func findings(in body: MarkdownBody) -> [Diagnostic] {
        let defined = Set(BodyLines(body).filter { !$0.isFenced }.compactMap { Self.definition($0.text) })
        return Prose.paragraphs(of: body).flatMap { paragraph in
            Brackets(paragraph.text).links(defined).map { words, range in
                paragraph.finding(
                    .linkWithoutAddress,
                    "`[\(words.clipped)]` looks like a link and has no address",
                    at: range,
                    notes: [.init("brackets that are meant as brackets are written `\\[` and `\\]`")],
                    fixes: [.init("write `[\(words.clipped)](https://…)`, with the address")]
                )
            }
        }
    }

    /// The name that a line such as `[form]: https://…` gives an address to.
    private static func definition(_ line: Substring) -> String? {
        let text = line.drop { $0 == " " }
        guard text.first == "[", let end = text.firstIndex(of: "]"), text[end...].hasPrefix("]:") else {
            return nil
        }
        return text[text.index(after: text.startIndex)..<end].lowercased()
    }
}

/// The pairs of square brackets in a paragraph, and what follows each.
private struct Brackets {
    private let scalars: [Unicode.Scalar]

    init(_ text: String) {
        scalars = Array(text.unicodeScalars)
    }

    private struct Pair {
        let open: Int
        let close: Int
    }

    /// Bracketed words that lead nowhere, each with its place.
    func links(_ defined: Set<String>) -> [(words: String, range: Range<Int>)] {
        let pairs = self.pairs
        let links = pairs.filter { leads($0, defined) }
        let names = pairs.compactMap { scalar($0.close + 1) == "[" ? $0.close + 1 : nil }
        return pairs.filter { pair in
            !links.contains { $0.open <= pair.open && pair.close <= $0.close } && !names.contains(pair.open)
                && !isMark(pair)
        }.map { (words($0), $0.open..<$0.close + 1) }
    }

    private func scalar(_ index: Int) -> Unicode.Scalar? {
        scalars.indices.contains(index) ? scalars[index] : nil
    }

    private func words(_ pair: Pair) -> String {
        String(String.UnicodeScalarView(scalars[pair.open + 1..<pair.close]))
    }

    private var pairs: [Pair] {
        var open: [Int] = []
        var found: [Pair] = []
        var isCode = false
        for (index, scalar) in scalars.enumerated() {
            if index > 0, scalars[index - 1] == "\\" { continue }
            if scalar == "`" { isCode.toggle() }
            if isCode { continue }
            if scalar == "[" { open.append(index) }
            if scalar == "]", let start = open.popLast() { found.append(Pair(open: start, close: index)) }
        }
        return found
    }

    /// Whether an address, or a name that has one, stands behind the words.
    private func leads(_ pair: Pair, _ defined: Set<String>) -> Bool {
        switch scalar(pair.close + 1) {
        case "(", ":": return true
        case "[":
            let end = scalars[(pair.close + 2)...].firstIndex(of: "]") ?? scalars.count
            let name = String(String.UnicodeScalarView(scalars[(pair.close + 2)..<end])).lowercased()
            return defined.contains(name.isEmpty ? words(pair).lowercased() : name)
        default: return defined.contains(words(pair).lowercased())
        }
    }

    /// A box to tick, a note's number, an omission: brackets that nobody takes for a link.
    private func isMark(_ pair: Pair) -> Bool {
        let text = words(pair).trimmed
        return text.isEmpty || text == "x" || text == "X" || text.hasPrefix("^") || text == "sic"
            || !text.contains(where: \.isLetter)
    }
}

extension RuleID {
    /// Bracketed words without an address.
    static let linkWithoutAddress = RuleID("link-without-address")
}
