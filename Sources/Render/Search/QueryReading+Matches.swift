extension QueryReading {
    /// The matches of a word: one set, or two where it was two words run together.
    func matches(at place: Int, among telling: [Int], mayExtend: Bool) -> [SearchQuery.Matches] {
        let word = words[place]
        let ranking = book.ranking
        if word.typed != nil {
            let known = book.known(word, neighbours: joined(words, at: place))
            var mended = known.mapValues { $0 * ranking.typo / 100 }
            for other in word.others {
                for (term, step) in book.known(other) {
                    SearchBook.add(term, step: step * ranking.otherTypo / 100, to: &mended)
                }
            }
            return [mended]
        }
        let around = telling.map { words[$0] }
        let isBegun = mayExtend && telling.count > 1 && isBarelyBegun(place)
        var matches = book.known(word, neighbours: joined(around, at: telling.firstIndex(of: place) ?? 0))
        if isBegun { matches = matches.mapValues { $0 * ranking.prefix / 100 } }
        if matches.isEmpty, !word.isGram { matches = book.inflections(of: word.text, onlyEndings: false) }
        if mayExtend, isLast(place) {
            for number in word.alternatives where SearchBook.isNumber(number) {
                addPrefixes(of: number, to: &matches, isBegun: isBegun)
            }
            addPrefixes(of: word.text, to: &matches, isBegun: isBegun)
        }
        if let common = word.common {
            for (term, step) in book.known(common) {
                SearchBook.add(term, step: step * ranking.typo / 100, to: &matches)
            }
        }
        guard matches.isEmpty, !word.isGram, let halves = book.halves(of: word.text) else { return [matches] }
        return [[halves.first: ranking.joined], [halves.second: ranking.joined]]
    }

    /// Whether a last word is one letter: after others more likely the beginning of a word than a word.
    private func isBarelyBegun(_ place: Int) -> Bool {
        let word = words[place]
        return isLast(place) && !word.isGram && word.text.utf16.count == 1 && !SearchBook.isNumber(word.text)
    }

    private func addPrefixes(of word: String, to matches: inout SearchQuery.Matches, isBegun: Bool) {
        let base = matches.isEmpty || isBegun ? book.ranking.prefix : book.ranking.prefixOfKnown
        let length = word.utf16.count
        for term in book.vocabulary.terms(beginningWith: word) {
            let share = 50 + 50 * length / book.vocabulary.length(of: term)
            SearchBook.add(term, step: base * share / 100, to: &matches)
        }
    }

    /// The word run together with the one before and the one after.
    func joined(_ words: [SearchQuery.Word], at place: Int) -> [String] {
        let word = words[place]
        guard !word.isGram else { return [] }
        var result: [String] = []
        if place > 0, !words[place - 1].isGram { result.append(words[place - 1].text + word.text) }
        if place + 1 < words.count, !words[place + 1].isGram {
            result.append(word.text + words[place + 1].text)
        }
        return result
    }
}

extension SearchBook {
    /// A word without surroundings, and its other forms.
    func known(_ word: String) -> SearchQuery.Matches {
        known(SearchQuery.Word(text: word, alternatives: [], isGram: false), neighbours: [])
    }

    /// The word itself, the other ways to write it, and their other forms.
    func known(_ word: SearchQuery.Word, neighbours: [String]) -> SearchQuery.Matches {
        var matches: SearchQuery.Matches = [:]
        if let term = vocabulary.find(word.text) { Self.add(term, step: ranking.exact, to: &matches) }
        for other in word.alternatives + neighbours {
            if let term = vocabulary.find(other) { Self.add(term, step: ranking.joined, to: &matches) }
        }
        for stem in Set(matches.keys.map(vocabulary.stem) + [word.text]) {
            let terms = vocabulary.terms(ofStem: stem)
            for relative in terms { Self.add(relative, step: ranking.stem, to: &matches) }
            if !terms.isEmpty, !word.isGram { addFamily(of: stem, to: &matches) }
        }
        return matches
    }

    /// Terms whose stems begin with a stem, or begin it, and differ by a short ending.
    private func addFamily(of stem: String, to matches: inout SearchQuery.Matches) {
        let units = Array(stem.utf16)
        guard units.count >= ranking.shortestFamily, !Self.hasDigit(stem) else { return }
        let shortest = Swift.max(ranking.shortestFamily, units.count - ranking.longestFamilyEnding)
        for length in shortest..<units.count {
            for term in vocabulary.terms(ofStem: String(decoding: units[..<length], as: UTF16.self)) {
                Self.add(term, step: ranking.family, to: &matches)
            }
        }
        for term in vocabulary.terms(beginningWith: stem)
        where vocabulary.stem(of: term).utf16.count <= units.count + ranking.longestFamilyEnding {
            Self.add(term, step: ranking.family, to: &matches)
        }
    }

    /// Terms of the longest stem that begins an unknown word; with `onlyEndings`, where a usual ending is left.
    func inflections(of word: String, onlyEndings: Bool) -> SearchQuery.Matches {
        let units = Array(word.utf16)
        let shortest = Swift.max(ranking.shortestStem, units.count - ranking.longestKnownEnding)
        guard shortest < units.count, !Self.hasDigit(word) else { return [:] }
        for length in (shortest..<units.count).reversed() {
            let ending = String(decoding: units[length...], as: UTF16.self)
            let mayBeAny = !onlyEndings && units.count - length <= ranking.longestEnding
            if !mayBeAny, !Self.endings.contains(ending) { continue }
            let terms = vocabulary.terms(ofStem: String(decoding: units[..<length], as: UTF16.self))
            if !terms.isEmpty {
                return Dictionary(terms.map { ($0, ranking.inflection) }) { first, _ in first }
            }
        }
        return [:]
    }

    /// What follows a stem in another form of a word, rather than in another word.
    private static let endings = Set(
        """
        s es ed d er ers or ors ing ings ion ions ment ments ly al able ness ist ists ive ity y ies ar ir ado ada
        ados adas ando iendo cion ciones mente ista istas e en
        ung ungen heit heiten keit keiten lich liche lichen isch ische ischen erin innen eur eurs euse euses
        elle elles aux ement ements ation ations
        """.split(whereSeparator: \.isWhitespace).map(String.init)
    )

    /// An unknown word taken apart into two known ones: where the rarer of them is the most frequent.
    func halves(of word: String) -> (first: TermPlace, second: TermPlace, shortest: Int)? {
        let units = Array(word.utf16)
        var best: (frequency: Int, first: TermPlace, second: TermPlace, shortest: Int)?
        guard units.count >= 2 * ranking.shortestHalf else { return nil }
        for cut in ranking.shortestHalf...(units.count - ranking.shortestHalf) {
            guard let first = vocabulary.find(String(decoding: units[..<cut], as: UTF16.self)),
                let second = vocabulary.find(String(decoding: units[cut...], as: UTF16.self))
            else { continue }
            let frequency = Swift.min(vocabulary.frequency(of: first), vocabulary.frequency(of: second))
            if frequency > best?.frequency ?? 0 {
                best = (frequency, first, second, Swift.min(cut, units.count - cut))
            }
        }
        return best.map { ($0.first, $0.second, $0.shortest) }
    }

    static func add(_ term: TermPlace, step: Int, to matches: inout SearchQuery.Matches) {
        matches[term] = Swift.max(matches[term] ?? 0, step)
    }
}
