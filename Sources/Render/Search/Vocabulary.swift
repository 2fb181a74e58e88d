/// A term of an index: its part and its number there.
struct TermPlace: Hashable {
    let part: Int
    let number: Int
}

/// The terms of an index, to be found by text, beginning and stem.
struct Vocabulary {
    private let from: [String]
    private let parts: [SearchTerms]
    private let words: SearchSection<String, SearchWords>?
    private let endings: SearchSection<String, SearchWords>?
    private let ranking: SearchRanking
    private let documents: Int
    private let impacts: [Int]

    /// Opens the terms of an index.
    init(_ index: SearchIndex) {
        from = index.terms.from
        parts = index.terms.opened
        words = index.words
        endings = index.endings
        ranking = index.ranking
        documents = index.documentCount
        impacts = index.impacts
    }

    /// The term of exactly this text.
    func find(_ term: String) -> TermPlace? {
        guard let part = partNumber(of: term) else { return nil }
        let number = parts[part].lowerBound(of: term)
        guard number < parts[part].terms.count, parts[part].terms[number].utf16.elementsEqual(term.utf16)
        else { return nil }
        return TermPlace(part: part, number: number)
    }

    /// The terms that begin with a text; only the most frequent where very many parts have such terms.
    func terms(beginningWith text: String) -> [TermPlace] {
        guard !text.isEmpty, let first = partNumber(of: text) else { return [] }
        if let words,
            from[first...].dropFirst().prefix(while: { $0.utf16.starts(with: text.utf16) }).count
                >= ranking.widestBeginning
        {
            return commonest(of: words.words(beginningWith: text))
        }
        var result: [TermPlace] = []
        for part in first..<parts.count {
            let terms = parts[part].terms
            for number in parts[part].lowerBound(of: text)..<terms.count {
                guard terms[number].utf16.starts(with: text.utf16) else { return result }
                result.append(TermPlace(part: part, number: number))
            }
        }
        return result
    }

    /// The terms whose stem is this text, the text itself included where it is a term.
    func terms(ofStem stem: String) -> [TermPlace] {
        guard let part = partNumber(of: stem) else { return [] }
        let here = (parts[part].termsOfStem[stem] ?? []).map { TermPlace(part: part, number: $0) }
        let listed = here + (parts[part].strays[stem] ?? []).compactMap(find)
        guard let itself = find(stem), self.stem(of: itself) == stem, !listed.contains(itself) else {
            return listed
        }
        return listed + [itself]
    }

    /// The stem of a term.
    func stem(of term: TermPlace) -> String {
        parts[term.part].stems[term.number] ?? parts[term.part].terms[term.number]
    }

    /// A term.
    func text(of term: TermPlace) -> String { parts[term.part].terms[term.number] }

    /// Where a term occurs, in no order.
    func postings(of term: TermPlace) -> [Posting] {
        let text = parts[term.part].postings[term.number]
        return PostingCode.postings(text, documents: documents, impacts: impacts)
    }

    /// The phrases of records that answer a need, as people read them.
    func phrases(ofNeed number: Int) -> [String] {
        find(SearchNeed.term(number)).flatMap { parts[$0.part].needs[number] } ?? []
    }

    /// How many UTF-16 code units a term has.
    func length(of term: TermPlace) -> Int { parts[term.part].terms[term.number].utf16.count }

    /// How many documents have a term.
    func frequency(of term: TermPlace) -> Int { PostingCode.count(parts[term.part].postings[term.number]) }

    private func commonest(of words: [SearchWords.Word]) -> [TermPlace] {
        let order = words.filter { $0.bits > 0 }.sorted { left, right in
            let lengths = (left.text.utf16.count, right.text.utf16.count)
            if left.bits != right.bits { return left.bits > right.bits }
            return lengths.0 == lengths.1
                ? SearchIndexBuilder.isOrdered(left.text, right.text) : lengths.0 < lengths.1
        }
        return order.prefix(ranking.commonest).compactMap { find($0.text) }
    }

    /// Words of nearly the length of a word that share its first two or its last three letters, with how many
    /// documents have them, roughly in a large guide: a mistake is seldom in both.
    func words(similarTo word: String, within limit: Int) -> [(text: String, frequency: Int)] {
        let units = Array(word.utf16)
        let (beginning, end) = (units.prefix(2), units.suffix(3))
        /// How many documents a word must have, that stands in no name; nothing where it is not near.
        func least(_ text: String) -> Int? {
            let other = text.utf16
            guard abs(other.count - units.count) <= limit else { return nil }
            if other.starts(with: beginning) { return SearchWords.leastForBeginning }
            return other.suffix(3).elementsEqual(end) ? SearchWords.leastForEnding : nil
        }
        guard let words, let endings else {
            return parts.enumerated().flatMap { part, terms in
                terms.terms.enumerated().compactMap { number, text -> (text: String, frequency: Int)? in
                    guard SearchWords.isWord(text), let least = least(text) else { return nil }
                    let place = TermPlace(part: part, number: number)
                    let frequency = frequency(of: place)
                    let isKnown = frequency >= least || postings(of: place).contains { $0.nameShare > 0 }
                    return isKnown ? (text, frequency) : nil
                }
            }
        }
        let start = String(decoding: beginning, as: UTF16.self)
        let finish = SearchWords.reversed(String(decoding: end, as: UTF16.self))
        let found =
            words.words(beginningWith: start)
            + endings.words(beginningWith: finish)
            .map { SearchWords.Word(text: SearchWords.reversed($0.text), bits: $0.bits) }
            .filter { !$0.text.hasPrefix(start) }
        return found.filter { least($0.text) != nil }.map { ($0.text, 1 << Swift.max(0, $0.bits - 1)) }
    }

    /// The last part that does not begin after a text.
    private func partNumber(of term: String) -> Int? {
        guard !parts.isEmpty else { return nil }
        return SearchPartition.part(of: term, in: from)
    }
}
