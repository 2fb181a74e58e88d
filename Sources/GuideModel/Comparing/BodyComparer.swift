/// Tells which paragraphs of a body differ.
enum BodyComparer {
    /// The changes; what stood there before is left out when it must not be repeated.
    static func changes(from old: String, to new: String, hidesOld: Bool) -> [FieldChange] {
        let before = paragraphs(old)
        let after = paragraphs(new)
        if before == after { return [] }
        let difference = after.difference(from: before)
        var gained: [String] = []
        var lost: [String] = []
        for change in difference {
            switch change {
            case .insert(_, let text, _): gained.append(text)
            case .remove(_, let text, _): lost.append(text)
            }
        }
        if hidesOld { lost = [] }
        if gained.count == 1, lost.count == 1 {
            let words = ChangedWords(lost[0], gained[0])
            return [FieldChange("text", .replaced(from: words.old, to: words.new))]
        }
        if gained.isEmpty, lost.isEmpty { return [FieldChange("text", .removed(nil))] }
        if Set(gained) == Set(lost) { return [FieldChange("text", .reordered)] }
        let stays = Set(gained).intersection(lost)
        return [
            FieldChange(
                "text",
                .entries(
                    added: gained.filter { !stays.contains($0) }.map(clipped),
                    removed: lost.filter { !stays.contains($0) }.map(clipped)
                )
            )
        ]
    }

    /// The paragraphs that a page shows: raw HTML and notes to other editors are on no page, and so in no report.
    private static func paragraphs(_ text: String) -> [String] {
        var paragraphs: [String] = []
        var lines: [Substring] = []
        for line in (withoutComments(text) + "\n").split(separator: "\n", omittingEmptySubsequences: false) {
            if !line.allSatisfy(\.isWhitespace) {
                lines.append(line)
            } else if !lines.isEmpty {
                let words = lines.joined(separator: " ").split(whereSeparator: \.isWhitespace)
                paragraphs.append(words.joined(separator: " "))
                lines = []
            }
        }
        return paragraphs.filter { !isUnseen($0) }.map(withoutTags)
    }

    private static func withoutComments(_ text: String) -> String {
        var rest = text[...]
        var kept = ""
        while let start = rest.firstRange(of: "<!--") {
            kept += rest[..<start.lowerBound]
            rest = rest[start.upperBound...]
            guard let end = rest.firstRange(of: "-->") else { return kept }
            rest = rest[end.upperBound...]
        }
        return kept + rest
    }

    /// Whether a paragraph is a block of HTML, or a reference that nothing leads to, as notes are hidden in.
    private static func isUnseen(_ paragraph: String) -> Bool {
        paragraph.hasPrefix("[//]:") || tag(at: paragraph[...]) != nil
    }

    private static func withoutTags(_ paragraph: String) -> String {
        var rest = paragraph[...]
        var kept = ""
        while let start = rest.firstIndex(of: "<") {
            kept += rest[..<start]
            rest = rest[start...]
            if let end = tag(at: rest) {
                rest = rest[end...]
            } else {
                kept.append(rest.removeFirst())
            }
        }
        return kept + rest
    }

    /// Where the tag ends that a text begins with; nothing when it begins with something else, such as `<https://…>`.
    private static func tag(at text: Substring) -> Substring.Index? {
        guard text.first == "<", let next = text.dropFirst().first, next.isLetter || "/!?".contains(next)
        else {
            return nil
        }
        let name = text.dropFirst(2).prefix { $0.isLetter || $0.isNumber || "-+.".contains($0) }
        if ":@".contains(text[name.endIndex...].first ?? " ") { return nil }
        return text.firstIndex(of: ">").map { text.index(after: $0) } ?? text.endIndex
    }

    private static func clipped(_ text: String) -> String {
        text.count <= 120 ? text : text.prefix(117) + "…"
    }
}
