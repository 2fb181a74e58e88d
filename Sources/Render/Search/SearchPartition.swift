/// How an index is cut into parts.
///
/// Cuts lie where the content says: before terms and documents whose signs happen to fit. So a small edit
/// moves no cut but those beside it, and all other parts stay as they are, byte by byte.
public struct SearchPartition: Sendable {
    /// The bytes of terms and cards up to which a guide keeps its index in one file.
    public var largestWhole = 300_000
    /// The usual bytes of a part of the vocabulary.
    public var terms = 1024
    /// The usual bytes of a part of the phrases.
    public var phrases = 1024
    /// The usual bytes of a part of a list of words.
    public var words = 5120
    /// The usual number of cards in a part.
    public var cards = 5

    /// What suits a guide of so many documents: the more there are, the larger the parts and the fewer the files.
    static func suited(to documents: Int) -> SearchPartition {
        var partition = SearchPartition()
        if documents > 30_000 {
            partition.terms = 4096
            partition.cards = 16
        }
        return partition
    }

    /// Where parts of items begin: after at least half and at most twice the usual size.
    ///
    /// - Parameter keys: what stays the same about each item.
    static func starts(usual: Int, keys: [String], sizes: [Int]) -> [Int] {
        let middle = Swift.max(1, sizes.sorted()[sizes.count / 2])
        let chance = Swift.max(1, powerOfTwo(usual / 2 / middle))
        var starts = [0]
        var size = 0
        for place in keys.indices {
            let isFull = size + sizes[place] > usual * 2
            if size > 0, isFull || (size >= usual / 2 && TextSign(keys[place]).ends(oneIn: chance)) {
                starts.append(place)
                size = 0
            }
            size += sizes[place]
        }
        return starts
    }

    /// The last part that does not begin after a key, where parts begin with these.
    static func part(of key: String, in from: [String]) -> Int {
        var low = 0
        var high = from.count
        while low < high {
            let middle = (low + high) / 2
            if key.utf16.lexicographicallyPrecedes(from[middle].utf16) {
                high = middle
            } else {
                low = middle + 1
            }
        }
        return Swift.max(0, low - 1)
    }

    private static func powerOfTwo(_ number: Int) -> Int {
        1 << Swift.max(0, Int.bitWidth - number.leadingZeroBitCount - 1)
    }
}
