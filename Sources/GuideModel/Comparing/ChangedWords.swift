/// Two texts without most of what they share, so that a reader sees at once what differs.
struct ChangedWords {
    let old: String
    let new: String

    /// Words that are left beside what differs.
    private static let context = 4
    /// Texts up to this length are shown whole.
    private static let short = 60

    init(_ old: String, _ new: String) {
        if old.count <= Self.short, new.count <= Self.short {
            (self.old, self.new) = (old, new)
            return
        }
        let before = old.split(separator: " ")
        let after = new.split(separator: " ")
        let start = zip(before, after).prefix { $0 == $1 }.count
        let room = min(before.count, after.count) - start
        let end = zip(before.reversed(), after.reversed()).prefix(room).prefix { $0 == $1 }.count
        self.old = Self.part(of: before, start, end)
        self.new = Self.part(of: after, start, end)
    }

    private static func part(of words: [Substring], _ start: Int, _ end: Int) -> String {
        let first = max(0, start - context)
        let last = min(words.count, words.count - end + context)
        let text = words[first..<last].joined(separator: " ")
        return (first > 0 ? "… " : "") + text + (last < words.count ? " …" : "")
    }
}
