import GuideModel

/// All terms of an index with their documents and stems, in order.
struct TermTable {
    private var terms: [String] = []
    private var postings: [String] = []
    private var stems: [String?] = []
    /// Whether each term stands in a name.
    private var isName: [Bool] = []

    /// Gathers the terms of documents.
    init(_ words: [DocumentWords], language: LanguageTag) {
        let found = Self.occurrences(words)
        let order = found.terms.indices.sorted {
            SearchIndexBuilder.isOrdered(found.terms[$0], found.terms[$1])
        }
        terms = order.map { found.terms[$0] }
        let count = words.count
        postings = order.concurrentMap { PostingCode.text(found.lists[$0], documents: count) }
        isName = order.map { found.lists[$0].contains { $0.nameShare > 0 } }
        stems = Self.stems(of: terms, words: words, language: language)
    }

    /// About how many bytes the terms take.
    var size: Int { sizes.reduce(0, +) }

    private var sizes: [Int] {
        terms.indices.map { terms[$0].utf8.count + postings[$0].utf8.count + 2 }
    }

    /// The terms with their documents, in no order but that of the documents.
    private static func occurrences(_ words: [DocumentWords]) -> (terms: [String], lists: [[Occurrence]]) {
        let norms = FieldNorms(words)
        var numbers: [String: Int] = [:]
        var terms: [String] = []
        var lists: [[Occurrence]] = []
        for (document, words) in words.enumerated() {
            for (term, counts) in words.counts {
                let impact = norms.impact(of: counts, lengths: words.lengths)
                let occurrence = Occurrence(
                    document: document,
                    level: PostingCode.level(of: impact),
                    nameShare: words.nameShares[term] ?? 0
                )
                if let number = numbers[term] {
                    lists[number].append(occurrence)
                } else {
                    numbers[term] = terms.count
                    terms.append(term)
                    lists.append([occurrence])
                }
            }
        }
        return (terms, lists)
    }
}

extension TermTable {
    /// The vocabulary in parts; in one where nothing says how to cut it.
    func section(_ partition: SearchPartition?) -> SearchSection<String, SearchTerms> {
        var starts = [0]
        if let partition, !terms.isEmpty {
            starts = SearchPartition.starts(usual: partition.terms, keys: terms, sizes: sizes)
        }
        let from = starts.map { $0 == 0 ? "" : terms[$0] }
        let strays = strays(starts)
        let ends = starts.dropFirst() + [terms.count]
        let parts = zip(starts, ends).enumerated().map { number, range in
            part(range.0..<range.1, strays: strays[number] ?? [:])
        }
        return SearchSection(from: from, parts: parts)
    }

    /// The words by their beginnings.
    func words(usual: Int) -> SearchSection<String, SearchWords> {
        .words(words(inAtLeast: SearchWords.leastForBeginning), usual: usual)
    }

    /// The words by their endings, each written backwards.
    func endings(usual: Int) -> SearchSection<String, SearchWords> {
        let reversed = words(inAtLeast: SearchWords.leastForEnding).map {
            SearchWords.Word(text: SearchWords.reversed($0.text), bits: $0.bits)
        }
        return .words(reversed, usual: usual)
    }

    /// The words that so many documents have, or that stand in a name.
    private func words(inAtLeast least: Int) -> [SearchWords.Word] {
        terms.indices.filter { SearchWords.isWord(terms[$0]) }.compactMap { number in
            let count = PostingCode.count(postings[number])
            guard count >= least || isName[number] else { return nil }
            return SearchWords.Word(text: terms[number], bits: Int.bitWidth - count.leadingZeroBitCount)
        }
    }

    private func part(_ range: Range<Int>, strays: [String: [String]]) -> SearchTerms {
        let pairs = range.compactMap { number in stems[number].map { (number - range.lowerBound, $0) } }
        return SearchTerms(
            terms: Array(terms[range]),
            stems: Dictionary(pairs) { first, _ in first },
            postings: Array(postings[range]),
            strays: strays
        )
    }

    /// Terms that do not lie in the part of their stem, by that part and stem.
    private func strays(_ starts: [Int]) -> [Int: [String: [String]]] {
        var strays: [Int: [String: [String]]] = [:]
        var own = 0
        for (number, term) in terms.enumerated() {
            if own + 1 < starts.count, starts[own + 1] == number { own += 1 }
            guard let stem = stems[number] else { continue }
            let home = starts.lastIndex { $0 == 0 || !SearchIndexBuilder.isOrdered(stem, terms[$0]) } ?? 0
            if home != own { strays[home, default: [:]][stem, default: []].append(term) }
        }
        return strays
    }

    /// The stems of terms that are not their own stem.
    private static func stems(
        of terms: [String],
        words: [DocumentWords],
        language: LanguageTag
    ) -> [String?] {
        guard let stemmer = Stemmer(language) else { return terms.map { _ in nil } }
        let surfaces = surfaces(words)
        var stems: [String?] = []
        for term in terms {
            guard hasStem(term) else { stems.append(nil); continue }
            let stem = TextFolding.fold(stemmer.stem(surfaces[term] ?? term))
            stems.append(stem == term || stem.isEmpty ? nil : stem)
        }
        return stems
    }

    /// The accented form of each term that has one: the most frequent, then the first in order.
    private static func surfaces(_ words: [DocumentWords]) -> [String: String] {
        var counts: [Token: Int] = [:]
        for document in words { counts.merge(document.surfaces, uniquingKeysWith: +) }
        var best: [String: (surface: String, count: Int)] = [:]
        for (token, count) in counts {
            let old = best[token.term]
            if let old,
                old.count > count
                    || (old.count == count && SearchIndexBuilder.isOrdered(old.surface, token.surface))
            {
                continue
            }
            best[token.term] = (token.surface, count)
        }
        return best.mapValues(\.surface)
    }

    private static func hasStem(_ term: String) -> Bool {
        term.utf16.count > 2 && !term.utf8.contains { (0x30...0x39).contains($0) }
    }
}
