/// A term of an index: its part and its number there.
struct TermPlace: Hashable {
    let part: Int
    let number: Int
}

/// The terms of an index, to be found by text, beginning and stem.
struct Vocabulary {
    private let parts: [SearchIndex.Part]
    private let stemsByTerm: [[Int: String]]

    /// Opens the terms of an index.
    init(_ index: SearchIndex) {
        parts = index.parts
        stemsByTerm = index.parts.map { part in
            let pairs = part.stems.flatMap { stem, terms in terms.map { ($0, stem) } }
            return Dictionary(pairs) { first, _ in first }
        }
    }

    /// The term of exactly this text.
    func find(_ term: String) -> TermPlace? {
        guard let part = partNumber(of: term) else { return nil }
        let number = parts[part].lowerBound(of: term)
        guard number < parts[part].terms.count, parts[part].terms[number].utf16.elementsEqual(term.utf16)
        else { return nil }
        return TermPlace(part: part, number: number)
    }

    /// The terms that begin with a text.
    func terms(beginningWith text: String) -> [TermPlace] {
        guard !text.isEmpty else { return [] }
        var result: [TermPlace] = []
        for part in (partNumber(of: text) ?? 0)..<parts.count {
            let terms = parts[part].terms
            for number in parts[part].lowerBound(of: text)..<terms.count {
                guard terms[number].utf16.starts(with: text.utf16) else { return result }
                result.append(TermPlace(part: part, number: number))
            }
        }
        return result
    }

    /// The terms whose stem is this text, the text itself included where it is a term.
    func terms(ofStem stem: String) -> [TermPlace] {
        guard let part = partNumber(of: stem) else { return [] }
        let listed = (parts[part].stems[stem] ?? []).map { TermPlace(part: part, number: $0) }
        guard let itself = find(stem), self.stem(of: itself) == stem, !listed.contains(itself) else {
            return listed
        }
        return listed + [itself]
    }

    /// The stem of a term.
    func stem(of term: TermPlace) -> String {
        stemsByTerm[term.part][term.number] ?? parts[term.part].terms[term.number]
    }

    /// How many UTF-16 code units a term has.
    func length(of term: TermPlace) -> Int { parts[term.part].terms[term.number].utf16.count }

    /// How many documents have a term.
    func frequency(of term: TermPlace) -> Int { parts[term.part].postings[term.number].count / 2 }

    private func partNumber(of term: String) -> Int? {
        parts.lastIndex { !term.utf16.lexicographicallyPrecedes($0.from.utf16) } ?? (parts.isEmpty ? nil : 0)
    }
}

extension SearchIndex.Part {
    /// The number of the first term that is not before a text.
    func lowerBound(of text: String) -> Int {
        var low = 0
        var high = terms.count
        while low < high {
            let middle = (low + high) / 2
            if terms[middle].utf16.lexicographicallyPrecedes(text.utf16) {
                low = middle + 1
            } else {
                high = middle
            }
        }
        return low
    }
}
