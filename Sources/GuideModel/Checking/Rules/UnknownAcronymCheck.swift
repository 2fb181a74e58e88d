/// An abbreviation that is nearly one that the guide explains is a slip.
struct UnknownAcronymCheck: Check {
    let rules: [RuleID] = [.unknownAcronym]

    func findings(in guide: ParsedGuide, today: CalendarDate) -> [Diagnostic] {
        let found = guide.everyRecord.concurrentMap { record in
            Prose.all(of: record, where: AcronymUse.hasRun).map {
                (prose: $0, uses: AcronymUse.all(in: $0.text))
            }
            .filter { !$0.uses.isEmpty }
        }.flatMap { $0 }
        var counts: [String: Int] = [:]
        var explained: Set<String> = guide.acronymsOfLists
        for (prose, uses) in found {
            for use in uses {
                counts[use.letters, default: 0] += 1
                // A name, and a list of names or search words, explains what it holds.
                if use.isExplained || Self.naming.contains(prose.key ?? "") { explained.insert(use.letters) }
            }
        }
        let swapped = Self.swapped(explained)
        return found.flatMap { prose, uses in
            uses.compactMap { use -> Diagnostic? in
                guard !explained.contains(use.letters), counts[use.letters, default: 0] <= 2,
                    let meant = swapped[use.letters]
                else { return nil }
                return prose.finding(
                    .unknownAcronym,
                    "`\(use.letters)` is explained nowhere, and is nearly `\(meant)`",
                    at: use.range,
                    fixes: [.init("write `\(meant)`, or explain `\(use.letters)`", replacement: meant)]
                )
            }
        }
    }

    private static let naming: Set<String> = ["name", "title", "also_known_as", "keywords", "synonyms"]

    /// Every explained abbreviation under each way to swap two neighbours in it.
    private static func swapped(_ explained: Set<String>) -> [String: String] {
        var meant: [String: String] = [:]
        for word in explained.sorted() {
            let letters = Array(word)
            for index in letters.indices.dropLast() where letters[index] != letters[index + 1] {
                var other = letters
                other.swapAt(index, index + 1)
                let slip = String(other)
                if meant[slip] == nil { meant[slip] = word }
            }
        }
        return meant
    }
}

/// An abbreviation in a text.
struct AcronymUse {
    /// Its letters, all capitals.
    let letters: String
    /// Where it stands, in Unicode scalars.
    let range: Range<Int>
    /// Whether it stands in round brackets behind the words it is short for.
    let isExplained: Bool

    /// The runs of three to six capitals in a text.
    static func all(in text: String) -> [AcronymUse] {
        guard hasRun(text) else { return [] }
        let scalars = Array(text.unicodeScalars)
        var found: [AcronymUse] = []
        var index = 0
        while index < scalars.count {
            guard isOfWord(scalars[index]) else {
                index += 1
                continue
            }
            let start = index
            while index < scalars.count, isOfWord(scalars[index]) { index += 1 }
            let word = scalars[start..<index]
            guard (3...6).contains(word.count), word.allSatisfy({ (0x41...0x5A).contains($0.value) }) else {
                continue
            }
            let isBracketed =
                start > 1 && scalars[start - 1] == "(" && index < scalars.count && scalars[index] == ")"
            found.append(
                AcronymUse(
                    letters: String(String.UnicodeScalarView(word)),
                    range: start..<index,
                    isExplained: isBracketed
                )
            )
        }
        return found
    }

    private static func isOfWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar.value {
        case 0x41...0x5A, 0x61...0x7A, 0x30...0x39: true
        case ..<0x80: false
        default: scalar.properties.isAlphabetic || scalar.properties.numericType != nil
        }
    }

    /// Whether three capitals follow one another.
    static func hasRun(_ text: String) -> Bool {
        var run = 0
        for byte in text.utf8 {
            run = (0x41...0x5A).contains(byte) ? run + 1 : 0
            if run == 3 { return true }
        }
        return false
    }
}

extension ParsedGuide {
    /// Abbreviations among the guide's synonyms.
    fileprivate var acronymsOfLists: Set<String> {
        Set(
            synonyms.flatMap { $0.from + $0.to }.flatMap { AcronymUse.all(in: $0.value.uppercased()) }.map(
                \.letters
            )
        )
    }
}

extension RuleID {
    /// An abbreviation that nobody explains, next to one that somebody does.
    static let unknownAcronym = RuleID("unknown-acronym")
}
