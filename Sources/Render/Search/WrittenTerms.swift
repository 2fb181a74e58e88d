/// The vocabulary of an index as it is written: terms in order, each with the text of its postings.
struct WrittenTerms {
    /// The terms, ordered by UTF-16 code units.
    let terms: [String]
    /// Where each term occurs, see `PostingCode`.
    let postings: [String]
    /// The stems of terms that are not their own stem.
    let stems: [String?]
    /// Whether each term stands in a name.
    let isName: [Bool]
    /// The phrases that answer the needs whose terms are among these.
    let phrases: [Int: [String]]

    /// About how many bytes the terms take.
    var size: Int { sizes.reduce(0, +) }

    private var sizes: [Int] {
        terms.indices.map { terms[$0].utf8.count + postings[$0].utf8.count + 2 }
    }
}

extension WrittenTerms {
    /// The vocabulary in parts; in one where nothing says how to cut it.
    func section(_ partition: SearchPartition?) -> SearchSection<String, SearchTerms> {
        var starts = [0]
        if let partition, !terms.isEmpty {
            starts = SearchPartition.starts(usual: partition.terms, keys: terms, sizes: sizes)
        }
        let from = starts.map(beginning)
        let strays = strays(starts, from: from)
        let ends = starts.dropFirst() + [terms.count]
        let parts = zip(starts, ends).enumerated().map { number, range in
            part(range.0..<range.1, strays: strays[number] ?? [:])
        }
        return SearchSection(from: from, parts: parts)
    }

    /// The words by their beginnings, those of phrases among them.
    func words(ofPhrases phrases: Set<String>, usual: Int) -> SearchSection<String, SearchWords> {
        .words(words(inAtLeast: SearchWords.leastForBeginning, or: phrases), usual: usual)
    }

    /// The words by their endings, each written backwards.
    func endings(ofPhrases phrases: Set<String>, usual: Int) -> SearchSection<String, SearchWords> {
        let reversed = words(inAtLeast: SearchWords.leastForEnding, or: phrases).map { word in
            SearchWords.Word(
                text: SearchWords.reversed(word.text),
                bits: word.bits,
                isOfPhrase: word.isOfPhrase
            )
        }
        return .words(reversed, usual: usual)
    }

    /// The words that so many documents have, that stand in a name or that phrases have.
    private func words(inAtLeast least: Int, or phrases: Set<String>) -> [SearchWords.Word] {
        var others = phrases.filter(SearchWords.isWord)
        let known = terms.indices.filter { SearchWords.isWord(terms[$0]) }.compactMap { number in
            let count = PostingCode.count(postings[number])
            let isOfPhrase = others.remove(terms[number]) != nil
            guard count >= least || isName[number] || isOfPhrase else { return nil as SearchWords.Word? }
            let bits = Int.bitWidth - count.leadingZeroBitCount
            return SearchWords.Word(text: terms[number], bits: bits, isOfPhrase: isOfPhrase)
        }
        return known + others.map { SearchWords.Word(text: $0, bits: 0, isOfPhrase: true) }
    }

    /// With what a part begins: as much of its first term as the term before lacks.
    private func beginning(_ start: Int) -> String {
        guard start > 0 else { return "" }
        let before = terms[start - 1].unicodeScalars
        let first = terms[start].unicodeScalars
        let shared = zip(before, first).prefix { $0 == $1 }.count
        return TextFolding.text(first.prefix(shared + 1))
    }

    private func part(_ range: Range<Int>, strays: [String: [String]]) -> SearchTerms {
        let pairs = range.compactMap { number in stems[number].map { (number - range.lowerBound, $0) } }
        let found = Set(terms[range].prefix { $0.hasPrefix("+") })
        return SearchTerms(
            terms: Array(terms[range]),
            stems: Dictionary(pairs) { first, _ in first },
            postings: Array(postings[range]),
            strays: strays,
            needs: phrases.filter { found.contains(SearchNeed.term($0.key)) }
        )
    }

    /// Terms that do not lie in the part of their stem, by that part and stem.
    private func strays(_ starts: [Int], from: [String]) -> [Int: [String: [String]]] {
        var strays: [Int: [String: [String]]] = [:]
        var own = 0
        for (number, term) in terms.enumerated() {
            if own + 1 < starts.count, starts[own + 1] == number { own += 1 }
            guard let stem = stems[number] else { continue }
            let home = SearchPartition.part(of: stem, in: from)
            if home != own { strays[home, default: [:]][stem, default: []].append(term) }
        }
        return strays
    }
}
