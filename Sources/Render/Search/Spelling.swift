/// How far a typed word is from a known one: mistakes counted, and weighed by how people make them.
///
/// `22-search-spelling.js` weighs them in the same way.
enum Spelling {
    /// The least mistakes that make one word of another.
    struct Mistakes: Hashable {
        /// How many: letters left out, put in, changed, or two that changed places.
        let count: Int
        /// What they cost, a hundred or less each: keys and sounds that are near cost less, a first letter more.
        let cost: Int

        static func + (left: Mistakes, cost: Int) -> Mistakes {
            Mistakes(count: left.count + (cost > 0 ? 1 : 0), cost: left.cost + cost)
        }

        func isLess(than other: Mistakes) -> Bool { (count, cost) < (other.count, other.cost) }
    }

    /// The mistakes between two words, nothing when there are more than a limit.
    static func mistakes(_ typed: [UInt16], _ known: [UInt16], limit: Int) -> Mistakes? {
        guard abs(typed.count - known.count) <= limit else { return nil }
        var table: [[Mistakes]] = []
        for row in 0...typed.count {
            table.append([])
            for column in 0...known.count {
                if row == 0 || column == 0 {
                    let count = row + column
                    let cost = count * 100 + (count > 0 ? firstLetter : 0)
                    table[row].append(Mistakes(count: count, cost: cost))
                } else {
                    table[row].append(best(row, column, typed, known, table))
                }
            }
        }
        let end = table[typed.count][known.count]
        return end.count <= limit ? end : nil
    }

    private static func best(
        _ row: Int,
        _ column: Int,
        _ typed: [UInt16],
        _ known: [UInt16],
        _ table: [[Mistakes]]
    ) -> Mistakes {
        let left = typed[row - 1]
        let right = known[column - 1]
        let first = row == 1 && column == 1 ? firstLetter : 0
        func step(_ from: Mistakes, _ cost: Int) -> Mistakes { from + (cost > 0 ? cost + first : 0) }
        var ways = [
            step(table[row - 1][column - 1], change(left, right)),
            step(table[row - 1][column], row > 1 && left == typed[row - 2] ? 60 : 100),
            step(table[row][column - 1], column > 1 && right == known[column - 2] ? 60 : 100),
        ]
        if row > 1, column > 1, left == known[column - 2], right == typed[row - 2], left != right {
            ways.append(table[row - 2][column - 2] + 70)
        }
        return ways.dropFirst().reduce(ways[0]) { $1.isLess(than: $0) ? $1 : $0 }
    }

    /// What a mistake in the first letter costs besides.
    private static let firstLetter = 40

    private static func change(_ left: UInt16, _ right: UInt16) -> Int {
        if left == right { return 0 }
        if vowels.contains(left), vowels.contains(right) { return 70 }
        return areNeighbours(left, right) ? 80 : 100
    }

    private static let vowels = Set("aeiouy".utf16)

    private static let keys: [UInt16: (row: Int, column: Int)] = {
        var keys: [UInt16: (row: Int, column: Int)] = [:]
        for (row, letters) in ["qwertyuiop", "asdfghjkl", "zxcvbnm"].enumerated() {
            for (column, letter) in letters.utf16.enumerated() { keys[letter] = (row, column) }
        }
        return keys
    }()

    private static func areNeighbours(_ left: UInt16, _ right: UInt16) -> Bool {
        guard let left = keys[left], let right = keys[right] else { return false }
        return abs(left.row - right.row) <= 1 && abs(left.column - right.column) <= 1
    }
}
