extension Sequence<String> {
    /// The words in backticks with commas between: "`a`, `b` and `c`".
    var quotedList: String {
        let words = map { "`\($0)`" }
        guard let last = words.last, words.count > 1 else { return words.first ?? "" }
        return words.dropLast().joined(separator: ", ") + " and " + last
    }
}
