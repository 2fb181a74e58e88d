import GuideModel

/// Makes the index of the records in one language.
///
/// Documents are numbered in the order given; the same documents give the same index.
public struct SearchIndexBuilder {
    private let documents: [SearchDocument]
    private let language: LanguageTag
    private let fillers: QueryFillers
    private let ranking: SearchRanking

    /// Makes an index.
    public static func index(
        of documents: [SearchDocument],
        language: LanguageTag,
        ranking: SearchRanking = .standard
    ) -> SearchIndex {
        let fillers = QueryFillers(language)
        return Self(documents: documents, language: language, fillers: fillers, ranking: ranking).index()
    }
}

extension SearchIndexBuilder {
    private func index() -> SearchIndex {
        let fillers = fillers
        let words = documents.concurrentMap { DocumentWords($0, fillers: fillers) }
        return SearchIndex(
            format: SearchIndex.currentFormat,
            version: nil,
            language: language.description,
            ranking: ranking,
            fillers: fillers.function.union(fillers.asking).sorted(by: Self.isOrdered),
            fields: SearchField.allCases.map { .init(name: $0, weight: Int($0.weight * 100)) },
            priors: documents.map(\.prior),
            closed: numbers(of: .closed),
            closedForNow: numbers(of: .temporarilyClosed),
            facets: SearchFacetName.allCases.map { SearchFacet($0, of: documents) },
            parts: [part(words)],
            packs: [.init(from: 0, cards: documents.map(\.card))]
        )
    }

    private func numbers(of status: AgencyStatus) -> [Int] {
        Delta.steps(of: documents.indices.filter { documents[$0].status == status })
    }

    private func part(_ words: [DocumentWords]) -> SearchIndex.Part {
        let norms = FieldNorms(words)
        var postings: [String: [Posting]] = [:]
        for (number, document) in words.enumerated() {
            for (term, counts) in document.counts {
                let impact = norms.impact(of: counts, lengths: document.lengths)
                let share = document.nameShares[term] ?? 0
                postings[term, default: []].append(
                    Posting(document: number, impact: impact, nameShare: share)
                )
            }
        }
        let terms = postings.keys.sorted(by: Self.isOrdered)
        return SearchIndex.Part(
            from: terms.first ?? "",
            terms: terms,
            stems: stems(of: terms, words: words),
            postings: terms.map { Posting.encode(postings[$0] ?? []) }
        )
    }

    /// The terms of each stem, for stems that are not just their one term.
    private func stems(of terms: [String], words: [DocumentWords]) -> [String: [Int]] {
        guard let stemmer = Stemmer(language) else { return [:] }
        let surfaces = Self.surfaces(words)
        var stems: [String: [Int]] = [:]
        for (number, term) in terms.enumerated() where Self.hasStem(term) {
            stems[TextFolding.fold(stemmer.stem(surfaces[term] ?? term)), default: []].append(number)
        }
        return stems.filter { $0.value.count > 1 || terms[$0.value[0]] != $0.key }
    }

    /// The accented form of each term that has one: the most frequent, then the first in order.
    private static func surfaces(_ words: [DocumentWords]) -> [String: String] {
        var counts: [Token: Int] = [:]
        for document in words { counts.merge(document.surfaces, uniquingKeysWith: +) }
        var best: [String: (surface: String, count: Int)] = [:]
        for (token, count) in counts {
            let old = best[token.term]
            if let old, old.count > count || (old.count == count && isOrdered(old.surface, token.surface)) {
                continue
            }
            best[token.term] = (token.surface, count)
        }
        return best.mapValues(\.surface)
    }

    private static func hasStem(_ term: String) -> Bool {
        term.utf16.count > 2 && !term.utf8.contains { (0x30...0x39).contains($0) }
    }

    /// The order in which a browser compares texts.
    static func isOrdered(_ left: String, _ right: String) -> Bool {
        left.utf16.lexicographicallyPrecedes(right.utf16)
    }
}

/// BM25F: what an occurrence counts in each field, by the field's length beside the usual one.
struct FieldNorms: Sendable {
    private let averages: [Double]

    /// The usual length of each field among the documents that have it.
    init(_ words: [DocumentWords]) {
        averages = SearchField.allCases.indices.map { place in
            let lengths = words.map { $0.lengths[place] }.filter { $0 > 0 }
            return lengths.isEmpty ? 1 : Double(lengths.reduce(0, +)) / Double(lengths.count)
        }
    }

    /// How much a term's occurrences count, 1 to 99; more of them add less and less.
    func impact(of counts: [Int], lengths: [Int]) -> Int {
        var weight = 0.0
        for (place, field) in SearchField.allCases.enumerated() where counts[place] > 0 {
            let length = Double(lengths[place]) / averages[place]
            let norm = 1 - field.lengthPenalty + field.lengthPenalty * length
            weight += field.weight * Double(counts[place]) / norm
        }
        return Swift.max(1, Int((99 * weight / (Self.saturation + weight)).rounded(.down)))
    }

    /// The weight at which a term counts half of the most it can.
    private static let saturation = 2.0
}
