import GuideModel

extension [DocumentPart] {
    /// Pieces of a part by numbered names, and titles that say from which name to which they go, as the pages of a
    /// dictionary do; a part in one piece keeps its name.
    func named(after part: DocumentPart, language: LanguageTag) -> [DocumentPart] {
        guard count > 1 else { return self }
        let labels = PieceLabels.of(
            map { piece in
                let units = piece.units(in: language)
                let keys = units.compactMap(\.name?.key)
                guard let first = keys.first, let last = keys.last, keys.count == units.count else {
                    return nil
                }
                return (first, last)
            }
        )
        return zip(self, labels).enumerated().map { number, piece in
            let title = part.title.map { "\($0): \(piece.1)" } ?? piece.1
            return piece.0.called("\(part.name)-\(number + 1)", title)
        }
    }
}

/// What pieces of an ordered list are called.
enum PieceLabels {
    /// "Abb – Lar" of the first and last names of each piece, with as many letters as tell them from their neighbours;
    /// a number for a piece without names.
    static func of(_ bounds: [(first: String, last: String)?]) -> [String] {
        bounds.indices.map { number in
            guard let names = bounds[number] else { return "\(number + 1)" }
            let before = number > 0 ? bounds[number - 1]?.last : nil
            let after = number + 1 < bounds.count ? bounds[number + 1]?.first : nil
            let start = start(of: names.first, apartFrom: before)
            let end = self.start(of: names.last, apartFrom: after)
            return start == end ? start : "\(start) – \(end)"
        }
    }

    /// As much of a name as tells it from another, three letters at least, with a capital.
    private static func start(of name: String, apartFrom other: String?) -> String {
        let common = other.map { other in zip(name, other).prefix { $0 == $1 }.count } ?? 0
        var start = name.prefix(max(common + 1, 3))
        while start.last == " " { start.removeLast() }
        return start.prefix(1).uppercased() + start.dropFirst()
    }
}
