/// What a web or e-mail address says that the name of its owner does not.
enum WebName {
    /// The telling part of an address, `capitalareafoodbank` of `www.capitalareafoodbank.org` or `info@…`; nothing
    /// where it is only the words of a name run together, for a search finds these by themselves.
    static func telling(_ address: String, of name: String) -> String? {
        let host = host(of: address)
        let labels = host.split(separator: ".").filter { $0 != "www" }
        guard let label = labels.dropLast().last(where: { $0.utf8.count > 3 }) else { return nil }
        return isMade(String(label), of: name) ? nil : String(label)
    }

    private static func host(of address: String) -> String {
        var rest = address.lowercased()[...]
        if let scheme = rest.firstRange(of: "://") { rest = rest[scheme.upperBound...] }
        rest = rest.prefix { !"/?#:".contains($0) }
        if let at = rest.lastIndex(of: "@") { rest = rest[rest.index(after: at)...] }
        return String(rest)
    }

    /// What stands between the words of names.
    private static let small: Set<String> = ["and", "for", "in", "my", "of", "the"]

    /// Whether the letters are words of the name, one after the other, or its initials; digits at the end count nothing.
    private static func isMade(_ label: String, of name: String) -> Bool {
        let words = Tokenizer.groups(in: name).flatMap(\.parts).map(\.term)
        let telling = words.filter { !small.contains($0) }
        let initials = [words, telling].map { String($0.compactMap(\.first)) }
        let pieces = Set(words + initials).union(small)
        let letters = Array(label.utf8.filter { $0 != 0x2D })
        let end = (letters.lastIndex { !(0x30...0x39).contains($0) } ?? -1) + 1
        var reached = [Bool](repeating: false, count: end + 1)
        reached[0] = true
        for start in 0..<end where reached[start] {
            for piece in pieces where letters[start..<end].starts(with: piece.utf8) {
                reached[start + piece.utf8.count] = true
            }
        }
        return reached[end]
    }
}
