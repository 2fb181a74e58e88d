/// A stretch of the vocabulary, and where its terms occur.
public struct SearchTerms: Hashable, Sendable {
    /// The terms, ordered by UTF-16 code units.
    let terms: [String]
    /// The stems of those terms that are not their own stem, by the terms' numbers.
    let stems: [Int: String]
    /// For each term its documents, see `PostingCode`.
    let postings: [String]
    /// Terms of other parts by stems that lie in this one.
    let strays: [String: [String]]
    /// The phrases that answer the needs whose terms lie here, by the needs' numbers.
    let needs: [Int: [String]]
    /// The numbers of the terms of each stem that is not its only term.
    let termsOfStem: [String: [Int]]

    init(
        terms: [String],
        stems: [Int: String],
        postings: [String],
        strays: [String: [String]],
        needs: [Int: [String]]
    ) {
        self.terms = terms
        self.stems = stems
        self.postings = postings
        self.strays = strays
        self.needs = needs
        var numbers: [String: [Int]] = [:]
        for number in terms.indices {
            if let stem = stems[number] { numbers[stem, default: []].append(number) }
        }
        termsOfStem = numbers
    }

    /// The number of the first term that is not before a text.
    func lowerBound(of text: String) -> Int {
        var low = 0
        var high = terms.count
        while low < high {
            let middle = (low + high) / 2
            if terms[middle].utf16.lexicographicallyPrecedes(text.utf16) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}

/// In JSON the terms are one text, see `FoldedWords`, and the postings one with spaces between them.
///
/// `Apantries/2` is a term whose stem is without its last two characters, `Apantry/1i` one whose stem has an `i`
/// in place of its last.
extension SearchTerms: Codable {
    private enum CodingKeys: String, CodingKey {
        case terms = "t"
        case postings = "p"
        case strays = "s"
        case needs = "n"
    }

    /// Reads a part, or says what is wrong with it.
    public init(from decoder: any Decoder) throws {
        let values = try decoder.container(keyedBy: CodingKeys.self)
        let written = FoldedWords.pieces(of: try values.decode(String.self, forKey: .terms))
        let postings = try values.decode(String.self, forKey: .postings).split(separator: " ").map(
            String.init
        )
        guard postings.count == written.count else {
            throw DecodingError.dataCorruptedError(
                forKey: .postings,
                in: values,
                debugDescription: "\(written.count) terms have \(postings.count) lists of documents"
            )
        }
        var terms: [String] = []
        var stems: [Int: String] = [:]
        for (number, text) in written.enumerated() {
            let halves = text.split(separator: "/", maxSplits: 1)
            let term = FoldedWords.read(halves.first ?? "", after: terms.last ?? "")
            terms.append(term)
            if halves.count == 2 { stems[number] = Self.stem(of: term, ending: halves[1]) }
        }
        let strays = try values.decodeIfPresent(String.self, forKey: .strays) ?? ""
        let needs = try values.decodeIfPresent([String: [String]].self, forKey: .needs) ?? [:]
        let numbered = needs.compactMap { number, phrases in Int(number).map { ($0, phrases) } }
        self.init(
            terms: terms,
            stems: stems,
            postings: postings,
            strays: Self.strays(strays),
            needs: Dictionary(numbered) { first, _ in first }
        )
    }

    /// Writes the part.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        let written = zip(terms, [""] + terms).enumerated().map { number, pair in
            let word = FoldedWords.written(pair.0, after: pair.1)
            return stems[number].map { "\(word)/\(Self.ending(from: pair.0, to: $0))" } ?? word
        }
        try values.encode(written.joined(), forKey: .terms)
        try values.encode(postings.joined(separator: " "), forKey: .postings)
        if !needs.isEmpty {
            let written = needs.map { number, phrases in (String(number), phrases) }
            try values.encode(Dictionary(written) { first, _ in first }, forKey: .needs)
        }
        guard !strays.isEmpty else { return }
        let pairs = strays.flatMap { stem, terms in terms.map { (stem, $0) } }
            .sorted { $0 < $1 }.flatMap { [$0.0, $0.1] }
        try values.encode(pairs.joined(separator: " "), forKey: .strays)
    }

    private static func strays(_ text: String) -> [String: [String]] {
        let words = text.split(separator: " ").map(String.init)
        var strays: [String: [String]] = [:]
        for place in stride(from: 0, to: words.count - 1, by: 2) {
            strays[words[place], default: []].append(words[place + 1])
        }
        return strays
    }

    /// How many characters of a term its stem lacks, and what it has instead.
    private static func ending(from term: String, to stem: String) -> String {
        let old = Array(term.unicodeScalars)
        let new = Array(stem.unicodeScalars)
        let shared = zip(old, new).prefix { $0 == $1 }.count
        return "\(old.count - shared)\(TextFolding.text(new[shared...]))"
    }

    private static func stem(of term: String, ending: Substring) -> String {
        let digits = ending.prefix { $0.isASCII && $0.isNumber }
        let kept = term.unicodeScalars.dropLast(Int(digits) ?? 0)
        return TextFolding.text(kept) + ending.dropFirst(digits.count)
    }
}
