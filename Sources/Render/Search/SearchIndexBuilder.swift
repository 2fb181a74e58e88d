import GuideModel

/// Makes the index of the records in one language.
///
/// Documents are numbered in the order given; the same documents give the same index.
public struct SearchIndexBuilder {
    private let documents: [SearchDocument]
    private let language: LanguageTag
    private let fillers: QueryFillers
    private let ranking: SearchRanking
    private let partition: SearchPartition
    private let synonyms: [SynonymTable.Rule]

    /// Makes an index.
    ///
    /// - Parameter partition: how it is cut; what suits the number of documents when nothing is said.
    public static func index(
        of documents: [SearchDocument],
        language: LanguageTag,
        ranking: SearchRanking = .standard,
        partition: SearchPartition? = nil,
        synonyms: [SynonymRule] = []
    ) -> SearchIndex {
        let builder = Self(
            documents: documents,
            language: language,
            fillers: QueryFillers(language),
            ranking: ranking,
            partition: partition ?? .suited(to: documents.count),
            synonyms: SynonymTable.rules(synonyms, for: language)
        )
        return builder.index()
    }
}

extension SearchIndexBuilder {
    private func index() -> SearchIndex {
        let fillers = fillers
        let phrases = PhraseTerms(synonyms.flatMap(\.to))
        let words = documents.concurrentMap { DocumentWords($0, fillers: fillers, phrases: phrases) }
        let weak = WeakWords.words(of: documents)
        let found = TermTable(words, language: language)
        let known = found.known(QueryStems(language))
        let needs = SynonymTable(fillers: fillers.all, weak: Set(weak.keys))
            .needs(synonyms, known: known)
        let terms = found.adding(needs, ranking: ranking).written()
        let isWhole = terms.size + cardSizes.reduce(0, +) <= partition.largestWhole
        let ofPhrases = Set(QueryPhrases.words(of: needs.flatMap(\.from) + UrgentWords.phrases).values)
        return SearchIndex(
            format: SearchIndex.currentFormat,
            version: nil,
            language: language.description,
            ranking: ranking,
            impacts: PostingCode.impacts(of: documents.count),
            fillers: fillers.all.sorted(by: Self.isOrdered),
            lexicon: SearchLexicon(
                weak: weak,
                urgent: UrgentWords.phrases,
                unanswered: unanswered(needs, known: known)
            ),
            fields: SearchField.allCases.map { .init(name: $0, weight: Int($0.weight * 100)) },
            kinds: kinds,
            closed: documents(that: .closed),
            closedForNow: documents(that: .temporarilyClosed),
            phrases: .phrases(of: needs, usual: isWhole ? nil : partition.phrases),
            terms: terms.section(isWhole ? nil : partition),
            words: isWhole ? nil : terms.words(ofPhrases: ofPhrases, usual: partition.words),
            endings: isWhole ? nil : terms.endings(ofPhrases: ofPhrases, usual: partition.words),
            cards: cards(isWhole: isWhole),
            facets: SearchSection(
                from: SearchFacetName.allCases,
                parts: SearchFacetName.allCases.map { SearchFacet($0, of: documents) }
            )
        )
    }

    /// The words of synonyms that lead nowhere in this guide and that it does not have.
    private func unanswered(_ needs: [SearchNeed], known: (String) -> String?) -> [String] {
        let answered = QueryPhrases.words(of: needs.flatMap(\.from) + UrgentWords.phrases)
        let all = QueryPhrases.words(of: synonyms.flatMap(\.from)).filter { answered[$0.key] == nil }
        return all.values.filter { SearchWords.isWord($0) && known($0) == nil && !fillers.all.contains($0) }
            .sorted(by: Self.isOrdered)
    }

    private var kinds: [SearchIndex.KindRun] {
        documents.reduce(into: []) { runs, document in
            if let last = runs.last, last.prior == document.prior {
                runs[runs.count - 1].documents += 1
            } else {
                runs.append(SearchIndex.KindRun(documents: 1, prior: document.prior))
            }
        }
    }

    private func documents(that status: AgencyStatus) -> String {
        GapCode.text(documents.indices.filter { documents[$0].status == status }, below: documents.count)
    }

    private var cardSizes: [Int] {
        documents.map { $0.card.title.utf8.count + ($0.card.summary?.utf8.count ?? 0) + 60 }
    }

    private func cards(isWhole: Bool) -> SearchSection<Int, SearchCards> {
        let root = language.description.lowercased() + "/"
        let isBelow = documents.first?.card.url.hasPrefix(root) ?? false
        let ids = documents.map(\.card.id)
        let starts =
            isWhole || ids.isEmpty
            ? [0]
            : SearchPartition.starts(usual: partition.cards, keys: ids, sizes: ids.map { _ in 1 })
        let ends = starts.dropFirst() + [documents.count]
        let parts = zip(starts, ends).map { start, end in
            SearchCards(cards: documents[start..<end].map(\.card), root: isBelow ? root : "")
        }
        return SearchSection(from: starts, parts: parts)
    }

    /// The order in which a browser compares texts.
    static func isOrdered(_ left: String, _ right: String) -> Bool {
        left.utf16.lexicographicallyPrecedes(right.utf16)
    }
}
