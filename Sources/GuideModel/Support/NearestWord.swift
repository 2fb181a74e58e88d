/// Finds the word that somebody probably meant.
public enum NearestWord {
    /// The known word nearest to what was typed, or nothing when none is near; ties go to the first.
    public static func of(_ typed: String, among known: some Sequence<String>) -> String? {
        let word = fold(typed)
        let limit = max(1, min(word.count / 3, 4))
        var best: (word: String, distance: Int)?
        for candidate in known {
            let other = fold(candidate)
            if abs(other.count - word.count) > limit { continue }
            let distance = distance(word, other, limit: limit)
            if distance <= limit, distance < (best?.distance ?? .max) { best = (candidate, distance) }
        }
        return best?.word
    }

    /// How many letters must be added, dropped, changed or swapped with their neighbour; more than `limit` is `limit` + 1.
    static func distance(_ left: String, _ right: String, limit: Int) -> Int {
        distance(fold(left), fold(right), limit: limit)
    }

    /// Case, `_`, `-` and spaces make no difference to what was meant.
    private static func fold(_ text: String) -> [Unicode.Scalar] {
        text.lowercased().unicodeScalars.map { $0 == "_" || $0 == " " ? "-" : $0 }
    }

    private static func distance(_ left: [Unicode.Scalar], _ right: [Unicode.Scalar], limit: Int) -> Int {
        if left == right { return 0 }
        guard abs(left.count - right.count) <= limit else { return limit + 1 }
        var before: [Int] = []
        var previous = Array(0...right.count)
        for row in 0..<left.count {
            var current = [row + 1]
            for column in 0..<right.count {
                let change = previous[column] + (left[row] == right[column] ? 0 : 1)
                var cost = min(change, previous[column + 1] + 1, current[column] + 1)
                let isSwap =
                    row > 0 && column > 0 && left[row] == right[column - 1] && left[row - 1] == right[column]
                if isSwap { cost = min(cost, before[column - 1] + 1) }
                current.append(cost)
            }
            if (current.min() ?? 0) > limit { return limit + 1 }
            (before, previous) = (previous, current)
        }
        return min(previous[right.count], limit + 1)
    }
}

extension Sequence<String> {
    /// The words in backticks with commas between: "`a`, `b` and `c`".
    var quotedList: String {
        let words = map { "`\($0)`" }
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
