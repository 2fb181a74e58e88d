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

    private static func paragraphs(_ text: String) -> [String] {
        var paragraphs: [String] = []
        var lines: [Substring] = []
        for line in (text + "\n").split(separator: "\n", omittingEmptySubsequences: false) {
            if !line.allSatisfy(\.isWhitespace) {
                lines.append(line)
            } else if !lines.isEmpty {
                let words = lines.joined(separator: " ").split(whereSeparator: \.isWhitespace)
                paragraphs.append(words.joined(separator: " "))
                lines = []
            }
        }
        return paragraphs
    }

    private static func clipped(_ text: String) -> String {
        text.count <= 120 ? text : text.prefix(117) + "…"
    }
}
