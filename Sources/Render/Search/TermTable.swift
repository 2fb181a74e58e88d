import GuideModel

/// All terms of an index with their documents and stems, in order.
struct TermTable {
    /// The terms, ordered by UTF-16 code units.
    private(set) var terms: [String]
    /// Where each term occurs.
    private(set) var lists: [[Occurrence]]
    /// The stems of terms that are not their own stem.
    private var stems: [String?]
    /// The phrases that answer the needs whose terms are among these.
    private var phrases: [Int: [String]] = [:]
    private let documents: Int

    /// Gathers the terms of documents.
    init(_ words: [DocumentWords], language: LanguageTag) {
        let found = Self.occurrences(words)
        // Telephone numbers of a small guide are also found by their first digits.
        let isLarge = PostingCode.isLarge(words.count)
        let order = found.terms.indices.filter { !isLarge || !Self.isRepeated($0, in: found) }.sorted {
            SearchIndexBuilder.isOrdered(found.terms[$0], found.terms[$1])
        }
        terms = order.map { found.terms[$0] }
        lists = order.map { found.lists[$0] }
        stems = Self.stems(of: terms, words: words, language: language)
        documents = words.count
    }

    /// The same terms, and one for each need that documents answer.
    func adding(_ needs: [SearchNeed], ranking: SearchRanking) -> Self {
        let lists = NeedLists(
            terms: terms,
            lists: self.lists,
            stems: stems,
            documents: documents,
            ranking: ranking
        )
        let found = needs.concurrentMap { lists.occurrences(of: $0) }
        var table = self
        for (need, list) in zip(needs, found) {
            table.terms.append(SearchNeed.term(need.number))
            table.lists.append(list)
            table.stems.append(nil)
            table.phrases[need.number] = need.to.map(\.text)
        }
        let order = table.terms.indices.sorted {
            SearchIndexBuilder.isOrdered(table.terms[$0], table.terms[$1])
        }
        table.terms = order.map { [terms = table.terms] in terms[$0] }
        table.lists = order.map { [lists = table.lists] in lists[$0] }
        table.stems = order.map { [stems = table.stems] in stems[$0] }
        return table
    }

    /// The guide's own form of a word: the word, or the first term with its stem.
    func known(_ stems: QueryStems) -> (String) -> String? {
        let all = Set(terms)
        var ofStem: [String: String] = [:]
        for (number, term) in terms.enumerated().reversed() { ofStem[self.stems[number] ?? term] = term }
        return { word in all.contains(word) ? word : ofStem[stems.stem(of: word)] }
    }

    /// The terms as the index writes them.
    func written() -> WrittenTerms {
        let texts = lists.concurrentMap { list in
            PostingCode.text(PostingCode.telling(list, of: documents), documents: documents)
        }
        return WrittenTerms(
            terms: terms,
            postings: texts,
            stems: stems,
            isName: lists.map { $0.contains { $0.nameShare > 0 } },
            phrases: phrases
        )
    }

    /// Whether a telephone number's ten digits say nothing that its last seven don't: these are looked up next.
    private static func isRepeated(_ number: Int, in found: Found) -> Bool {
        let term = found.terms[number]
        guard term.utf8.count == 10, term.utf8.allSatisfy({ (0x30...0x39).contains($0) }),
            let short = found.numbers[String(term.suffix(7))]
        else { return false }
        return found.lists[short].map(\.document) == found.lists[number].map(\.document)
    }

    /// Terms with their documents, in no order but that of the documents.
    private struct Found {
        var numbers: [String: Int] = [:]
        var terms: [String] = []
        var lists: [[Occurrence]] = []
    }

    private static func occurrences(_ words: [DocumentWords]) -> Found {
        let norms = FieldNorms(words)
        let impacts = PostingCode.impacts(of: words.count)
        var found = Found()
        for (document, words) in words.enumerated() {
            for (term, counts) in words.counts {
                let impact = norms.impact(of: counts, lengths: words.lengths)
                let occurrence = Occurrence(
                    document: document,
                    level: PostingCode.level(of: impact, in: impacts),
                    nameShare: words.nameShares[term] ?? 0
                )
                if let number = found.numbers[term] {
                    found.lists[number].append(occurrence)
                } else {
                    found.numbers[term] = found.terms.count
                    found.terms.append(term)
                    found.lists.append([occurrence])
                }
            }
        }
        return found
    }
}

extension TermTable {
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
