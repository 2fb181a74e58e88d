import Foundation

/// Finds the known words that a misspelt one was probably meant to be.
public enum NearMiss {
    /// The known word nearest to `word`, or nothing when none is near enough to be worth saying.
    ///
    /// Case, accents and the choice between `-`, `_` and a space do not count. The answer does not
    /// depend on the order of `candidates`; equally near words go by their text.
    public static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        nearest(to: word, among: candidates, limit: 1).first
    }

    /// At most `limit` known words near to `word`, the nearest first.
    public static func nearest(
        to word: String,
        among candidates: some Sequence<String>,
        limit: Int
    ) -> [String] {
        let wanted = Self.letters(of: word)
        guard !wanted.isEmpty else { return [] }
        let allowed = min(3, max(1, wanted.count / 3))
        var found: [Candidate] = []
        for text in candidates where text != word {
            let letters = Self.letters(of: text)
            if let distance = distance(wanted, letters, atMost: allowed) {
                found.append(Candidate(distance: distance, unlike: unlike(wanted, letters), text: text))
            } else if sharesWords(wanted, letters) {
                let extra = abs(wanted.count - letters.count)
                found.append(Candidate(distance: 100 + extra, unlike: unlike(wanted, letters), text: text))
            }
        }
        var seen: Set<String> = []
        return Array(found.sorted().map(\.text).filter { seen.insert($0).inserted }.prefix(limit))
    }

    /// The least number of letters to insert, drop, replace or swap with a neighbour that makes one
    /// word the other; nothing when it is more than `limit`.
    public static func distance(_ left: String, _ right: String, atMost limit: Int) -> Int? {
        distance(letters(of: left), letters(of: right), atMost: limit)
    }
}

extension NearMiss {
    private struct Candidate: Comparable {
        let distance: Int
        let unlike: Int
        let text: String

        static func < (left: Candidate, right: Candidate) -> Bool {
            (left.distance, left.unlike, left.text) < (right.distance, right.unlike, right.text)
        }
    }

    private static func letters(of word: String) -> [Unicode.Scalar] {
        if word.utf8.allSatisfy({ $0 < 0x80 }) { return word.utf8.map(plain) }
        return word.lowercased().decomposedStringWithCanonicalMapping.unicodeScalars.compactMap { scalar in
            if scalar == "_" || scalar == " " { return "-" }
            return scalar.properties.generalCategory == .nonspacingMark ? nil : scalar
        }
    }

    private static func plain(_ byte: UInt8) -> Unicode.Scalar {
        switch byte {
        case UInt8(ascii: "_"), UInt8(ascii: " "): "-"
        case UInt8(ascii: "A")...UInt8(ascii: "Z"): Unicode.Scalar(byte | 0x20)
        default: Unicode.Scalar(byte)
        }
    }

    /// How many letters at the front do not agree: of two words equally far, the one that begins alike is nearer.
    private static func unlike(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Int {
        let alike = zip(left, right).prefix { $0 == $1 }.count
        return max(left.count, right.count) - alike
    }

    /// Whether all words of one name occur in the other: `harbor` and `harbor-house`.
    private static func sharesWords(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar]) -> Bool {
        guard min(left.count, right.count) >= 4 else { return false }
        let leftWords = Set(left.split(separator: "-").map(Array.init))
        let rightWords = Set(right.split(separator: "-").map(Array.init))
        return leftWords.isSubset(of: rightWords) || rightWords.isSubset(of: leftWords)
    }

    private static func distance(
        _ left: [Unicode.Scalar],
        _ right: [Unicode.Scalar],
        atMost limit: Int
    ) -> Int? {
        guard abs(left.count - right.count) <= limit else { return nil }
        var beforeLast: [Int] = []
        var last = Array(0...right.count)
        for row in left.indices {
            var current = [row + 1]
            current.reserveCapacity(right.count + 1)
            for column in right.indices {
                let same = left[row] == right[column]
                var best = min(last[column] + (same ? 0 : 1), last[column + 1] + 1, current[column] + 1)
                if row > 0, column > 0, left[row] == right[column - 1], left[row - 1] == right[column] {
                    best = min(best, beforeLast[column - 1] + 1)
                }
                current.append(best)
            }
            if (current.min() ?? 0) > limit { return nil }
            (beforeLast, last) = (last, current)
        }
        guard let result = last.last, result <= limit else { return nil }
        return result
    }
}
