/// A stretch of the phrases that stand for a need, ordered by UTF-16 code units.
///
/// A large guide keeps them in parts. A word is looked for in one part only, that of its first two letters: phrases are
/// parted nowhere else, and endings that people vary lie further back.
public struct SearchPhrases: Hashable, Sendable {
    /// The phrases.
    let phrases: [Phrase]

    /// A phrase that a reader types.
    struct Phrase: Hashable, Sendable {
        /// Its words, folded and parted by single spaces.
        let text: String
        /// The numbers of the needs that it may speak of.
        var needs: [Int]
    }

    /// What all phrases of a part share with the words that are looked for there.
    static func beginning(of word: String) -> String {
        String(decoding: word.prefix { $0 != " " }.utf16.prefix(2), as: UTF16.self)
    }
}

/// In JSON a stretch is one text: `ebt/21,food stamps/21/4` are two phrases with the numbers of their needs.
extension SearchPhrases: Codable {
    private enum CodingKeys: CodingKey { case phrases }

    /// Reads a stretch.
    public init(from decoder: any Decoder) throws {
        let text = try decoder.container(keyedBy: CodingKeys.self).decode(String.self, forKey: .phrases)
        phrases = text.split(separator: ",").map { written in
            let pieces = written.split(separator: "/")
            return Phrase(text: String(pieces.first ?? ""), needs: pieces.dropFirst().compactMap { Int($0) })
        }
    }

    /// Writes the stretch.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        let written = phrases.map { phrase in
            ([phrase.text] + phrase.needs.map(String.init)).joined(separator: "/")
        }
        try values.encode(written.joined(separator: ","), forKey: .phrases)
    }
}

extension SearchSection where Key == String, Part == SearchPhrases {
    /// The phrases of needs; in one part where nothing says how long a part is.
    static func phrases(of needs: [SearchNeed], usual: Int?) -> Self {
        var numbers: [String: [Int]] = [:]
        for need in needs {
            for phrase in need.from where numbers[phrase]?.last != need.number {
                numbers[phrase, default: []].append(need.number)
            }
        }
        let phrases = numbers.map { SearchPhrases.Phrase(text: $0, needs: $1) }
            .sorted { SearchIndexBuilder.isOrdered($0.text, $1.text) }
        guard let usual, !phrases.isEmpty else {
            return Self(from: [""], parts: [SearchPhrases(phrases: phrases)])
        }
        let groups = phrases.reduce(into: [(beginning: String, phrases: [SearchPhrases.Phrase])]()) {
            groups,
            phrase in
            let beginning = SearchPhrases.beginning(of: phrase.text)
            if groups.last?.beginning != beginning { groups.append((beginning, [])) }
            groups[groups.count - 1].phrases.append(phrase)
        }
        let starts = SearchPartition.starts(
            usual: usual,
            keys: groups.map(\.beginning),
            sizes: groups.map { $0.phrases.reduce(0) { $0 + $1.text.utf8.count + 4 } }
        )
        let ends = starts.dropFirst() + [groups.count]
        return Self(
            from: starts.map { $0 == 0 ? "" : groups[$0].beginning },
            parts: zip(starts, ends).map { SearchPhrases(phrases: groups[$0..<$1].flatMap(\.phrases)) }
        )
    }
}
