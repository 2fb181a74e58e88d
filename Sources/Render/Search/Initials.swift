/// The letters by which people call a long name: `DSHS` for the Department of Social and Health Services.
enum Initials {
    /// The initials of a name of three to six telling words; also with its words of grammar where there is only one
    /// (`DOH`). A place behind a comma or a dash, and what stands in brackets, is no part of the name.
    static func of(_ name: String, fillers: QueryFillers) -> [String] {
        let ends: Set<Character> = [",", "(", "–", "—", ":", "/"]
        let head = name.prefix { !ends.contains($0) }
        let all = Tokenizer.groups(in: String(head)).flatMap { group in
            group.kind == .word ? group.parts.map(\.term) : []
        }
        let telling = all.filter { !fillers.function.contains($0) }
        var found: [String] = []
        if (3...6).contains(telling.count) { found.append(initials(telling)) }
        if all.count == telling.count + 1, all.count == 3 { found.append(initials(all)) }
        return found.filter { !$0.isEmpty && !fillers.all.contains($0) }
    }

    private static func initials(_ words: [String]) -> String {
        guard words.allSatisfy({ $0.first?.isLetter == true }) else { return "" }
        return String(words.compactMap(\.first))
    }
}
