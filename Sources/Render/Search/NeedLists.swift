/// Works out which documents answer needs, from where terms occur.
struct NeedLists: Sendable {
    private let lists: [[Occurrence]]
    private let numbers: [String: Int]
    private let ofStem: [String: [Int]]
    private let stems: [String]
    private let documents: Int
    private let ranking: SearchRanking
    private let impacts: [Int]

    init(terms: [String], lists: [[Occurrence]], stems: [String?], documents: Int, ranking: SearchRanking) {
        self.lists = lists
        self.stems = zip(terms, stems).map { $1 ?? $0 }
        self.documents = documents
        self.ranking = ranking
        impacts = PostingCode.impacts(of: documents)
        numbers = Dictionary(uniqueKeysWithValues: zip(terms, terms.indices))
        ofStem = Dictionary(grouping: terms.indices) { [stems = self.stems] in stems[$0] }
    }

    /// How well a document answers, in hundredths.
    private struct Match {
        var impact = 0
        var name = 0
    }

    /// The documents that have all terms of one of the phrases that answer a need: by the best of the phrases, each of
    /// which counts as much as the least of its terms.
    func occurrences(of need: SearchNeed) -> [Occurrence] {
        var best: [Int: Match] = [:]
        for target in need.to {
            let words = target.terms.map(matches)
            let both = words.dropFirst().reduce(words.first ?? [:]) { found, word in
                found.reduce(into: [:]) { both, match in
                    guard let other = word[match.key] else { return }
                    both[match.key] = Match(
                        impact: Swift.min(match.value.impact, other.impact),
                        name: Swift.min(10_000, match.value.name + other.name)
                    )
                }
            }
            best.merge(both, uniquingKeysWith: Self.better)
        }
        return best.sorted { $0.key < $1.key }.map { document, match in
            Occurrence(
                document: document,
                level: PostingCode.level(of: match.impact / 100, in: impacts),
                nameShare: match.name / 100
            )
        }
    }

    /// The documents that have a term or one of its stem.
    private func matches(_ term: String) -> [Int: Match] {
        guard let number = numbers[term] else { return [:] }
        var best: [Int: Match] = [:]
        for relative in ofStem[stems[number]] ?? [] {
            let step = relative == number ? ranking.exact : ranking.stem
            for occurrence in lists[relative] {
                let match = Match(
                    impact: impacts[occurrence.level] * step,
                    name: occurrence.nameShare * step
                )
                best[occurrence.document] = best[occurrence.document].map { Self.better($0, match) } ?? match
            }
        }
        return best
    }

    private static func better(_ one: Match, _ other: Match) -> Match {
        Match(impact: Swift.max(one.impact, other.impact), name: Swift.max(one.name, other.name))
    }
}
